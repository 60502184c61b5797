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
      Pattern.compile(
          "views?|opinion|words|eyes|judge?ment|telling|retelling|estimation|reckoning|version|mind|book"
              + "|assessment|recollection|imagination|perspective|standpoint|point|account|count|calculations?|estimates?");

  /** What somebody may have besides a view: told first, with a comma behind it. */
  private static final Set<String> OTHERWISE = Set.of("book", "mind", "version", "point");

  /** Of these one may be in it, or have something in it, and mean no view. */
  private static final Set<String> RECKONED =
      Set.of("account", "count", "calculation", "calculations", "estimate", "estimates");

  /**
   * "To hear Roe tell it, …", "Per Mayor Roe, …", "For Roe, …", "Suppose …", "In a dream …",
   * "Tradition holds that …": who holds it, or that nobody does, is told before all else.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:To hear [^,.]{2,60} (?:tell|talk|explain)|(?:As|The way) [^,.]{2,60} (?:tells?|has|have|sees?|put|puts|recalls?|remembers?) (?:it|things),"
              + "|(?:To|For|Per) (?:\\p{Lu}[\\p{L}.’'-]+ ){1,5}\\p{Lu}[\\p{L}.’'-]+,"
              + "|(?:To|For) (?:many|some|critics|supporters|opponents|most|others)[^,.]{0,40},"
              + "|(?:Suppos(?:e|ing)|Imagine|Picture|Assume|Assuming|Say that|What if|If only)\\b"
              + "|In (?:an?|the|his|her|their|one|this|that) (?:\\p{L}+ )?(?:dream|nightmare|novel|film|movie|play|tale"
              + "|legend|myth|fantasy|scenario|satire|sketch|joke|fable|parable|fairy tale|video game|thriller)"
              + "(?: last night| of [^,]{1,30}| by [^,]{1,30}| called [^,]{1,30})?,"
              + "|Once upon a time|(?:Tradition|Custom|Folklore|Lore|Legend|Word|Rumou?r|Gossip|Myth|Superstition)s? (?:(?:has|have) it|holds?|tells? of|tells? that|goes that)\\b"
              + "|(?:The|One) (?:story|legend|tale|rumou?r|theory|thinking|idea|logic|joke) (?:goes|runs|has it|is that)\\b)");

  /**
   * "Organisers put the number at 300": theirs, though no verb of saying stands there. What has no
   * size is only put somewhere: "the new stop at 12 Mill Street".
   */
  private static final Pattern PUT_AT =
      Pattern.compile(
          "\\bputs? (?:the|its|their|his|her|that|this) (?:\\p{L}+ ){0,3}?"
              + "(?:numbers?|figures?|tolls?|costs?|prices?|rates?|totals?|estimates?|shares?|values?"
              + "|damages?|loss(?:es)?|turnout|crowd|deaths|debts?|deficit|profits?|income|inflation"
              + "|growth|unemployment|population|size|age|length|worth|odds|chances?|bill|savings?|spending|budgets?"
              + "|revenues?|turnover|sums?|amounts?|gains?|benefits?|casualties|dead|jobs|emissions|height|depth|speed) "
              + "(?:\\p{L}+ ){0,3}?at (?:\\p{Ll}+ ){0,3}\\S?\\d");

  /** "Inflation is seen at 2.8 per cent": somebody expects it or reckons so. */
  private static final Pattern SEEN_AT =
      Pattern.compile(
          "\\b(?:is|are|was|were|been) (?:\\p{L}+ly |now )?(?:seen|put|forecast|projected|reckoned) at"
              + " (?:\\p{Ll}+ ){0,3}\\S?\\d");

  /** "Roe is certain the harbour lost it", "The harbour lost it, the letter begins." */
  private static final Pattern SURE =
      Pattern.compile(
          "\\b(?:is|are|was|were|remains?|remained|feels?|felt|am|be) (?:\\p{L}+ly |quite |also |still |so |not |all |as )*+"
              + "(?:(?:certain|sure|confident)(?! to\\b)|convinced|adamant|persuaded|positive that|in no doubt|of the view)\\b"
              + "|\\b(?:has|have|had) (?:no|little|few|never had any) doubts? (?:that|about|whether)\\b"
              + "|, (?:it|the (?:[\\p{L}’'-]+ )?(?:letter|report|text|statement|leaflet|note|indictment|article|post|message|paper|study))"
              + " (?:begins?|began|reads?|goes on|went on|continues?|concludes?)\\.?$"
              + "|, [^,.]{3,60} (?:points? out|pointed out|has it|have it|puts? it|would have it)\\.?$"
              + "|[–—;-] (?:that|this|such) (?:is|was) (?:what|how|[^.]{1,40}['’]s (?:line|view|version|story|account|claim))\\b"
              + "|[–—;-] so (?:goes|runs|says?|said)\\b"
              + "|, (?:an?|the|one) (?:[\\p{L}’'-]+ ){0,3}?(?:court|jury|inquiry|inquest|tribunal|hearing|trial|judge|panel|committee)"
              + "(?: (?:in|at|of|into) [^,.]{2,40})? (?:(?:has|have|had|was|were|been) )*(?:heard|told)\\b"
              + "|, (?:jurors|magistrates|judges|MPs|senators|councillors|lawmakers) (?:(?:have|had|were|been) )*(?:heard|told)\\b");

  private static final Pattern COURT =
      Pattern.compile("court|inquiry|tribunal|jury|hearing|trial|inquest|committee");

  private static final long SPEECH = Lexicon.NOUN_CUE | Lexicon.SPEECH_NOUN;

  /** What a list may hold of somebody's words, beside claims, demands and statements. */
  private static final Pattern POINTS =
      Pattern.compile("points?|notices?|findings?|reasons?|letters|speeches|conditions");

  private static final long CLOSED = Lexicon.DETERMINER | Lexicon.PREPOSITION;

  /** So many words a subject or an owner may have. */
  private static final int SUBJECT = 5;

  private final Items items;
  private final CueFinder cues;

  PassedOn(Items items) {
    this.items = items;
    this.cues = new CueFinder(items);
  }

  /** Why a sentence with somebody else's figure or view is no fact, or null. */
  static String why(String words) {
    if (OPENING.matcher(words).find() || SURE.matcher(words).find()) {
      return Fact.PASSED_ON;
    }
    boolean given = PUT_AT.matcher(words).find() || GivenFigure.is(words);
    boolean seen = SEEN_AT.matcher(words).find() || GivenFigure.isOfNobody(words);
    return given ? Fact.PASSED_ON : seen ? Fact.NOT_CERTAIN : null;
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

  /**
   * "The court heard that Orr took it", "the court heard Orr had taken it", "…, the inquiry heard."
   * and not "shots were heard" or "the court heard three witnesses".
   */
  private boolean heard(int k, Sentence sentence) {
    if (!items.low(k).matches("hea(rs?|rd)")) {
      return false;
    }
    boolean court = COURT.matcher(items.low(k - 1)).matches();
    boolean closes = k + 1 >= sentence.to() - 1;
    return items.low(k + 1).equals("that")
        || court && (closes ? comma(k, sentence.from()) : clause(k + 1, sentence.to()));
  }

  /** Whether a comma stands before the few words that end here. */
  private boolean comma(int k, int from) {
    for (int i = k - 1; i > from && i >= k - SUBJECT; i--) {
      if (items.low(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody or something with its verb begins here. */
  private boolean clause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (items.is(i, Lexicon.SUBORDINATOR | Lexicon.CONJUNCTION) || items.low(i).equals(",")) {
        return false;
      }
      if (i > from && items.is(i, Lexicon.AUXILIARY | Lexicon.VERB) && !items.owner(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The claim that the bridge is safe", "the indictment charges that Orr took it"; "a call that
   * lasted an hour" tells of the call.
   */
  private boolean claim(int k) {
    boolean noun = items.is(k, Lexicon.NOUN_CUE) || items.low(k).matches("charge[sd]?");
    return noun && items.low(k + 1).equals("that") && !verb(k + 2);
  }

  private boolean verb(int k) {
    int i = k;
    while (Adverbials.adverb(items, i)) {
      i++;
    }
    return items.is(i, Lexicon.AUXILIARY | Lexicon.VERB)
        || items.is(i, Lexicon.REPORTING) && items.is(i, Lexicon.PAST | Lexicon.THIRD)
        || items.low(i).endsWith("ed") && !items.capital(i);
  }

  /** "In the view of Orr", "in Orr's words"; "by Orr's account", since one may hold money. */
  private boolean view(int k) {
    if (!VIEW.matcher(items.low(k)).matches()) {
      return false;
    }
    Set<String> in = RECKONED.contains(items.low(k)) ? Set.of("by") : Set.of("in", "by", "from");
    if (OTHERWISE.contains(items.low(k)) && !items.low(k + 1).matches(",|of")) {
      return false;
    }
    boolean of = items.low(k + 1).equals("of") && items.low(k - 1).equals("the");
    return of && in.contains(items.low(k - 2)) || items.owner(k - 1) && owned(k - 2, in);
  }

  /** "In Ada Orr", "in the old mayor": this word stands between an owner and the view. */
  private boolean owned(int last, Set<String> in) {
    int i = last;
    while (i > last - SUBJECT && items.letters(i) && !items.is(i, CLOSED)) {
      i--;
    }
    boolean article = items.is(i, Lexicon.DETERMINER);
    for (int k = i + 1; k <= last && !article; k++) {
      if (!items.capital(k)) {
        return false;
      }
    }
    return in.contains(items.low(article ? i - 1 : i));
  }

  /** Whether this paragraph that ends in a colon leads in somebody's words, and no mere list. */
  boolean leads(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean verb =
          says(k)
              || items.is(k, Lexicon.TELL | Lexicon.URGE)
                  && items.is(k, Lexicon.PAST | Lexicon.THIRD);
      if (verb || items.is(k, SPEECH) || POINTS.matcher(items.low(k)).matches()) {
        return true;
      }
    }
    return false;
  }
}
