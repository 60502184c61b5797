package onrecord.statement.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence of the narrator's passes on what somebody says, without words in quotation
 * marks and without a report that the rules for speakers found.
 */
final class PassedOn {
  private static final long SAYS = Lexicon.SAY | Lexicon.TELL | Lexicon.THINK;

  /** "Twelve families say": no other word than the verb looks so. */
  private static final Set<String> PLAIN = Set.of("say", "think", "believe", "insist", "argue");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "isn't", "wasn't");

  /** "Was accused of taking": that he took is what others say. */
  private static final Pattern CHARGE = Pattern.compile("accused|suspected|alleged|rumou?red");

  private static final Pattern VIEW =
      Pattern.compile("views?|opinion|words|eyes|judge?ment|telling|account");

  /** "Organisers put the number at 300": theirs, though no verb of saying stands there. */
  private static final Pattern PUT_AT =
      Pattern.compile(
          "\\bputs? (?:the|its|their|his|her|that|this) (?:\\p{L}+ ){1,4}?at (?:\\p{Ll}+ ){0,3}\\S?\\d");

  /** "Inflation is seen at 2.8 per cent": somebody expects it or reckons so. */
  private static final Pattern SEEN_AT =
      Pattern.compile(
          "\\b(?:is|are|was|were|been) (?:\\p{L}+ly |now )?(?:seen|put|forecast|projected|reckoned) at"
              + " (?:\\p{Ll}+ ){0,3}\\S?\\d");

  private final Items items;
  private final CueFinder cues;

  PassedOn(Items items) {
    this.items = items;
    this.cues = new CueFinder(items);
  }

  /** Why a sentence with somebody else's figure is no fact, or null. */
  static String figure(String words) {
    return PUT_AT.matcher(words).find()
        ? "inside_attribution"
        : SEEN_AT.matcher(words).find() ? "hedge" : null;
  }

  boolean is(Sentence sentence) {
    for (Cue cue : cues.in(sentence)) {
      if (cue.is(SAYS) && !cue.participle()) {
        return true;
      }
    }
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (told(k, sentence) || heard(k, sentence) || claim(k) || view(k)) {
        return true;
      }
    }
    return false;
  }

  /** "Orr said", "families say": also where no source was found. */
  boolean says(int k) {
    return items.is(k, Lexicon.SAY | Lexicon.THINK)
        && (items.is(k, Lexicon.PAST | Lexicon.THIRD) || PLAIN.contains(items.low(k)));
  }

  /** "Residents were told the bridge had closed", "Orr was accused of taking the chain". */
  private boolean told(int k, Sentence sentence) {
    boolean verb =
        items.is(k, Lexicon.TELL) && items.is(k, Lexicon.PAST | Lexicon.PARTICIPLE)
            || CHARGE.matcher(items.low(k)).matches();
    int before = k - 1;
    while (before > sentence.from() && Adverbials.adverb(items, before)) {
      before--;
    }
    return verb && BE.contains(items.low(before));
  }

  /** "The court heard that Orr took it", "…, the inquiry heard." */
  private boolean heard(int k, Sentence sentence) {
    if (!items.low(k).matches("hea(rs?|rd)")) {
      return false;
    }
    return items.low(k + 1).equals("that")
        || k + 1 >= sentence.to() - 1
        || items.low(k - 1).matches("court|inquiry|tribunal|jury|hearing|trial|inquest|committee");
  }

  /** "The claim that the bridge is safe", "the indictment charges that Orr took it". */
  private boolean claim(int k) {
    boolean noun = items.is(k, Lexicon.NOUN_CUE) || items.low(k).matches("charge[sd]?");
    return noun && items.low(k + 1).equals("that");
  }

  /** "In the view of Orr", "in Orr's words". */
  private boolean view(int k) {
    if (!VIEW.matcher(items.low(k)).matches()) {
      return false;
    }
    boolean of = items.low(k + 1).equals("of") && items.low(k - 2).equals("in");
    return of && items.low(k - 1).equals("the") || items.owner(k - 1);
  }
}
