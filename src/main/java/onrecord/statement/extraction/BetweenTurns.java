package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in an interview between two turns without a name: the speaker before may go on there,
 * or the outlet asks. Neither states a fact of its own.
 */
final class BetweenTurns {
  private BetweenTurns() {}

  /** Each paragraph of it as a turn of the speaker before. */
  static List<Turns.Turn> of(Tokens tokens, Turns turns) {
    var found = new ArrayList<Turns.Turn>();
    var waiting = new ArrayList<Turns.Turn>();
    Turns.Turn before = null;
    for (int from = 0; from < tokens.size; ) {
      int to = tokens.paragraphEnd(from);
      int paragraph = tokens.paragraph[from];
      if (turns.in(paragraph) != null) {
        before = turns.in(paragraph);
        found.addAll(waiting);
        waiting.clear();
      } else if (before != null
          && !turns.has(paragraph)
          && isTold(tokens, from, to, turns, before)) {
        waiting.add(
            new Turns.Turn(
                before.first(), before.last(), paragraph, List.of(tokens.span(from, to - 1))));
      }
      from = to;
    }
    return found;
  }

  /** No question, no heading, nothing about the speaker, and no report of what somebody said. */
  private static boolean isTold(Tokens tokens, int from, int to, Turns turns, Turns.Turn before) {
    boolean personal = false;
    boolean report = false;
    for (int i = from; i < to; i++) {
      if (tokens.capital(i) && tokens.low[i].equals(tokens.low[before.last()])) {
        return false;
      }
      personal |= Answers.FIRST_PERSON.contains(tokens.low[i]);
      report |=
          tokens.is(i, Lexicon.SAY | Lexicon.TELL) && tokens.is(i, Lexicon.PAST | Lexicon.THIRD);
    }
    return turns.stops(to) && !tokens.word(to - 1, "?") && (personal || !report);
  }
}
