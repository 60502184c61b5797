package onrecord.question.generation;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** What a passage tells by itself of the setting in which somebody said some words in it. */
enum SettingTold {
  WRITING("In writing, to be read"),
  PRESS("To the press: a reporter, a newspaper or a broadcaster"),
  GATHERING("Before people who had come to listen"),
  UNTOLD("The passage does not tell the setting");

  /** "in a long letter", "at the yearly rally". */
  private static final String IN_A =
      "\\b(?:in|at|during|on) (?:an?|the|his|her|its) (?:(?!(?:news|press|televised|TV|\\p{Lu}{3,})\\b)[\\p{L}\\d’'-]+ ){0,3}?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:wrote|writes|tweeted|tweets)\\b|"
              + IN_A
              + Lexicon.anyOf("setting.written")
              + "\\b");

  private static final String TOLD = "\\b(?:told|tells|telling) ";

  /** "told the Vessmark Ledger", "told reporters", "in an interview", "at a news conference". */
  private static final Pattern TO_THE_PRESS =
      Pattern.compile(
          TOLD
              + "(?:a |the )?(?:reporters?|journalists?)\\b|"
              + IN_A
              + "interview\\b|\\b(?:at|in|during) (?:an?|the|his|her) (?:[\\p{L}\\d’'-]+ ){0,2}?(?:news|press) (?:conference|briefing)\\b");

  private static final Pattern TO_SOMEBODY =
      Pattern.compile(TOLD + "(?:the )?((?:\\p{Lu}[\\p{L}.&’'-]* ?)+)");

  private static final Pattern TO_A_GATHERING =
      Pattern.compile(
          IN_A
              + Lexicon.anyOf("setting.gathering")
              + "\\b|"
              + TOLD
              + "(?:an?|the|his|her) (?:[\\p{L}\\d’'-]+ ){0,2}?(?:crowd|audience|gathering|rally|congregation)\\b");

  /** An e-mail may be written to a newspaper, and whoever makes a poll asks in interviews too. */
  private static final Pattern UNCLEAR =
      Pattern.compile("(?i)\\b(?:e-?mails?|emailed|poll\\p{L}*)\\b");

  /** What may be a setting, or tell of one. */
  private static final Pattern ANY =
      Pattern.compile("(?i)\\b" + Lexicon.anyOf("setting.any") + "\\b");

  /** A setting that is told so near by is only cut off. */
  private static final int NEAR = 400;

  /** As an option of a question. */
  final String option;

  SettingTold(String option) {
    this.option = option;
  }

  /** Empty where it may be told in more than one way. */
  static Optional<SettingTold> of(Claim claim, Story story) {
    Passage passage = claim.passage();
    Span source = claim.said().attribution().source().get(0);
    String sentence = passage.sentence(source).map(at -> beside(at, passage, story)).orElse("");
    boolean written = WRITTEN.matcher(sentence).find();
    boolean press = TO_THE_PRESS.matcher(sentence).find() || isToldAMedium(sentence);
    boolean gathering = TO_A_GATHERING.matcher(sentence).find();
    if (UNCLEAR.matcher(sentence).find()) {
      return Optional.empty();
    }
    int told = (written ? 1 : 0) + (press ? 1 : 0) + (gathering ? 1 : 0);
    if (told == 1) {
      return Optional.of(written ? WRITING : press ? PRESS : GATHERING);
    }
    return told > 1 || sentence.isEmpty() || isToldNearby(passage, story)
        ? Optional.empty()
        : Optional.of(UNTOLD);
  }

  private static boolean isToldAMedium(String sentence) {
    return TO_SOMEBODY.matcher(sentence).results().anyMatch(to -> Sound.isOfThePress(to.group(1)));
  }

  private static boolean isToldNearby(Passage passage, Story story) {
    String text = story.text();
    int from = Math.max(0, passage.at().start() - NEAR);
    int to = Math.min(text.length(), passage.at().end() + NEAR);
    String above = story.contextLine.of();
    return ANY.matcher(text).region(from, to).find() || above != null && ANY.matcher(above).find();
  }

  /** The outlet's own words, without what it reports. */
  private static String beside(Span at, Passage passage, Story story) {
    return Blanked.withoutReported(passage.reports(story).stream(), at, story.text())
        .replaceAll("\\s+", " ");
  }
}
