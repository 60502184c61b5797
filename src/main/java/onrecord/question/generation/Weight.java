package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/** How much a statement is worth asking: a first estimate from its words and its speaker. */
final class Weight {
  private static final Set<String> WEIGHTY = Lexicon.list("weighty");
  private static final Set<String> SLIGHT = Lexicon.list("slight");
  private static final String NEAR = "shares words with headline and lead";
  // All steps are set by hand, on articles that were read for it; nothing was fitted. A statement
  // that shares nothing with its article begins in the middle, what the outlet tells itself below.
  private static final double OF_A_SPEAKER = 0.45;
  private static final double OF_THE_OUTLET = 0.34;

  private static final String WEIGHTIER = "a position, decision or consequence";
  private static final String COLOUR = "ceremony or colour";

  /** What is said to say nothing, and what people say of how they feel or get on. */
  private static final Pattern STOCK =
      Pattern.compile(
          "(?i)\\b(?:take[sn]? .{0,20}seriously|at the end of the day|on the table|no comment|thoughts and"
              + " prayers|look(?:s|ing|ed)? forward|time will tell|work(?:ing)? (?:very )?hard|great job"
              + "|good (?:shape|job|luck)|train wreck|game.changer|level playing field|double standard"
              + "|gets? heated|wait and see|let me be clear|bottom line|so far so good|every single"
              + "|speaks? for (?:it|them)sel\\w+|needless to say|nothing to hide"
              + "|tak(?:es?|en|ing) no pleasure|took no pleasure|saddened|heartbroken|condolences|the other day)\\b");

  private static final Pattern SELF =
      Pattern.compile(
          "(?i)\\b(?:I|he|she)(?:['’]m| am| was|['’]ve been| had been| feels?| felt| grew up| remember(?:s|ed)?"
              + "| never| just| always| kind of)\\b");

  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i)\\b(?:suicide|funeral|mourn\\w*|grie[fv]\\w*|tears|cried|crying|widow\\w*|miscarriage|raped?"
              + "|pregnan\\w+|divorce\\w*|affair|autopsy|corpse|bodies)\\b");

  private static final Pattern PROCEDURE =
      Pattern.compile(
          "(?i)\\b(?:adjourn\\w*|agenda|schedule[sd]?|spokes\\w+|press release|microphone|podium|tickets? sold"
              + "|statements? (?:was |were )?(?:released|issued)|(?:released|issued) (?:a|the) statement"
              + "|crowd of|standing ovation|applause|call sign|page \\d+)\\b");

  /** "At 2 a.m." tells when, and nothing that is counted. */
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?<![\\d.:])\\d++(?:[.:]\\d+)*+(?! ?[ap]\\.?m\\b)");

  /** Of what is hardly worth asking. */
  private static final double LEAST = 0.05;

  /** Of what surely is. */
  private static final double MOST = 0.98;

  private final Story story;

  Weight(Story story) {
    this.story = story;
  }

  private record Part(double value, String reason) {}

  /** From 0 to 1, of some words of a statement. */
  double of(Said said, String words) {
    double weight = OF_A_SPEAKER + parts(said, words).stream().mapToDouble(Part::value).sum();
    weight -= 0.08 * said.start() / Math.max(1, story.text().length());
    return rounded(weight);
  }

  /** Two digits, between what is hardly worth it and what is surely. */
  static double rounded(double weight) {
    return Math.round(100 * Math.max(LEAST, Math.min(MOST, weight))) / 100.0;
  }

  /** Of what the outlet tells itself: near its topic, of weight, no colour. */
  double of(String words) {
    double weight = OF_THE_OUTLET + parts(words).stream().mapToDouble(Part::value).sum();
    return rounded(weight);
  }

  /**
   * Whether words say something on what the article is about: a quotation for its colour alone is
   * not worth remembering.
   */
  static boolean tells(String words, Story story) {
    var content = Words.content(words);
    long near = content.stream().filter(story.topic::contains).count();
    return content.size() >= 4
        && (near > 0 && count(words, WEIGHTY) > 0 || near > 1 || count(words, WEIGHTY) > 1);
  }

  /** What raised and lowered it, for the teacher. */
  List<String> reasons(Said said, String words) {
    return parts(said, words).stream().map(Part::reason).toList();
  }

  /** The same of what the outlet tells itself. */
  List<String> reasons(String words) {
    var reasons = parts(words).stream().map(Part::reason).toList();
    return reasons.isEmpty() ? List.of("less: shares no words with headline and lead") : reasons;
  }

  private List<Part> parts(String words) {
    var parts = new ArrayList<Part>();
    long near = Words.content(words).stream().filter(story.topic::contains).count();
    add(parts, Math.min(0.24, 0.06 * near), NEAR);
    add(parts, Math.min(0.12, 0.04 * count(words, WEIGHTY)), WEIGHTIER);
    add(parts, -Math.min(0.3, 0.12 * count(words, SLIGHT)), COLOUR);
    return parts;
  }

  private List<Part> parts(Said said, String words) {
    var parts = new ArrayList<Part>();
    var content = Words.content(words);
    long near = content.stream().filter(story.topic::contains).count();
    add(parts, Math.min(0.2, 0.06 * near), NEAR);
    double part = story.by(said.speaker()).size() / (double) Math.max(1, story.said.size());
    add(
        parts,
        0.2 * part,
        part > 0.3 ? "by a main speaker of the article" : "by one of several speakers");
    boolean named = story.people.mentions(story.headline(), said.speaker());
    add(parts, named ? 0.05 : 0, "its speaker stands in the headline");
    add(parts, Math.min(0.12, 0.04 * count(words, WEIGHTY)), WEIGHTIER);
    add(parts, NUMBER.matcher(words).find() ? 0.03 : 0, "with a number");
    add(parts, -Math.min(0.3, 0.12 * count(words, SLIGHT)), COLOUR);
    add(parts, content.size() < 4 ? -0.08 : 0, "says little");
    add(parts, STOCK.matcher(words).find() ? -0.2 : 0, "a stock phrase");
    add(parts, SELF.matcher(words).find() ? -0.08 : 0, "about the speaker");
    add(parts, PRIVATE.matcher(words).find() ? -0.25 : 0, "private suffering");
    add(parts, PROCEDURE.matcher(words).find() ? -0.12 : 0, "about procedure");
    return parts;
  }

  private static void add(List<Part> parts, double value, String reason) {
    if (Math.abs(value) > 0.005) {
      parts.add(new Part(value, (value > 0 ? "more: " : "less: ") + reason));
    }
  }

  private static long count(String words, Set<String> list) {
    return Token.of(words).stream().map(Token::lower).filter(list::contains).count();
  }
}
