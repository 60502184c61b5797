package onrecord.question.generation;

import java.util.List;
import java.util.Set;

/**
 * A subject that a clause of its own describes, before the verb: "people who mend nets are few".
 *
 * <p>The verb is told by an auxiliary behind a noun; "people who say the toll is high" has none.
 */
final class LongSubject {
  private static final Set<String> AUXILIARY = Lexicon.list("auxiliary");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");

  /** What follows them is told by somebody, or takes a verb of its own. */
  private static final Set<String> OPENING =
      Set.of(
          ("say says said think thinks thought believe believes believed know knows knew claim claims claimed feel"
                  + " feels felt hope hopes hoped fear fears feared argue argues argued insist insists insisted"
                  + " suggest suggests suggested mean means meant show shows showed find finds found"
                  + " that who whom whose which what when where why how if whether because while although though"
                  + " as than until unless after before since")
              .split(" "));

  private static final Set<String> PRONOUN =
      Set.of(
          ("i we you he she it they there this that these those what who which nobody everybody somebody one"
                  + " everyone someone and or but not to")
              .split(" "));

  /** With these begins somebody else's clause: "a claim [that the toll] is high". */
  private static final Set<String> DETERMINER =
      Set.of("the a an his her their its our my your no some many most all".split(" "));

  private static final int LONGEST_NOUN = 6;

  private LongSubject() {}

  /** Whether words begin so, and go on with their own verb. */
  static boolean hasVerb(String words) {
    List<Token> tokens = Token.of(words);
    int marker = marker(tokens);
    if (marker < 1 || marker + 2 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(marker + 1);
    if (DETERMINER.contains(next.lower())
        || PRONOUN.contains(next.lower())
        || next.isCapital()
        || !next.isWord()) {
      return false;
    }
    for (int i = marker + 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (OPENING.contains(word)) {
        return false;
      }
      if (i > marker + 1 && AUXILIARY.contains(word) && isNoun(tokens, i - 1)) {
        return i < tokens.size() - 1;
      }
    }
    return false;
  }

  /** Where the first word of the describing clause stands, close behind its noun; or -1. */
  private static int marker(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_NOUN); i++) {
      if (RELATIVE.contains(tokens.get(i).lower())) {
        return i;
      }
      if (!tokens.get(i).isWord() || OPENING.contains(tokens.get(i).lower())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNoun(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return tokens.get(i).isWord()
        && !PRONOUN.contains(word)
        && !AUXILIARY.contains(word)
        && !word.endsWith("ly");
  }
}
