package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;

import java.util.regex.Pattern;

/** Knows by what stands behind a name that it is somebody's and no firm's or town's. */
final class Persons {
  private static final Pattern TOWN =
      Pattern.compile(
          "town|city|village|hamlet|suburb|borough|municipality|township|settlement|resort|seaport");

  private static final int APPOSITION = 12;

  private Persons() {}

  /** Whether more than a capital and a verb of saying tells that this is a person. */
  static boolean proven(Tokens tokens, Entity entity) {
    boolean full = entity.parts.length > 1;
    return entity.title != null
        || full && FirstNames.has(entity.first())
        || full && entity.usedByLast && !entity.usedByFirst
        || entity.mentions.stream().anyMatch(mention -> introduced(tokens, mention));
  }

  /** "Dr Orr", "the union's leader, Ada Orr", "Ada Orr, who leads the union". */
  private static boolean introduced(Tokens tokens, Mention mention) {
    int before = mention.first() - 1;
    int role = tokens.word(before, ",") ? before - 1 : before;
    return tokens.is(before, Lexicon.HONORIFIC)
        || tokens.is(role, ROLE | Lexicon.TITLE)
        || told(tokens, mention.last() + 1);
  }

  /** "A teacher from North Orrin", "Corbin Lund, a town of 6,100": somewhere is nobody. */
  static boolean somewhere(Tokens tokens, int first, int last) {
    boolean quarter =
        last == first + 1
            && tokens.is(first - 1, Lexicon.PREPOSITION)
            && tokens.low[first].matches("north|south|east|west|upper|lower");
    return quarter || isTown(tokens, last);
  }

  /** "The ship, the Ingrid Maud, put in": nobody is "the Ada Orr". */
  static boolean ship(Tokens tokens, int first, int last) {
    return tokens.word(first - 1, "the")
        && tokens.word(last + 1, ",")
        && tokens.word(first - 2, ",");
  }

  private static boolean isTown(Tokens tokens, int last) {
    if (!tokens.word(last + 1, ",") || !tokens.is(last + 2, Lexicon.DETERMINER)) {
      return false;
    }
    int noun = last + 3;
    while (noun < tokens.size && noun < last + 6 && !TOWN.matcher(tokens.low[noun]).matches()) {
      if (!tokens.letters(noun) || tokens.is(noun, Lexicon.PREPOSITION | ROLE)) {
        return false;
      }
      noun++;
    }
    return noun < tokens.size
        && TOWN.matcher(tokens.low[noun]).matches()
        && (!tokens.letters(noun + 1) && !tokens.owner(noun + 1)
            || tokens.is(noun + 1, Lexicon.PREPOSITION)
            || tokens.low[noun + 1].matches("where|that|which|whose"));
  }

  /** Whether nothing tells of who spoke that it is a person, or a body. */
  static boolean unknown(Tokens tokens, Entity speaker) {
    return speaker != null
        && speaker.kind == null
        && speaker.parts.length > 1
        && speaker.mentions.stream().noneMatch(mention -> body(tokens, mention.last() + 1));
  }

  /** ", who leads the union", ", of the Lund Institute", ", 74,", ", a hairdresser who votes". */
  static boolean told(Tokens tokens, int comma) {
    if (!tokens.word(comma, ",")) {
      return false;
    }
    int next = comma + 1;
    if (next + 1 >= tokens.size) {
      return false;
    }
    boolean body = tokens.word(next + 1, "the") || tokens.capital(next + 1);
    return tokens.word(next, "who")
        || tokens.word(next, "whose")
        || tokens.word(next, "of") && body
        || tokens.number(next) && tokens.word(next + 1, ",")
        || tokens.low[next].matches("aged|about") && tokens.number(next + 1)
        || apposed(tokens, next);
  }

  /** ", the company that holds the licence". */
  private static boolean body(Tokens tokens, int comma) {
    boolean opens = tokens.word(comma, ",") && tokens.is(comma + 1, Lexicon.DETERMINER);
    for (int i = comma + 2; opens && i < comma + 6 && i < tokens.size; i++) {
      if (tokens.is(i, Lexicon.ORGANISATION)) {
        return true;
      }
    }
    return false;
  }

  /** "a hairdresser", "one of the two colleagues": no "group that trains workers". */
  private static boolean apposed(Tokens tokens, int first) {
    if (first >= tokens.size || !tokens.low[first].matches("an?|the|one|another|his|her|their")) {
      return false;
    }
    boolean one = tokens.word(first, "one") && tokens.word(first + 1, "of");
    int end = Math.min(tokens.size, first + APPOSITION);
    for (int i = one ? first + 2 : first + 1; i < end; i++) {
      String low = tokens.low[i];
      if (low.matches("that|which") || !tokens.letters(i) && !tokens.owner(i)) {
        return false;
      }
      if (low.equals("who")) {
        return true;
      }
      if (tokens.is(i, Lexicon.PREPOSITION)) {
        return false;
      }
      boolean ends =
          i + 1 == tokens.size || !tokens.letters(i + 1) || tokens.is(i + 1, Lexicon.PREPOSITION);
      if (ends && tokens.is(i, one ? PEOPLE : ROLE)) {
        return true;
      }
    }
    return false;
  }

  /** "Brandt, 66, said" */
  static boolean aged(Tokens tokens, int last) {
    int comma = last + 1;
    return tokens.word(comma, ",") && tokens.number(comma + 1) && tokens.word(comma + 2, ",");
  }
}
