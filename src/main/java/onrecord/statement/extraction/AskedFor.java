package onrecord.statement.extraction;

import java.util.Set;

/** Where words end that tell what somebody asked or called for: a thing, and no clause. */
final class AskedFor {
  /** A subject has fewer words. */
  private static final int SUBJECT = 6;

  private static final Set<String> LINKS = Set.of("and", "but", "while", "whereas");

  private AskedFor() {}

  /** Of "a bridge that would last" the "that" tells which. */
  static boolean is(Items items, Cue cue) {
    return items.low(cue.last()).equals("for") && !items.low(cue.first()).startsWith("argu");
  }

  /** "asked for 103 crowns, and [the town had offered 70]". */
  static boolean ends(Items items, int from, int link, int to) {
    return LINKS.contains(items.low(link))
        && items.low(link - 1).equals(",")
        && items.low(from - 1).equals("for")
        && isClause(items, link + 1, to);
  }

  private static boolean isClause(Items items, int i, int to) {
    for (int k = i; k < Math.min(to, i + SUBJECT) && !items.is(k, Lexicon.SUBORDINATOR); k++) {
      if (items.is(k, Lexicon.AUXILIARY) && k > i) {
        return true;
      }
    }
    return false;
  }
}
