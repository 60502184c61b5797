package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;

/**
 * "How does the sentence render the parts …?": one of them stands in quotation marks and is the
 * speaker's, the other is the outlet's wording of what the same speaker said.
 */
final class QuoteOrParaphrase implements QuestionKind {
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]+)[\"”]");
  private static final Pattern BREAK =
      Pattern.compile("[,;:](?= )|[–—]| - | (?=(?:and|but|because|when|if|which|who) )");
  private static final Pattern FIRST =
      Pattern.compile("^(?i)(?:that|and|but|or|because|when|if|which|who|as|to|of|,|\\s)+ ");
  private static final Set<String> LAST =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "a", "an", "the", "of", "to", "for",
          "in", "on", "at", "by", "with", "from", "as", "that", "and", "or", "but", "has", "have",
          "had", "will", "would", "his", "her", "their", "its", "it", "they", "he", "she", "such",
          "about", "among", "find", "found", "make", "made", "call", "called", "not", "into",
          "than", "so", "very", "who", "which", "against", "like");
  private static final Pattern WORDED =
      Pattern.compile("\\b(?:what \\p{L}+ calls?|called|calls|believes?|thinks?|says?|said)\\b");
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 10;

  /** A stretch of the sentence, and whether it is quoted. */
  private record Part(String words, int at, boolean quoted) {}

  @Override
  public Kind kind() {
    return Kind.QUOTE_OR_PARAPHRASE;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  static boolean fits(Claim claim, Story story) {
    List<Part> parts = parts(claim, story);
    return parts.stream().anyMatch(Part::quoted) && parts.stream().anyMatch(part -> !part.quoted());
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Claim claim : story.passages().of(kind())) {
      Draft draft = of(claim, story);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  static Draft of(Claim claim, Story story) {
    List<Part> parts = parts(claim, story);
    List<Part> quoted = parts.stream().filter(Part::quoted).toList();
    List<Part> told = parts.stream().filter(part -> !part.quoted()).toList();
    if (quoted.size() == 1 && told.size() > 1 && areAlike(parts)) {
      return which(claim, quoted.get(0), told, story);
    }
    if (told.size() == 1 && quoted.size() > 1 && areAlike(parts)) {
      return which(claim, told.get(0), quoted, story);
    }
    Part plain =
        told.stream()
            .max(
                Comparator.comparing((Part part) -> Clauses.isFinite(part.words()))
                    .thenComparing(part -> Words.count(part.words())))
            .orElseThrow();
    Part marked = quoted.stream().max(Comparator.comparing(part -> part.words().length())).get();
    return pair(claim, marked, plain, story);
  }

  /** None so much longer than another that it sticks out. */
  private static boolean areAlike(List<Part> parts) {
    int shortest = parts.stream().mapToInt(part -> Words.count(part.words())).min().orElse(0);
    int longest = parts.stream().mapToInt(part -> Words.count(part.words())).max().orElse(0);
    return longest <= shortest + 4 && parts.size() > 2;
  }

  /** One part is different from the others: which? */
  private static Draft which(Claim claim, Part one, List<Part> others, Story story) {
    String by = claim.said().by();
    var options = new ArrayList<Option>();
    String outlet = story.outlet();
    String quoted = "It stands in quotation marks: these are the words of " + by + ".";
    String told = "It stands outside the quotation marks: this is the wording of " + outlet + ".";
    options.add(new Option(one.words(), true, one.quoted() ? quoted : told));
    for (Part other : others.subList(0, Math.min(3, others.size()))) {
      options.add(new Option(other.words(), false, other.quoted() ? quoted : told));
    }
    String stem =
        (one.quoted()
            ? "Which of these parts does the sentence quote in the speaker's own words?"
            : "Which of these parts does the sentence give in the outlet's words, not the"
                + " speaker's?");
    String rule = "quote_or_paraphrase: " + (one.quoted() ? "one quoted" : "one paraphrased");
    return draft(claim, stem, options, one.quoted() ? one : others.get(0), rule, story);
  }

  private static Draft pair(Claim claim, Part quoted, Part told, Story story) {
    boolean first = quoted.at() < told.at();
    String one = first ? quoted.words() : told.words();
    String two = first ? told.words() : quoted.words();
    String stem = "How does the sentence render the parts “" + one + "” and “" + two + "”?";
    String marks = "Only “" + quoted.words() + "” stands in quotation marks.";
    var options =
        List.of(
            option(first, "The first is quoted, the second paraphrased.", marks),
            option(!first, "The first is paraphrased, the second quoted.", marks),
            option(false, "Both are quoted.", marks),
            option(false, "Both are paraphrased.", marks));
    var ordered = new ArrayList<>(options);
    ordered.sort(Comparator.comparing(option -> !option.correct()));
    return draft(claim, stem, ordered, quoted, "quote_or_paraphrase: two parts", story);
  }

  private static Option option(boolean right, String text, String why) {
    return new Option(text, right, why);
  }

  /** Who speaks is told in any case, so that "the speaker" may be asked about. */
  private static Lead lead(Claim claim, Story story) {
    return new Lead(claim.passage(), claim.said().speaker(), null, story);
  }

  private static Draft draft(
      Claim claim, String stem, List<Option> options, Part quoted, String rule, Story story) {
    String rendered =
        "Only the words in quotation marks, such as “"
            + quoted.words()
            + "”, are those of "
            + claim.said().by()
            + "; the rest is worded by "
            + story.outlet();
    String lead = lead(claim, story).words();
    return lead == null
        ? null
        : new Frame(story)
            .draft(
                Kind.QUOTE_OR_PARAPHRASE,
                claim.said(),
                claim.passage().shown(),
                lead + stem,
                Item.single(options),
                List.of(claim.passage().at()),
                rendered,
                Math.max(0.05, claim.weight(story) - 0.04),
                rule);
  }

  /** The quoted and the reported stretches of what the speaker said, none of them long. */
  private static List<Part> parts(Claim claim, Story story) {
    if (claim.said().isDirect() || hasOtherQuotes(claim)) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    for (Span content : claim.said().attribution().content()) {
      if (!claim.passage().holds(content)) {
        return List.of();
      }
      String words = content.in(story.text());
      int from = 0;
      Matcher quote = QUOTED.matcher(words);
      while (quote.find()) {
        String before = words.substring(from, quote.start());
        reported(parts, before, content.start() + from, from == 0 && parts.isEmpty());
        add(parts, quote.group(1).replaceAll("[,.;]$", ""), content.start() + quote.start(), true);
        from = quote.end();
      }
      boolean opening = from == 0 && parts.isEmpty();
      reported(parts, words.substring(from), content.start() + from, opening);
    }
    return parts;
  }

  /** Quotation marks outside what is reported are about something else. */
  private static boolean hasOtherQuotes(Claim claim) {
    Matcher quote = QUOTED.matcher(claim.passage().text());
    while (quote.find()) {
      int start = claim.passage().at().start() + quote.start();
      int end = claim.passage().at().start() + quote.end();
      boolean inside =
          claim.said().attribution().content().stream()
              .anyMatch(span -> span.start() <= start && end <= span.end() + 1);
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  private static void reported(List<Part> parts, String words, int offset, boolean opening) {
    boolean first = opening;
    int from = 0;
    Matcher cut = BREAK.matcher(words);
    while (cut.find()) {
      phrase(parts, words.substring(from, cut.start()), offset + from, first);
      first = false;
      from = cut.end();
    }
    phrase(parts, words.substring(from), offset + from, first);
  }

  /** The beginning of what is reported, or what is added with a verb of its own; no asides. */
  private static void phrase(List<Part> parts, String words, int at, boolean opening) {
    boolean added = words.strip().matches("(?:and|because) .*") && Clauses.isFinite(words);
    if (!opening && !added || WORDED.matcher(words).find()) {
      return;
    }
    String phrase = FIRST.matcher(" " + words.strip() + " ").replaceFirst("").strip();
    phrase = FIRST.matcher(phrase).replaceFirst("").replaceAll("[.,;:\\s–—-]+$", "");
    List<Token> tokens = Token.of(phrase);
    int last = tokens.size() - 1;
    while (last >= 0 && LAST.contains(tokens.get(last).lower())) {
      last--;
    }
    if (last >= 0) {
      add(parts, phrase.substring(0, tokens.get(last).end()), at, false);
    }
  }

  private static void add(List<Part> parts, String words, int at, boolean quoted) {
    int count = Words.count(words);
    boolean plain =
        !words.matches(
            "(?s).*[\"“”()\n\\[].*|(?i)(which|who|whose|for|in|on|at|by|with|from|about|during|ahead|after|before|against) .*|.*''.*");
    boolean names =
        !quoted
                && Token.of(words).stream()
                        .filter(Token::isWord)
                        .filter(t -> !t.isCapital())
                        .count()
                    < 3
            || quoted
                && Token.of(words).stream()
                    .skip(1)
                    .filter(Token::isWord)
                    .allMatch(Token::isCapital);
    boolean apart = parts.stream().noneMatch(part -> Words.contains(part.words(), words));
    int telling = Words.content(words).size();
    boolean thin = telling < 2 || quoted && telling < 3 && count < 4;
    if (plain
        && apart
        && !names
        && !thin
        && count >= (quoted ? FEWEST_WORDS : FEWEST_WORDS + 1)
        && count <= MOST_WORDS) {
      parts.add(new Part(words.strip(), at, quoted));
    }
  }
}
