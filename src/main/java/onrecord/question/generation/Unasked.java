package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * What is drafted without being asked for. Some rules mostly find passing remarks, or options that
 * nobody would believe: such drafts come only when a teacher asks for a passage.
 */
final class Unasked {
  private static final Set<String> ON_REQUEST =
      Set.of(
          "what_about: changed clause",
          "number: said",
          "occasion: reported words",
          "occasion: quotation");

  /** Those that lean on a context which a headline is not. */
  private static final Set<String> UNDER_A_LINE =
      Set.of(
          "what_about: reason",
          "role: position",
          "fact: when",
          "fact: which",
          "fact: who, in its words",
          "number: figure said",
          "number: in its sentence",
          "fact: where",
          "reported: in its sentence",
          "number: stated",
          "number: year",
          "fact: who",
          "two_sides: positions",
          "reported: where",
          "reported: when",
          "reported: which",
          "which_said: positions",
          "claim_or_fact: fact alone",
          "fact: office");

  private static final Pattern NUMBER = Pattern.compile("[$€£]?[\\d.,]+%?");

  /** "Who also said …": what it adds to is not told. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(also|too|either|instead|again|still|another|likewise|further|(?:many|even|any) more|additional)\\b");

  private static final int TOPIC_WORDS = 2;

  private final Story story;
  private final boolean personal;

  Unasked(Story story) {
    this.story = story;
    this.personal = Byline.isPersonal(story.text());
  }

  boolean allows(Draft draft) {
    return !ON_REQUEST.contains(draft.rule())
        && !isOfAnotherVoice(draft)
        && (story.line != null || standsAlone(draft));
  }

  /** What a letter or a column says, its outlet does not say in its own voice. */
  private boolean isOfAnotherVoice(Draft draft) {
    return personal && draft.item().options().stream().anyMatch(this::speaksOfTheOutlet)
        || personal && draft.stem().contains(story.outlet());
  }

  private boolean speaksOfTheOutlet(Option option) {
    return option.text().contains(story.outlet());
  }

  /**
   * Without a story line that somebody confirmed, the question has to say itself what it is about:
   * a headline seldom does.
   */
  private boolean standsAlone(Draft draft) {
    return !UNDER_A_LINE.contains(draft.rule())
        && !isOffhandNumber(draft)
        && isAnchored(draft)
        && !isOpen(draft)
        && hasChoice(draft)
        && draft.weight() >= least(draft.kind());
  }

  /** Lighter words are mostly said in passing: who said them is not worth remembering. */
  private static double least(Kind kind) {
    return switch (kind) {
      case WHO_SAID -> 0.5;
      case ROLE -> 0.53;
      case COMPLETE_QUOTE -> 0.6;
      default -> 0;
    };
  }

  /** One of three is guessed too often. */
  private static boolean hasChoice(Draft draft) {
    return draft.item().format() != Format.SINGLE || draft.item().options().size() > 3;
  }

  /** A number in somebody's words is seldom what the words are about. */
  private static boolean isOffhandNumber(Draft draft) {
    Option key = draft.item().key();
    return draft.rule().startsWith("complete_quote") && NUMBER.matcher(key.text()).matches();
  }

  /**
   * Whether the words that are asked about name what they are about: a name, or words of headline
   * and lead. "The response should be to wait" is about nothing for who has not read the article.
   */
  private boolean isAnchored(Draft draft) {
    return switch (draft.kind()) {
      case WHO_SAID, ROLE -> WhoseWords.made(draft) || isAnchored(draft.stem());
      case WHICH_SAID -> isAnchored(draft.item().key().text());
      case COMPLETE_QUOTE -> isAnchored(draft.stem().replaceFirst("(?s)^[^\"]*\"", ""));
      case WHAT_ABOUT,
          SPEECH_ACT,
          CLAIM_OR_FACT,
          QUOTE_OR_PARAPHRASE,
          FACT,
          ORDER,
          OCCASION,
          TWO_SIDES,
          NUMBER,
          MISATTRIBUTION ->
          true;
    };
  }

  /** What is asked about speaks of a thing, or goes on from a thought, that nobody was told. */
  private boolean isOpen(Draft draft) {
    return switch (draft.kind()) {
      case WHO_SAID ->
          !WhoseWords.made(draft)
              && (Definite.dangles(draft.stem(), above(draft), story)
                  || GOES_ON.matcher(draft.stem()).find());
      case WHICH_SAID -> Definite.dangles(draft.item().key().text(), above(draft), story);
      case ROLE -> Definite.dangles(draft.stem(), above(draft), story);
      case NUMBER ->
          draft.rule().equals("number: figure said")
              && Definite.dangles(draft.stem(), above(draft), story);
      case CLAIM_OR_FACT,
          QUOTE_OR_PARAPHRASE,
          MISATTRIBUTION,
          COMPLETE_QUOTE,
          WHAT_ABOUT,
          SPEECH_ACT,
          FACT,
          ORDER,
          OCCASION,
          TWO_SIDES ->
          false;
    };
  }

  private static String above(Draft draft) {
    return draft.passage() == null ? "" : draft.passage();
  }

  private boolean isAnchored(String words) {
    boolean named =
        Token.of(words).stream()
            .skip(1)
            .anyMatch(token -> token.isCapital() && story.people.isProper(token.text()));
    return named
        || Words.content(words).stream().filter(story.topic::contains).count() >= TOPIC_WORDS;
  }
}
