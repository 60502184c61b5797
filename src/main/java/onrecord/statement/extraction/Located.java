package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** Whether a name stands where a place does: "in Norvik", "near Norvik". */
final class Located {
  private static final Pattern TRUST =
      Pattern.compile("(?:dis)?trust|confidence|faith|interest(?:ed)?|belie(?:f|ves?|ved)");

  private Located() {}

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
