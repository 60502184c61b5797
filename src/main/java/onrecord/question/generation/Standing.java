package onrecord.question.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/** Whether sentences may be shown without those around them. */
final class Standing {
  private static final double SAME = 0.75;
  private static final int FEWEST_WORDS = 4;

  /** A closing mark before any that opens. */
  private static final Pattern BEGINS_INSIDE =
      Pattern.compile("(?:(?!'')[^“”\"])*(?:”|(?<=[.,!?…])\"|(?<=[.,!?…])'')");

  /** Without these a sentence tells the same; without "Instead" or "Later" it does not. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:But|And|Yet|So|Still|Meanwhile|Now),? (?!did|do|does|was|were|is|are|had|has|far|too|much|long|to )|(?:Still|However|Meanwhile|Moreover|Indeed|Also|Nevertheless"
              + "|In addition|In fact|Of course), )(?=\\p{L})");

  private static final Pattern BARE =
      Pattern.compile("(?s)(?:[\"“]|'')[^\"“”]*[.!?]['’]?(?:[\"”]|'')");

  private static final Pattern ADJACENT =
      Pattern.compile("(?:”\\s+“|(?<=[.!?…])(?:\"\\s+\"|''\\s+''))(?=[\\p{Lu}\\p{N}])");

  private static final Pattern DAMAGED =
      Pattern.compile(
          "(?:^|[.!?”\"] )(?:\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?: \\p{Lu}|\\d{1,2}:\\d\\d [ap]\\.?m\\b)"
              + "|(?=[#•|{}<>_h.?!ÃA�⁄-])(?:[#•|{}<>_]|https?:|[.?!]\\p{Lu}\\p{Ll}|Ã|A\u0303|�|⁄|--\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:\\.|$))");

  private static final Pattern SPOKE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’' -]{1,40}? (?:"
              + Says.OR_ADDED
              + "|declared|asked|asks|replied|responded|wrote|tweeted|shouted|joked|quipped)\\b");

  private static final Pattern DOUBLED = Pattern.compile("''");

  /** The same sentences are asked for with each of the words that they hold. */
  private record Asked(Span sentences, int statement, Manner manner) {}

  private record About(Span passage, int statement) {}

  private record Shown(Span passage, boolean told) {}

  /** How far sentences may need those around them. */
  enum Manner {
    /** Not at all. */
    ALONE,
    /** They begin or end inside a quotation; what is left out of it is marked. */
    EXCERPT,
    /** A pronoun or "the vote" in them may mean what only the article tells. */
    LEANING
  }

  private final Story story;
  private final Map<Asked, Optional<Passage>> answers = new HashMap<>();
  private final Map<Span, Boolean> whole = new HashMap<>();
  private final Map<Span, Optional<Passage>> readable = new HashMap<>();
  private final Map<Shown, Boolean> unexplained = new HashMap<>();
  private final Map<About, Leaning> leanings = new HashMap<>();
  private final Misprint misprint;

  Standing(Story story) {
    this.story = story;
    this.misprint = new Misprint(story);
  }

  /**
   * The sentences at a place as a passage, or null where they lean on others.
   *
   * @param said what is asked about there, or null
   */
  Passage passage(Span sentences, Said said, Manner manner) {
    return answers
        .computeIfAbsent(
            new Asked(sentences, place(said), manner),
            asked -> Optional.ofNullable(find(sentences, said, manner)))
        .orElse(null);
  }

  private static int place(Said said) {
    return said == null ? -1 : said.place();
  }

  private Passage find(Span sentences, Said said, Manner manner) {
    Span at = unlinked(sentences);
    if (!(manner == Manner.EXCERPT
        ? isExcerpt(at, said)
        : whole.computeIfAbsent(at, this::isWhole))) {
      return null;
    }
    Passage passage = readable.computeIfAbsent(at, this::readable).orElse(null);
    boolean told = said != null && !Passage.isNamed(said, story);
    if (passage == null || isUnexplained(passage, told)) {
      return null;
    }
    // All that names its speaker there is one as far as "she" and "the vote" go.
    Said whose = told || said != null && !passage.names().contains(said.speaker()) ? said : null;
    Leaning leaning =
        leanings.computeIfAbsent(
            new About(at, place(whose)), about -> new Leaning(passage, whose, story));
    boolean leans = manner == Manner.LEANING ? leaning.leansTooFar() : leaning.leans();
    return leans || Untold.isIn(passage, said, story) ? null : passage;
  }

  /** The same of all that is said there, but for whether the stem tells who says it. */
  private boolean isUnexplained(Passage passage, boolean told) {
    return unexplained.computeIfAbsent(
        new Shown(passage.at(), told),
        shown -> new Unexplained(passage.names(), story).isIn(shown.passage(), shown.told()));
  }

