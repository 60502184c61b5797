package onrecord.statement.extraction;

import java.util.List;
import java.util.Set;

/**
 * Whether a second verb of saying may be that of somebody told of: "Orr said Pell phoned him that
 * night and said: “…”", "Orr said he had come home and asked". Only the sense tells.
 */
final class SecondVerbs {
  /** The subject of a clause has fewer words. */
  private static final int SUBJECT = 7;

  /** Nobody else adds to what one said. */
  private static final Set<String> GOES_ON =
      Set.of("added", "adds", "adding", "concluded", "continued");

  /** What may be said of somebody who says nothing: "Pell needs a bridge", "Pell was wrong". */
  private static final String STATES =
      "(?:need|want|deserve|lack|owe|face|own)(?:s|d|ed)?|kn(?:ew|ows)|costs?";

  /** Who plays, votes or marches, and tells nobody. */
  private static final String COLLECTIVE =
      "team|side|squad|club|league|army|navy|council|board|committee|commission|assembly|parliament|senate|congress"
          + "|party|cabinet|union|staff";

  private final Items items;
  private final NounPhrases phrases;
  private final Holders holders;
  private final List<Speech> found;

  SecondVerbs(Items items, NounPhrases phrases, Holders holders, List<Speech> found) {
    this.items = items;
    this.phrases = phrases;
    this.holders = holders;
    this.found = found;
  }

  /**
   * Whether a verb joined by "and" may be part of what somebody said: in "Orr said Pell phoned and
   * asked" Pell may be the one who asked.
   */
  boolean isToldOf(Cue cue, int sentence) {
    int link = cue.first() - 1;
    while (Adverbials.adverb(items, link) || items.low(link).equals("then")) {
      link--;
    }
    // ", then told him", but "Ada Orr, who left, said"
    boolean linked =
        items.low(link).equals("and")
            || items.low(link).equals(",") && link < cue.first() - 1 && !cue.participle();
    if (!linked || GOES_ON.contains(items.low(cue.first()))) {
      return false;
    }
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == sentence; i--) {
      Speech before = found.get(i);
      boolean holds =
          before.cue != null
              && (!before.quoted
                  || before.content.get(0).contains(items.span(cue.first(), cue.first())));
      if (holds && (isAnothers(before, link) || isPast(before, cue))) {
        return true;
      }
    }
    return false;
  }

  /** "They laughed at first, Orr said, and asked", "Orr said he had come home and asked". */
  private boolean isPast(Speech before, Cue cue) {
    if (items.low(cue.first()).matches("said|says?")
        || !items.low(cue.first() - 1).equals("and")
        || before.quoted) {
      return false;
    }
    int first = first(before);
    boolean past = false;
    for (int k = first + 1; k < Math.min(first + SUBJECT, cue.first()); k++) {
      past |= items.low(k).equals("had");
    }
    return past || first < before.cue.first() && items.low(cue.first() - 2).equals(",");
  }

  /** Somebody is told to have done something, who may have spoken next. */
  private boolean isAnothers(Speech before, int link) {
    int first = first(before);
    boolean clause = before.cue.is(Lexicon.SAY | Lexicon.TELL | Lexicon.THINK);
    NounPhrases.Phrase subject =
        clause && first > before.cue.last() ? phrases.after(first, link) : null;
    if (subject == null || subject.last() + 1 >= link || !holders.somebody(subject)) {
      return false;
    }
    boolean pronoun = items.is(first, Lexicon.PRONOUN) && subject.last() == first;
    boolean other = pronoun ? isOther(items.low(first), before.source) : !isMute(subject, link);
    return other && does(subject.last() + 1);
  }

  /** "said the council voted and told reporters", but "said the board met him and told him". */
  private boolean isMute(NounPhrases.Phrase subject, int link) {
    boolean hears = false;
    for (int k = link + 1; k < link + 5; k++) {
      hears |= items.low(k).matches("him|her|them|me");
    }
    return !hears
        && subject.last() == subject.head()
        && items.low(subject.head()).matches(COLLECTIVE);
  }

  /** "Nils Berger said she": by his first name he is no "she". */
  private boolean isOther(String pronoun, NounPhrases.Phrase source) {
    long other = pronoun.equals("she") ? Lexicon.MALE : pronoun.equals("he") ? Lexicon.FEMALE : 0;
    long sexes = 0;
    for (int k = source.first(); k < source.head(); k++) {
      sexes |= items.capital(k) ? items.bits(k) & (Lexicon.MALE | Lexicon.FEMALE) : 0;
    }
    return other != 0 && sexes == other;
  }

  private boolean does(int verb) {
    int k = verb;
    while (Adverbials.adverb(items, k)) {
      k++;
    }
    if (items.is(k, Lexicon.AUXILIARY)) {
      return items.low(k).equals("had") && !items.low(k + 1).equals("been")
          || items.low(k + 1).endsWith("ing");
    }
    return !items.is(k, Lexicon.PREPOSITION) && !items.low(k).matches(STATES);
  }

  private int first(Speech speech) {
    return items.itemOf(items.tokens.from(speech.content.get(0).start()));
  }
}
