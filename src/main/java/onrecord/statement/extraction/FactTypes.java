package onrecord.statement.extraction;

import java.util.Set;

/** What a sentence of the outlet's own tells, by its most telling words. */
final class FactTypes {
  private static final Set<String> UNITS =
      Set.of(
          ("per percent % cent million billion trillion thousand crowns crown euros euro dollars dollar"
                  + " pounds pound pence cents yen roubles kilometres kilometers km miles mile metres"
                  + " meters feet inches centimetres tonnes tons kilograms kg litres gallons degrees"
                  + " hours hour minutes minute seconds days day weeks week months month years year"
                  + " decades points hectares acres knots megawatts volts")
              .split(" "));
  private static final Set<String> MANY = Set.of("dozen", "dozens", "hundreds", "thousands");
  private static final Set<String> JOINS =
      Set.of(
          "joined",
          "joins",
          "joining",
          "belongs",
          "belonged",
          "comprises",
          "comprised",
          "consists",
          "consisted",
          "admitted",
          "quit",
          "includes",
          "included");
  private static final Set<String> ALLIANCES =
      Set.of("alliance", "coalition", "bloc", "union", "federation", "league", "pact", "group");
  private static final Set<String> WHERE =
      Set.of(
          "held",
          "hosted",
          "located",
          "situated",
          "based",
          "lies",
          "lay",
          "stands",
          "stood",
          "built",
          "met",
          "born",
          "lives",
          "lived",
          "died",
          "planned",
          "staged",
          "opened",
          "links",
          "took");

  private static final Set<String> MEMBER = Set.of("member", "members");

  private static final Set<String> FORMED =
      Set.of("formed", "forms", "forming", "left", "leaves", "founded");

  private static final Set<String> IS = Set.of("is", "are", "was", "were");

  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "on");

  private final Items items;
  private final Register register;

  FactTypes(Items items, Register register) {
    this.items = items;
    this.register = register;
  }

  /** Of items from one to another, the latter outside. */
  Fact.Type of(int from, int to, boolean dated) {
    if (membership(from, to)) {
      return Fact.Type.MEMBERSHIP;
    }
    if (dated) {
      return Fact.Type.DATE;
    }
    Fact.Type number = number(from, to);
    if (number != null) {
      return number;
    }
    return place(from, to) ? Fact.Type.PLACE : Fact.Type.EVENT;
  }

  /** Whether a number stands there, as digits or as a word above one. */
  boolean counts(int from, int to) {
    for (int k = from; k < to; k++) {
      if (items.tokens.number(items.token(k)) || isCount(items.low(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(String word) {
    return NumberWords.value(word) > 1 || MANY.contains(word);
  }

  /** "joined the pact", "a member of the union", "formed an alliance with". */
  private boolean membership(int from, int to) {
    for (int k = from; k + 1 < to; k++) {
      String low = items.low(k);
      boolean member = MEMBER.contains(low) && items.low(k + 1).equals("of");
      boolean joined = JOINS.contains(low) && (named(k, Math.min(to, k + 6)) || alliance(k, to));
      boolean formed = FORMED.contains(low) && alliance(k, to);
      if (member || joined || formed) {
        return true;
      }
    }
    return false;
  }

  private boolean alliance(int k, int to) {
    for (int i = k + 1; i < Math.min(to, k + 6); i++) {
      if (ALLIANCES.contains(items.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** With a unit it is a number, before a plural a count; "12 to 14" and the like are numbers. */
  private Fact.Type number(int from, int to) {
    Fact.Type found = null;
    for (int k = from; k < to; k++) {
      boolean digits = items.tokens.number(items.token(k));
      if (!digits && !isCount(items.low(k))) {
        continue;
      }
      String next = items.low(k + 1);
      if (UNITS.contains(next) || items.low(k).endsWith("%") || next.equals("%")) {
        return Fact.Type.NUMBER;
      }
      boolean things = false;
      for (int i = k + 1; i < Math.min(to, k + 4) && items.letters(i); i++) {
        things |= items.low(i).matches(".{2,}[^s']s|people|men|women|children|police");
      }
      if (things) {
        found = Fact.Type.COUNT;
      } else if (digits && found == null) {
        found = Fact.Type.NUMBER;
      }
    }
    return found;
  }

  /** "is planned at two schools in Easterly Vale": where something is, or happened. */
  private boolean place(int from, int to) {
    boolean where = false;
    for (int k = from; k + 1 < to; k++) {
      where |= WHERE.contains(items.low(k)) || IS.contains(items.low(k));
      if (where && AT.contains(items.low(k)) && named(k + 1, k + 3)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name begins there; "May" by itself is a month, unless it is somebody's name here. */
  boolean named(int from, int to) {
    if (from >= items.size || from >= to) {
      return false;
    }
    int last = items.lastToken(Math.min(to, items.size) - 1);
    for (int i = register.mentionFrom(items.firstToken(from)); i < register.size(); i++) {
      if (register.mention(i).first() > last) {
        return false;
      }
      if (!month(register.mention(i), register.entity(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean month(Mention mention, Entity entity) {
    return mention.first() == mention.last()
        && entity.parts.length == 1
        && !entity.person()
        && items.tokens.is(mention.first(), Lexicon.TIME);
  }
}