  /** The sentences where they read as a text of their own, whatever is asked about in them. */
  private Optional<Passage> readable(Span at) {
    String text = at.in(story.text());
    String first = first(text);
    if (misprint.isMisspeltIn(text)
        || isHeadline(text, story)
        || isHeadline(first, story)
        || !SelfContained.is(first)
        || isBareQuotation(first, text)
        || endsInBareQuotation(text)
        || mixesQuotations(at, text)
        || tellsWhoSaid(at.start(), first)) {
      return Optional.empty();
    }
    List<Name> names = Passage.names(at, story);
    return names.stream().allMatch(name -> isKnown(name, text)) && !Intimate.isIn(names, at, story)
        ? Optional.of(new Passage(at, text, names))
        : Optional.empty();
  }

  private static String first(String text) {
    return new Sentences(text).in(new Span(0, text.length())).get(0).in(text);
  }

  private boolean isWhole(Span at) {
    String text = at.in(story.text());
    return isWhole(People.upperFirst(text))
        && !isInsideQuotation(at.start())
        && !beginsInside(first(text));
  }

  /** Whether what is left out at either end is of the quotation that is asked about. */
  private boolean isExcerpt(Span at, Said said) {
    String text = at.in(story.text());
    String marked = Excerpt.marked(People.upperFirst(text));
    if (said == null || marked == null || text.endsWith("?") || !isWhole(marked)) {
      return false;
    }
    boolean before = !marked.startsWith(People.upperFirst(text));
    boolean after = marked.length() > text.length() && !marked.endsWith(text);
    return (before || after)
        && (before || !isInsideQuotation(at.start()))
        && (!before || Words.count(first(text)) >= FEWEST_WORDS)
        && Excerpt.isOf(said, at, before, after);
  }

  /** The end of a quotation that began before, or the "she replied" of one. */
  private static boolean beginsInside(String first) {
    return BEGINS_INSIDE.matcher(first).lookingAt() || Words.count(first) < FEWEST_WORDS;
  }

  /** "“Never!” [Roe declared.]" */
  private boolean tellsWhoSaid(int place, String first) {
    String before = story.text().substring(Math.max(0, place - 3), place);
    return before.matches("(?s).*[!?](?:[\"”]|'') ") && SPOKE.matcher(first).lookingAt();
  }

  /** Words in marks whose speaker stood before them. */
  private static boolean isBareQuotation(String first, String text) {
    return first.length() < text.length() && BARE.matcher(first).matches();
  }

  /** "“Fair winds!”" after words of nobody: who says it would come next. */
  private static boolean endsInBareQuotation(String text) {
    List<Span> all = new Sentences(text).in(new Span(0, text.length()));
    if (all.size() < 2) {
      return false;
    }
    String last = all.get(all.size() - 1).in(text);
    String before = all.get(all.size() - 2).in(text);
    return BARE.matcher(last).matches() && !Wording.MARK.matcher(before).find();
  }

  /** "“We never saw it.” “It was there,” Roe said": the first words may be somebody else's. */
  private boolean mixesQuotations(Span at, String text) {
    return ADJACENT
        .matcher(text)
        .results()
        .anyMatch(
            marks -> {
              String before = speaker(at.start() + marks.start());
              return before == null || !before.equals(speaker(at.start() + marks.end()));
            });
  }

  private String speaker(int place) {
    return story.reading.found().attributions().stream()
        .filter(one -> one.speaker() != null)
        .filter(
            one ->
                one.content().stream()
                    .anyMatch(span -> span.start() <= place && place <= span.end()))
        .map(one -> one.speaker())
        .findFirst()
        .orElse(null);
  }

  /** Without a "But" or "And" where what follows can begin a sentence as it is. */
  private Span unlinked(Span at) {
    Matcher link = LINK.matcher(story.text()).region(at.start(), at.end());
    return link.lookingAt() ? new Span(link.end(), at.end()) : at;
  }

  /** A bare surname is known where the stem can introduce it. */
  private boolean isKnown(Name name, String text) {
    return !story.people.isPerson(name)
        || Words.hasForm(text, name.name())
        || Sound.canBeNamed(name, story);
  }

  /** Straight marks do not tell by themselves whether they open or close. */
  private boolean isInsideQuotation(int place) {
    String before = story.text().substring(story.text().lastIndexOf('\n', place - 1) + 1, place);
    int straight = count('"', before);
    return straight % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  static boolean isHeadline(String text, Story story) {
    return Told.isTitle(text)
        || Words.count(text) < 2 * Words.count(story.headline())
            && Words.overlap(story.headline(), text) >= SAME;
  }

  /** Whether it begins and ends as a sentence, with all its marks. */
  static boolean isWhole(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closed = ".?!\"”'’".indexOf(last) >= 0;
    boolean opened =
        Character.isUpperCase(text.charAt(0))
            || Character.isDigit(text.charAt(0))
            || "\"“'$".indexOf(text.charAt(0)) >= 0;
    return opened
        && closed
        && count('"', text) % 2 == 0
        && DOUBLED.matcher(text).results().count() % 2 == 0
        && count('“', text) == count('”', text)
        && count('(', text) == count(')', text)
        && !text.endsWith("?")
        && !DAMAGED.matcher(text).find()
        && !Misprint.isIn(text);
  }

  private static int count(char mark, String text) {
    return (int) text.chars().filter(one -> one == mark).count();
  }
}
