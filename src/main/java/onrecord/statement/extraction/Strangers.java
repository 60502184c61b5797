package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows where somebody without a name comes in: "The last witness was a contractor", "Her mother
 * told her". A "he" or "she" behind such a one need not be who was named before.
 */
final class Strangers {
  /** Words from the one that opens a phrase to the one that says it is a person. */
  private static final int PHRASE = 5;

  private static final long ENDS =
      Lexicon.PREPOSITION | Lexicon.SUBORDINATOR | Lexicon.CONJUNCTION | Lexicon.AUXILIARY;

  private static final Pattern KIN =
      Pattern.compile(
          "relative|mother|father|brother|sister|son|daughter|wife|husband|widow|widower|partner|uncle|aunt"
              + "|cousin|neighbou?r|\\p{L}+mate|colleague|friend|owner|witness|prisoner|boss|boyfriend|girlfriend");

  private static final Pattern SEVERAL = Pattern.compile(".*[^si]s|people|police|.*(?:men|folk)");

  /** "Among them was a driver": whoever comes behind such a word. */
  private static final Set<String> LISTS =
      Set.of("among", "with", "beside", "behind", "there", "also");

  private static final Set<String> IS = Set.of("was", "is");

  private static final Set<String> LINKS = Set.of("but", "and", "yet");

  private static final Set<String> DID =
      Set.of(
          "held", "stood", "sat", "came", "went", "ran", "took", "left", "wept", "led", "fell",
          "rose", "got");

  private static final Set<String> ONE = Set.of("one", "another");

  private static final Set<String> OF_WHOM = Set.of(",", "of", "who");

  private final Items items;
  private final RoleBearers roles;

  /**
   * @param token where somebody without a name comes in
   * @param gender m, f or ?
   * @param bearer the one of the article who has this role, or null
   */
  private record Stranger(int token, char gender, Entity bearer) {}

  private final List<Stranger> found = new ArrayList<>();

  Strangers(Items items, RoleBearers roles) {
    this.items = items;
    this.roles = roles;
    for (Sentence sentence : items.sentences) {
      read(sentence);
    }
  }

  /** Whether such a "he" (m) or "she" (f), other than this one, comes in between two tokens. */
  boolean between(int token, int before, char gender, Entity chosen) {
    return found.stream()
        .anyMatch(
            one ->
                one.token > token
                    && one.token < before
                    && (one.gender == gender || one.gender == '?')
                    && (one.bearer == null || one.bearer != chosen && may(one.bearer, gender)));
  }

  private void read(Sentence sentence) {
    boolean list = LISTS.contains(items.low(sentence.from()));
    for (int k = sentence.from(); k < sentence.to() - 1; k++) {
      if (items.quote(k)) {
        continue;
      }
      boolean opens = k == sentence.from() || list && IS.contains(items.low(k - 1));
      int one = opens || subject(k) ? person(k, sentence.to()) : -1;
      if (one >= 0 && (opens || verb(one + 1))) {
        found.add(new Stranger(items.token(k), Gender.of(items.low(one)), bearer(k, one)));
      }
    }
  }

  /** "On the way out, one woman stopped", but not "Ada Pell, a driver, stopped". */
  private boolean subject(int k) {
    return LINKS.contains(items.low(k - 1)) && items.capital(k - 1)
        || items.low(k - 1).equals(",")
            && (!items.capital(k - 2) || items.is(k - 2, Lexicon.TIME))
            && !items.quote(k - 2);
  }

  private boolean verb(int k) {
    return items.is(k, Lexicon.VERB | Lexicon.AUXILIARY | Lexicon.PAST)
        || items.low(k).endsWith("ed")
        || DID.contains(items.low(k));
  }

  private static boolean may(Entity entity, char gender) {
    return entity.gender == gender || entity.gender == '?';
  }

  private Entity bearer(int first, int noun) {
    Speaker bearer = roles.bearer(items.token(first), items.token(noun), items.token(noun));
    return bearer == null ? null : bearer.entity();
  }

  /** The item that says that the phrase from here is a person, or -1. */
  private int person(int from, int end) {
    if (ONE.contains(items.low(from))
        && (OF_WHOM.contains(items.low(from + 1)) || items.is(from + 1, Lexicon.SAY))) {
      return from;
    }
    boolean opens = items.capital(from);
    boolean owner = opens && items.owner(from + 1);
    boolean determiner =
        items.is(from, DETERMINER) && (opens || !items.is(from, Lexicon.SUBORDINATOR));
    if (!determiner && !owner) {
      return -1;
    }
    for (int k = from + 1; k < Math.min(from + PHRASE, end - 1); k++) {
      if (items.quote(k) || !items.owner(k) && (items.is(k, ENDS) || !items.letters(k))) {
        return -1;
      }
      if (isOne(k) && !items.owner(k + 1) && !isNamed(k)) {
        return k;
      }
    }
    return -1;
  }

  private boolean isOne(int k) {
    String low = items.low(k);
    boolean people = items.is(k, PEOPLE | ROLE) || KIN.matcher(low).matches() || Agents.person(low);
    return !items.capital(k)
        && !items.is(k, DETERMINER)
        && !SEVERAL.matcher(low).matches()
        && (people || items.low(k + 1).equals("who"));
  }

  /** "the owner, Ada Pell", "the owner Ada Pell". */
  private boolean isNamed(int k) {
    return items.is(k + 1, PEOPLE | ROLE)
        || Agents.person(items.low(k + 1))
        || items.capital(k + 1)
        || items.low(k + 1).equals(",") && items.capital(k + 2);
  }
}
