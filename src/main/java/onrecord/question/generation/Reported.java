package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * What somebody said as a clause that may follow "said that".
 *
 * @param clause its subject in reported words; at most one short quotation in it
 * @param spans the words of the source that it renders
 */
record Reported(String clause, List<Span> spans) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;
  private static final int LONGEST_QUOTED = 20;

  /** A time that brings its own preposition: "since September". */
  private static final Pattern LEADING =
      Pattern.compile("(?is)((?:since|until|till|by|before|after|from|during|in|on) ).*");

  private static final Set<String> DEMANDS =
      Set.of("demanded", "proposed", "recommended", "insisted", "asked", "requested");
  private static final Set<String> NO_START =
      Set.of(
          "to",
          "that",
          "if",
          "but",
          "not",
          "by",
          "of",
          "for",
          "with",
          "as",
          "when",
          "because",
          "what",
          "how",
          "why",
          "who",
          "which",
          "being",
          "having",
          "offering",
          "against");

  /** Of a quoted sentence: "the bridge \"has paid for itself\""; null where it cannot be cut so. */
  static Reported of(Quote quote, Said said, Story story) {
    if (!quote.whole() && !quote.afterThat()
        || quote.text().contains("?")
        || story.loose.quoted(quote.text())) {
      return null;
    }
    Clauses.Cut cut = Clauses.cut(quote.text());
    if (cut == null || Token.of(cut.predicate()).size() > LONGEST_QUOTED + 3) {
      return null;
    }
    String subject = reported(cut.subject(), said, story);
    if (subject == null || story.people.personIn(cut.predicate()) != null) {
      return null;
    }
    String predicate = cut.predicate().replaceAll("[.!]$", "").replaceAll("[\"“”]", "'");
    String clause = startingSmall(subject, quote.spans().get(0), story) + " \"" + predicate + "\"";
    return fits(clause) ? new Reported(clause, quote.spans()) : null;
  }

  /** Of what was reported in a clause already; null where it is none or leans on the article. */
  static Reported of(Said said, Story story) {
    Attribution one = said.attribution();
    if (said.isDirect() || one.content().size() != 1) {
      return null;
    }
    Span at = one.content().get(0);
    String raw = at.in(story.text());
    var quotes = Quotations.in(raw);
    String words = withDates(at, story);
    if (words == null
        || quotes.size() > 1
        || raw.chars().filter(c -> c == '"' || c == '“' || c == '”').count() > 2 * quotes.size()
        || quotes.stream()
            .anyMatch(q -> Token.of(q).size() > LONGEST_QUOTED || story.loose.quoted(q))) {
      return null;
    }
    words = words.strip().replaceAll("[,.;:\\s]+$", "").replaceAll("[“”]", "\"");
    words = words.replaceAll(",(\"?)$", "$1").replaceFirst("^that ", "");
    // "demanded that residents be exempted": a clause of its own kind, and short ones tell enough.
    boolean demand =
        DEMANDS.contains(said.cue(story.text()))
            && Token.of(words).stream().anyMatch(token -> token.lower().equals("be"));
    String first = Token.of(words).isEmpty() ? "" : Token.of(words).get(0).lower();
    if (NO_START.contains(first)
        || words.startsWith("\"")
        || first.endsWith("ing") && first.length() > 5
        || !Clauses.isFinite(words) && !demand) {
      return null;
    }
    String clause = reported(startingSmall(words, at, story), said, story);
    return clause != null && (fits(clause) || demand) ? new Reported(clause, List.of(at)) : null;
  }

  private static boolean fits(String clause) {
    long words = Token.of(clause).stream().filter(Token::isWord).count();
    return words >= SHORTEST && words <= LONGEST;
  }

  /** Words outside quotation marks with people introduced; null where they lean on the article. */
  private static String reported(String words, Said said, Story story) {
    if (story.people.mentions(words, said.speaker())
        || story.loose.reported(Quotations.without(words))) {
      return null;
    }
    String changed = words;
    for (Name name : story.people.all()) {
      if (!story.people.isPerson(name)
          || !story.people.mentions(Quotations.without(changed), name)) {
        continue;
      }
      if (!story.people.canBeIntroduced(name)) {
        return null;
      }
      changed = introduce(name, changed, story.people);
      if (changed == null) {
        return null;
      }
    }
    return changed;
  }

  /** The first mention of a person becomes role and full name. */
  private static String introduce(Name name, String words, People people) {
    if (name.title() != null && words.contains(name.title() + " " + name.name())) {
      return words;
    }
    String form =
        words.contains(name.name())
            ? name.name()
            : name.aliases().stream()
                .filter(alias -> Words.hasForm(words, alias))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    if (form == null || words.contains("\"") && words.indexOf(form) > words.indexOf('"')) {
      return null;
    }
    String introduced = people.introducedWithin(name);
    int at = words.indexOf(form);
    boolean owner =
        words.startsWith("'s", at + form.length()) || words.startsWith("’s", at + form.length());
    // "Odile Brankov, director of the port's" would be somebody else's.
    return owner && introduced.endsWith(",")
        ? null
        : words.substring(0, at) + introduced + words.substring(at + form.length());
  }

  /** The clause with days as dates; null where a day cannot be told. */
  private static String withDates(Span at, Story story) {
    String words = at.in(story.text());
    List<TimeExpression> inside =
        story.reading.found().dates().stream().filter(date -> at.contains(date.span())).toList();
    for (int i = inside.size() - 1; i >= 0; i--) {
      TimeExpression time = inside.get(i);
      int start = time.span().start() - at.start();
      String form = time.span().in(story.text());
      boolean absolute = form.matches(".*\\d{4}.*");
      if (absolute || time.date() == null || quoted(words, start)) {
        continue;
      }
      Matcher own = LEADING.matcher(form);
      if (own.matches()) {
        words =
            words.substring(0, start + own.group(1).length())
                + Dates.bare(time.date())
                + words.substring(start + form.length());
        continue;
      }
      boolean after =
          words
              .substring(0, start)
              .matches("(?is).*\\b(on|in|by|until|since|before|after|from|of|for|during)\\s$");
      String date = after ? Dates.bare(time.date()) : Dates.in(time.date());
      if (after
          && time.date().length() == 10
          && words.substring(0, start).matches("(?is).*\\bin\\s$")) {
        return null;
      }
      words = words.substring(0, start) + date + words.substring(start + form.length());
    }
    return words;
  }

  private static boolean quoted(String words, int at) {
    return words.substring(0, at).chars().filter(c -> c == '"' || c == '“' || c == '”').count() % 2
        == 1;
  }

  /** A sentence's first word is written small unless it is a name. */
  private static String startingSmall(String words, Span at, Story story) {
    List<Token> tokens = Token.of(words);
    if (tokens.isEmpty() || !tokens.get(0).isCapital()) {
      return words;
    }
    String first = tokens.get(0).text();
    int inText = story.text().indexOf(first, at.start());
    boolean name =
        story.people.all().stream()
            .flatMap(one -> one.mentions().stream())
            .anyMatch(span -> span.start() == inText);
    boolean little = Words.isEmpty(first) && !first.contains(".");
    return little || !name && !story.people.isProper(first) ? People.lowerFirst(words) : words;
  }
}
