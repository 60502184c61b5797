package onrecord.statement.extraction;

import java.util.regex.Pattern;

/**
 * Whether a reporting verb tells of words that nobody is told to have said: "never said", "could
 * have said", "was expected to say", "if Orr says", "it is false that Orr said".
 */
final class Unsaid {
  private static final Pattern NEGATION =
      Pattern.compile(
          "not|never|cannot|.*n't|hardly|scarcely|barely|rarely|seldom|nearly|almost"
              + "|allegedly|supposedly|purportedly|reportedly|apparently|seemingly");

  private static final Pattern MODAL =
      Pattern.compile("will|'ll|would|shall|should|can|could|may|might|must|ought");

  /** "Would later say": looked back upon, so it was said. */
  private static final Pattern LATER =
      Pattern.compile("later|subsequently|eventually|afterwards|then|only");

  /** What is done when one "goes on to say"; who is "expected to say" has not said. */
  private static final Pattern DONE =
      Pattern.compile("on|quick|contin.*|proceed.*|hasten.*|rush.*|and|or|but|back");

  /** "Leading Orr to counter": so she did, other than whom somebody "urged to counter". */
  private static final Pattern CAUSED =
      Pattern.compile("le(?:d|ads?|ading)|(?:prompt|forc|caus|driv)(?:es?|s|ed|ing)|drove");

  private static final Pattern IF = Pattern.compile("if|unless|whether|lest|suppose|supposing");

  private static final Pattern UNTRUE =
      Pattern.compile(
          "false|untrue|wrong|nonsense|myth|lie|unlikely|doubt(?:s|ed|ful)?|impossible"
              + "|rumou?r(?:s|ed)?|evidence|proof");

  /** "It was alleged that she had told the class": nobody says that she did. */
  private static final Pattern ALLEGED =
      Pattern.compile("alleged|claimed|reported|rumou?red|suggested|said|believed|understood");

  private static final int FAR = 5;

  private final Items items;

  Unsaid(Items items) {
    this.items = items;
  }

  /** Of a verb with this source; the source is null where none stands in the sentence. */
  boolean is(Sentence s, Cue cue, NounPhrases.Phrase source) {
    boolean before = source != null && source.first() < cue.first();
    return group(s.from(), cue.first(), before ? source : null)
        || before && led(s.from(), source.first());
  }

  /** The small words before the verb, up to its subject: "has yet to", "would never have". */
  private boolean group(int from, int verb, NounPhrases.Phrase source) {
    boolean later = false;
    boolean modal = false;
    for (int k = verb - 1; k >= from && k >= verb - FAR && !items.capital(k); k--) {
      String low = items.low(k);
      if (NEGATION.matcher(low).matches()) {
        return true;
      }
      if (low.equals("to")) {
        return source != null && source.last() == k - 1
            ? !CAUSED.matcher(items.low(source.first() - 1)).matches()
            : !DONE.matcher(items.low(k - 1)).matches();
      }
      later |= LATER.matcher(low).matches();
      modal |= MODAL.matcher(low).matches();
      if (!items.is(k, Lexicon.AUXILIARY) && !Adverbials.adverb(items, k)) {
        break;
      }
    }
    return modal && !later;
  }

  /** "If Orr says", "it is untrue that Orr said", "had Orr said". */
  private boolean led(int from, int source) {
    int before = source - 1;
    if (before < from) {
      return false;
    }
    if (IF.matcher(items.low(before)).matches() || isNobody(items.low(before), before)) {
      return true;
    }
    boolean that = items.low(before).equals("that");
    if (that
        && ALLEGED.matcher(items.low(before - 1)).matches()
        && items.low(before - 2).matches("is|was|been|being")) {
      return true;
    }
    for (int k = before - 1; that && k >= from && k > before - FAR; k--) {
      String low = items.low(k);
      if (UNTRUE.matcher(low).matches() || NEGATION.matcher(low).matches()) {
        return true;
      }
    }
    return items.is(before, Lexicon.AUXILIARY) && items.letters(before);
  }

  /** "Not even Orr said", "neither Orr nor Pell said", "nobody but Orr said". */
  private boolean isNobody(String low, int k) {
    return low.matches("not|neither|nor")
        || low.equals("even") && items.low(k - 1).equals("not")
        || low.matches("but|except") && items.low(k - 1).matches("nobody|none|one");
  }
}
