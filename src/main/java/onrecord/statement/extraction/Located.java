package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** Whether a name stands where a place does: "in Norvik", "near Norvik". */
final class Located {
  private static final Pattern TRUST =
      Pattern.compile("(?:dis)?trust|confidence|faith|interest(?:ed)?|belie(?:f|ves?|ved)");

  /** Whose place this is: "the mayor of", "the port of"; but a wife or an aide is somebody's. */
  private static final Pattern OF_A_TOWN =
      Pattern.compile(
          "mayors?|bishop|archbishop|people|residents|town|city|village|port|harbour|island|district|county"
              + "|museum|university|hospital|school|church|cathedral|parish|mp|council|outskirts|north|south"
              + "|east|west|suburb|centre|streets");

  private Located() {}

  /**
   * Whether a bare name stands as a town does: "in Lund", "the museum of Lund". Before anybody of
   * that surname was named it is one.
   */
  static boolean isTown(Tokens tokens, Mention mention) {
    int i = mention.first() - 1;
    // "Senator Ada Orr of Lincoln"
    boolean named = tokens.capital(i - 1) && tokens.is(i - 2, Lexicon.MALE | Lexicon.FEMALE);
    boolean of =
        tokens.word(i, "of") && i > 0 && (named || OF_A_TOWN.matcher(tokens.low[i - 1]).matches());
    boolean owned = tokens.owner(mention.last() + 1);
    return !owned && mention.title() == null && (behind(tokens, mention) || of);
  }

  /** "in Norvik" names the town and not the Norvik Rowers; "in Ada" may mean Ada Orr. */
  static boolean names(Tokens tokens, Mention mention) {
    return behind(tokens, mention) && !tokens.is(mention.first(), Lexicon.MALE | Lexicon.FEMALE);
  }

  /** "confidence in Orr" is not a place. */
  static boolean behind(Tokens tokens, Mention mention) {
    int i = mention.first() - 1;
    boolean trust = i > 0 && TRUST.matcher(tokens.low[i - 1]).matches();
    return tokens.word(i, "near") || tokens.word(i, "in") && !trust;
  }
}
