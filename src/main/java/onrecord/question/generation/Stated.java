package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * What the outlet tells in its own voice in a passage, and what might be taken for the claim of
 * somebody there.
 *
 * @param words of the passage, without their full stop
 * @param about who is quoted beside it, or elsewhere in the article
 * @param said what the passage reports beside it, or null where it reports nothing
 */
record Stated(Passage passage, Span at, String words, Name about, Said said, double weight)
    implements Matter {
  private static final int LONGEST = 26;
  private static final int SHORTEST = 6;
  private static final int NEAR_TOPIC = 2;
  private static final int NEAR_START = 30;
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?:is|are) (?:\\p{L}+ing|up|set|due)\\b|\\b(?:just|now|still|also|prove[sd]?|works?|worked|fail(?:s|ed))\\b");
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)(?:it|this|that|these|those|they|he|she|but|and|so|there|such)\\b.*"
              // "In Norvik, it lost by 9"
              + "|(?:in|on|at|by|for|since|after|before|with|to|from) [^,]{3,60}, (?:it|they|he|she)\\b.*");
  private static final double SAME = 0.8;

  /** Below this the words tell ceremony or colour. */
  private static final double SLIGHT = 0.4;

  /** A summary or a question on whether it is so needs more than its form does. */
  private static final double WORTH_TELLING = 0.55;

  /** Whether it matters enough to ask, or to sum up, that it is the outlet's own. */
  boolean isWorthTelling() {
    return weight >= WORTH_TELLING;
  }

  /** Why it is not the claim of the one who is quoted beside it. */
  String notTheirs(Story story) {
    return People.upperFirst(story.people.withArticle(about))
        + " is the source of other words in the passage.";
  }

  /**
   * Whether whom the options name speaks in the passage about the same thing: of anybody else
   * nobody thinks that it might be their claim. A place or a person tells no thing.
   */
  boolean isSpokenOf(Story story) {
    var telling = Words.content(words);
    passage.names().stream()
        .filter(name -> name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.PERSON)
        .forEach(name -> telling.removeAll(Words.content(name.name())));
    return passage.reports(story).stream()
        .filter(one -> about.name().equals(one.speaker()))
        .anyMatch(
            one -> Words.content(one.words(story.text())).stream().anyMatch(telling::contains));
  }

  /**
   * Those of an article, the weightiest first; beside a report before alone.
   *
   * @param marked whether they may be far from what the article is about
   */
  static List<Stated> of(Story story, boolean marked) {
    var all = new ArrayList<Stated>();
    if (!Byline.isImpersonal(story.text())) {
      return all;
    }
    for (Fact fact : story.reading.found().facts()) {
      boolean told = fact.askable() || Voiced.isHelped(fact.why());
      boolean plain = fact.type() != Fact.Type.ROLE && isPlain(fact, story);
      long near = near(fact, story);
      if (told && plain && (marked || near > 0)) {
        beside(fact, story, all);
        if (fact.askable() && (marked || near >= NEAR_TOPIC)) {
          alone(fact, marked ? 1 : 2, story, all);
        }
      }
    }
    all.sort(
        Comparator.comparing((Stated one) -> one.said() == null)
            .thenComparing(one -> -one.weight()));
    return all;
  }

  /**
   * What goes before a report, or in a paragraph of its own after it: in the same one it may still
   * be the speaker's argument.
   */
  private static void beside(Fact fact, Story story, List<Stated> all) {
    Passage.around(fact.span(), story)
        .forEach(
            passage ->
                story.heard.stream()
                    .filter(said -> isBeside(said, fact, passage, story))
                    .findFirst()
                    .ifPresent(
                        said ->
                            all.add(
                                new Stated(
                                    passage,
                                    fact.span(),
                                    words(fact, story),
                                    said.speaker(),
                                    said,
                                    weight(fact, story)))));
  }

  private static boolean isBeside(Said said, Fact fact, Passage passage, Story story) {
    Attribution one = said.attribution();
    // Nobody is taken for the source of what is told of them.
    return passage.holds(one.extent())
        && !story.people.mentions(fact.span().in(story.text()), said.speaker())
        && isApart(one.extent(), fact, story)
        && Speakers.isKnown(said.speaker(), passage, story)
        && Speakers.isClear(said, passage, story)
        && !Doubt.about(said, passage, story)
        && passage.reports(story).stream().allMatch(other -> isApart(other.extent(), fact, story));
  }

  private static boolean isApart(Span report, Fact fact, Story story) {
    return report.start() >= fact.span().end()
        || fact.askable()
            && report.end() <= fact.span().start()
            && new Span(report.end(), fact.span().start()).in(story.text()).contains("\n");
  }

  /**
   * @param least how often whoever it is about speaks in the article
   */
  private static void alone(Fact fact, int least, Story story, List<Stated> all) {
    Passage.around(fact.span(), story)
        .filter(passage -> passage.reports(story).isEmpty())
        .limit(1)
        .forEach(
            passage ->
                passage.names().stream()
                    .filter(name -> story.by(name).size() >= least && Sound.is(name, story))
                    .filter(name -> opens(name, passage))
                    .findFirst()
                    .ifPresent(
                        about ->
                            all.add(
                                new Stated(
                                    passage,
                                    fact.span(),
                                    words(fact, story),
                                    about,
                                    null,
                                    weight(fact, story)))));
  }

  private static String words(Fact fact, Story story) {
    return Sentences.bare(fact.span().in(story.text()));
  }

  private static double weight(Fact fact, Story story) {
    double number = words(fact, story).matches(".*\\d.*") ? 0.04 : 0;
    double slight = new Weight(story).of(words(fact, story)) < SLIGHT ? 0.2 : 0;
    return Math.min(0.6, 0.36 + 0.05 * near(fact, story) + number) - slight;
  }

  private static long near(Fact fact, Story story) {
    return Words.content(words(fact, story)).stream().filter(story.topic::contains).count();
  }

  private static boolean isPlain(Fact fact, Story story) {
    String words = fact.span().in(story.text()).replaceAll("[.\\s]+$", "");
    boolean title = Told.isTitle(words) || Words.overlap(story.headline(), words) >= SAME;
    int count = Words.count(words);
    return !title
        && count >= SHORTEST
        && count <= LONGEST
        && !words.matches("(?s).*[\"“”\n;(—?!:].*|.*''.*|.* -+ .*")
        && !NOW.matcher(words).find()
        && !POINTS.matcher(words).matches()
        && !words.matches(
            "(?s).*\\b(?:that|this|these|those) \\p{Ll}+(?:[,.;]|$| (?:but|and|in|on|by)\\b).*")
        && Clauses.isFinite(words)
        && OwnVoice.tells(words)
        && !Trifle.is(words);
  }

  /** The sentence begins with its subject: "Mayor Roe opened", not "The Roe campaign opened". */
  private static boolean opens(Name name, Passage passage) {
    for (Span mention : name.mentions()) {
      if (passage.holds(mention) && mention.start() - passage.at().start() < NEAR_START) {
        String rest = passage.in(new Span(mention.end(), passage.at().end()));
        List<Token> next = Token.of(rest);
        String word = next.isEmpty() ? "" : next.get(0).lower();
        return Told.AUXILIARY.contains(word) || Told.tellsEvent(word) || word.equals("also");
      }
    }
    return false;
  }
}
