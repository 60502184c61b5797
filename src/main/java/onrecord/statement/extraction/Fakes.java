package onrecord.statement.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is shown to say in a fake: "A fake video of Brun has been seen by many. “The
 * bridges will close,” Brun says in the video." He has not said so.
 */
final class Fakes {
  /** What can be faked: a group of each pattern that has it, of which {@link #thing} asks. */
  private static final String THING =
      "(videos?|clips?|footage|recordings?|audio|tapes?|images?|photos?|pictures?|letters?|leaflets?|posts?|tweets?|messages?"
          + "|e-?mails?|statements?|articles?|interviews?|documents?|memos?|accounts?|websites?|sites?|pages?|calls?"
          + "|broadcasts?|adverts?|advertisements?|ads?|quotes?|quotations?|speech(?:es)?|screenshots?|press releases?|memes?)";

  private static final String FALSE =
      "(?:fake|faked|forged|doctored|bogus|hoax|spoof|parody|satirical|deepfake|counterfeit|fabricated|invented|made-up"
          + "|manipulated|fictitious|AI-generated|computer-generated)";

  private static final String BY_MACHINE =
      "(?:made|created|generated|produced|cloned|faked) (?:with|by|using) (?:artificial intelligence|AI)";

  /** "a fake video", "the video was a fake", "a clip made with AI", "invented the interview". */
  private static final Pattern FAKE =
      Pattern.compile(
          "(?i)\\b"
              + FALSE
              + " (?!(?:an?|the|this|that|his|her)\\b)(?:[\\p{L}-]+ ){0,2}?"
              + THING
              + "\\b|\\b"
              + THING
              + "\\b[^.]{0,60}?\\b(?:(?:is|are|was|were|been) (?:\\p{L}+ly |in fact |also )?(?:an? )?(?:"
              + FALSE
              + "|fakes?|hoax|forger(?:y|ies)|fabrications?)\\b|"
              + BY_MACHINE
              + ")\\b|\\b(?:invented|fabricated|faked|forged|made up) (?:an?|the|this|that|his|her) (?:[\\p{L}-]+ ){0,2}?"
              + THING
              + "\\b(?=[^\\p{L}\\d ]|$| (?:with|of|to|about|for|in|on|from|by|at|and|that|which|as)\\b)");

  /** Most articles have none of these. */
  private static final Pattern HINT =
      Pattern.compile(
          "(?i)fake|forge|hoax|spoof|parody|satirical|doctored|bogus|counterfeit|fabricat|invent|made.up|manipulated"
              + "|fictitious|-generated|artificial|\\bAI\\b");

  private static final Pattern CALLED_FAKE =
      Pattern.compile("(?i)\\b(?:fakes?|forger|hoax|" + FALSE + ")");

  /** "In the video", "in it"; "in a letter" or "in the letter to parents" would be another one. */
  private static final Pattern IN_IT =
      Pattern.compile(
          "(?i)\\b(?:in|on|according to) (?:(it|them)|(?:the|that|this) (?:[\\p{L}-]+ ){0,3}?"
              + THING
              + ")\\b(?! (?:to|from|for|about|of)\\b)");

  private static final Pattern ANOTHER =
      Pattern.compile("(?i)\\bin an? (?:[\\p{L}-]+ )?" + THING + "\\b");

  /** Whoever speaks of a fake is not shown in it. */
  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(?:says?|said|told|tells|den(?:y|ies|ied)|insist(?:s|ed)|call(?:s|ed)|claim(?:s|ed)|complain(?:s|ed)|warn(?:s|ed))\\b");

  /** So many sentences on, "the video" is still that one. */
  private static final int NEAR = 3;

  private static final Pattern FILM =
      Pattern.compile("video|clip|footage|recording|audio|tape|broadcast");

  private static final Pattern WRITING = Pattern.compile("letter|leaflet|message|e-?mail|memo");

  private final Items items;

  /** The sentences that tell of one. */
  private final boolean[] tells;

  /** What these are, as {@link #kind} calls it. */
  private final Set<String> things = new HashSet<>();

  Fakes(Items items) {
    this.items = items;
    this.tells = new boolean[items.sentences.size()];
    for (int i = 0; i < tells.length; i++) {
      String line = items.line(items.sentences.get(i));
      Matcher fake = FAKE.matcher(HINT.matcher(line).find() ? line : "");
      while (fake.find()) {
        tells[i] = true;
        things.add(kind(thing(fake)));
      }
    }
  }

  /** Whether somebody is told to say this in a fake. */
  boolean holds(Speech speech) {
    if (things.isEmpty() || speech.cue == null || speech.source == null) {
      return false;
    }
    String own = own(speech);
    int before = speech.sentence - 1;
    boolean behind = before >= 0 && tells[before];
    if (isInIt(own, speech.sentence, behind)) {
      return true;
    }
    boolean shown = !speech.cue.is(Lexicon.PAST);
    String source = items.span(speech.source.first(), speech.source.head()).in(items.tokens.text);
    String line = behind ? items.line(items.sentences.get(before)) : "";
    boolean same =
        isIn(source, line) && !SPOKE.matcher(line).find() && !ANOTHER.matcher(own).find();
    return shown && FAKE.matcher(own).find()
        || (shown && behind && same || behind && source.equals("it")) && !isAboutIt(speech);
  }

  /** Whether a sentence says so: "in it" right behind, "in the video" near one of a video. */
  private boolean isInIt(String own, int sentence, boolean behind) {
    Matcher in = IN_IT.matcher(own);
    return in.find()
        && (in.group(1) != null ? behind : isNear(sentence) && things.contains(kind(in.group(2))));
  }

  private boolean isNear(int sentence) {
    for (int i = Math.max(0, sentence - NEAR); i <= sentence; i++) {
      if (tells[i]) {
        return true;
      }
    }
    return false;
  }

  /** "Brun says it is a fake". */
  private boolean isAboutIt(Speech speech) {
    return speech.content.stream()
        .anyMatch(span -> CALLED_FAKE.matcher(span.in(items.tokens.text)).find());
  }

  /** Whether a line may name a source: whom "he" means it may. */
  private static boolean isIn(String source, String line) {
    String last = source.substring(source.lastIndexOf(' ') + 1);
    return last.matches("(?i)he|she") || line.contains(last);
  }

  /** The pattern has a group for each place where the thing may stand, of which one matched. */
  private static String thing(Matcher fake) {
    for (int i = 1; i <= fake.groupCount(); i++) {
      if (fake.group(i) != null) {
        return fake.group(i);
      }
    }
    return "";
  }

  /** What is a clip in one sentence is a video in the next. */
  private static String kind(String thing) {
    String low = thing.toLowerCase(Locale.ROOT);
    return FILM.matcher(low).lookingAt()
        ? "film"
        : WRITING.matcher(low).lookingAt() ? "writing" : low.replaceFirst("s$", "");
  }

  /** Its sentence without what is said. */
  private String own(Speech speech) {
    Sentence sentence = items.sentences.get(speech.sentence);
    Span at = items.span(sentence.from(), sentence.to() - 1);
    var own = new StringBuilder();
    int from = at.start();
    for (Span span : speech.content) {
      if (span.start() >= from && span.end() <= at.end()) {
        own.append(items.tokens.text, from, span.start()).append("| ");
        from = span.end();
      }
    }
    own.append(items.tokens.text, from, at.end());
    return own.toString().replaceAll("\\s+", " ");
  }
}
