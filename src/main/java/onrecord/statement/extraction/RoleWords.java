package onrecord.statement.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether words beside a name tell what somebody is, and whether they are those of a firm. */
final class RoleWords {
  /** "told the hall that …", "and the head of the port", "whose father". */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)^(?:told|said|asked|warned|and|but)\\b.*|(?:.* )?whose (?:own )?\\p{L}+$");

  /** What firms are to each other as well as people. */
  private static final Pattern FIRMS =
      Pattern.compile(
          "(?i)(?:.*[\\s’'])?(?:rival|owner|developer|contractor|operator|supplier|insurer|publisher|producer|broker|investor)");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:step|half-?|grand|great-?grand|god)?(?:brother|sister|wife|husband|widow|widower|son|daughter|child"
              + "|mother|father|parent|fianc[eé]e?|cousin|uncle|aunt|nephew|niece)s?(?:-in-law)?"
              + "|(?:girl|boy)?friend|partner|spouse");

  /** Who is something to the bearer of an office, beside those that are roles anywhere. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "spokes\\p{L}+|lawyer|attorney|solicitor|barrister|ad(?:viser|visor)|aide|assistant|secretary|deputy|staff"
              + "|critic|rival|opponent|challenger|ally|supporter|successor|predecessor|substitute|envoy"
              + "|messenger|speechwriter|bodyguard|driver|doctor|colleague|friend|confidante?|candidate|heir"
              + "|biographer|representative|delegate|counsel");

  /** Titles that stand before the names of two or more. */
  private static final Set<String> SEVERAL =
      Set.of(
          ("ministers presidents chancellors senators representatives governors mayors councillors judges captains")
              .split(" "));

  /** Places and offices that begin so have a second word. */
  /** Fields of an office that is named by two of them. */
  private static final Set<String> FIELDS =
      Set.of(
          "police",
          "health",
          "trade",
          "science",
          "education",
          "work",
          "transport",
          "culture",
          "justice",
          "environment",
          "energy",
          "business",
          "children",
          "housing",
          "communities",
          "food",
          "families",
          "tourism",
          "sports");

  private static final Set<String> TWO_WORDS =
      Set.of(
          ("new old san santa los las saint st. north south east west port fort great upper lower el la"
                  + " sierra costa cape foreign homeland social public human home")
              .split(" "));

  private RoleWords() {}

  /** "The wife of the governor": told of somebody, and no role. */
  static boolean isRelative(String low) {
    return RELATIVE.matcher(low).matches();
  }

  /** "A spokeswoman for [the mayor]", "an aide to [the minister]". */
  static boolean isBeside(Tokens tokens, int i) {
    return tokens.is(i, Lexicon.SPOKESPERSON) || BESIDE.matcher(tokens.low[i]).matches();
  }

  static boolean is(Span role, String text) {
    return !NONE.matcher(role.in(text)).matches();
  }

  static boolean mayBeFirms(Span role, String text) {
    return FIRMS.matcher(role.in(text)).matches();
  }

  /** "At Lund Mill, an officer and a guard stood at the gate": these are nobody's role. */
  static boolean isClause(Tokens tokens, int from, int end) {
    for (int k = from + 2; k < end && !tokens.low[k].matches("who|whose|that|which|where"); k++) {
      boolean verb =
          tokens.is(k, Lexicon.AUXILIARY | Lexicon.VERB)
              && !tokens.is(k, Lexicon.ROLE | Lexicon.PREPOSITION);
      if (verb && tokens.word(k + 1, "by") || tokens.capital(k) || tokens.low[k].equals("'s")) {
        continue;
      }
      if (verb || tokens.low[k].matches("stood|sat|waited")) {
        return true;
      }
    }
    return false;
  }

  /** "Ada Orr, the nurse Bo Lund and the driver Cy Dahl": the nurse is the next in the list. */
  static boolean isOfNextName(Tokens tokens, int from, int end) {
    boolean the = tokens.word(from, "the");
    for (int k = from + 1; the && k + 2 <= end && !tokens.is(k, Lexicon.PREPOSITION); k++) {
      boolean calling = tokens.is(k, Lexicon.ROLE | Lexicon.TITLE) || Agents.person(tokens.low[k]);
      boolean name = tokens.capital(k + 1) && tokens.capital(k + 2);
      boolean closed = !tokens.letters(k + 3) || tokens.word(k + 3, "and");
      if (calling && !tokens.capital(k) && name && closed) {
        return true;
      }
    }
    return false;
  }

  /**
   * "According to the Post, Mayor Ada Orr owns a mill": she is no Post, but the next to be told.
   */
  static boolean isNextSubject(Tokens tokens, int from, int last) {
    boolean open = !tokens.is(from, Lexicon.DETERMINER);
    for (int k = from; open && k < last && !tokens.is(k, Lexicon.PREPOSITION); k++) {
      int end = k + 1;
      while (end <= last && tokens.capital(end)) {
        end++;
      }
      boolean role = tokens.is(k, Lexicon.ROLE | Lexicon.TITLE);
      if (role && end > k + 1 && end <= last) {
        return tokens.letters(end)
            && !tokens.is(
                end,
                Lexicon.ROLE
                    | Lexicon.TITLE
                    | Lexicon.ORGANISATION
                    | Lexicon.PEOPLE
                    | Lexicon.PREPOSITION
                    | Lexicon.CONJUNCTION);
      }
    }
    return false;
  }

  /**
   * "[fire] chief", "[talk] show host": a verb elsewhere, but no "to [fire] chief Ann Moe" and no
   * "voters [support] candidate Ann Moe".
   */
  static boolean isNoun(Tokens tokens, int i) {
    boolean base =
        tokens.is(i, Lexicon.BASE) && !tokens.is(i, Lexicon.PAST | Lexicon.THIRD | Lexicon.ING);
    boolean verb =
        tokens.is(i - 1, Lexicon.PRONOUN)
            || i > 0
                && tokens.low[i - 1].matches(
                    "to|not|will|would|can|could|shall|should|may|might|must|n['’]t|['’]t|\\p{L}+[^s]s");
    boolean role = tokens.is(i + 1, Lexicon.ROLE | Lexicon.TITLE) || tokens.word(i + 1, "show");
    return base && !verb && role && !tokens.capital(i) && !tokens.capital(i + 1);
  }

  /** "Last [Thursday] Senator Ann Moe", "[Thursday] mayor Ann Moe": no "Sunday Times editor". */
  static boolean dates(Tokens tokens, int i) {
    boolean day = tokens.capital(i) && tokens.is(i, Lexicon.TIME) && !tokens.owner(i + 1);
    boolean before =
        i > 0
            && tokens.low[i - 1].matches(
                "last|next|this|on|since|until|by|late|early|in|from|before|after");
    return day && (before || tokens.is(i + 1, Lexicon.ROLE | Lexicon.TITLE));
  }

  /** "the [then] energy minister": somebody who is that no more. */
  static boolean isThen(Tokens tokens, int i, int role) {
    return tokens.word(i, "then") && tokens.is(i - 1, Lexicon.DETERMINER) && i < role;
  }

  /**
   * "Mayor of Olden Ada Toft said": whether one word tells of what, and two are the name. "the
   * president of Lund Ferry Users said" holds no name, nor does "Judge of Lund Dog Show told".
   */
  static boolean isOfOneWord(Tokens tokens, int of, int from, int last) {
    int before = of - 2;
    while (before > 0 && (tokens.capital(before) || tokens.word(before, "former"))) {
      before--;
    }
    // "Ada Orr, Director of Lund Nurses United, said"
    boolean title =
        tokens.is(of - 1, Lexicon.TITLE)
            && tokens.capital(of - 1)
            && !tokens.word(before, ",")
            && !tokens.is(of - 2, Lexicon.DETERMINER);
    long acts = Lexicon.SAY | Lexicon.TELL | Lexicon.AUXILIARY;
    boolean does = tokens.is(last + 1, acts) || tokens.word(last + 1, ",");
    boolean first = tokens.is(from + 1, Lexicon.MALE | Lexicon.FEMALE);
    boolean named = title && last == from + 2 && first && (does || tokens.is(of - 2, Lexicon.SAY));
    for (int i = from; named && i <= last; i++) {
      named = !tokens.is(i, Lexicon.ORGANISATION | Lexicon.PLACE | Lexicon.ROLE | Lexicon.TITLE);
    }
    return named && !TWO_WORDS.contains(tokens.low[from]);
  }

  /** Whether a word of three letters or more is all capitals. */
  static boolean isShouted(Tokens tokens, int i) {
    String word = tokens.at(i, i);
    return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** "Prime Ministers Ada Orr and Bo Lund": where the title of them all ends, or -1. */
  static int several(Tokens tokens, int from, int last) {
    for (int i = from; i < last; i++) {
      boolean name =
          tokens.is(i + 1, Lexicon.MALE | Lexicon.FEMALE)
              || last == i + 1 && tokens.word(i - 1, "prime");
      if (SEVERAL.contains(tokens.low[i]) && name && !tokens.is(last, Lexicon.ORGANISATION)) {
        return i;
      }
    }
    return -1;
  }

  /** "police and crime commissioner": one office of two fields. */
  static boolean isPair(Tokens tokens, int and) {
    return and > 0 && tokens.word(and, "and") && FIELDS.contains(tokens.low[and - 1]);
  }
}
