package onrecord.question.flaw;

import java.util.List;

/**
 * A flaw that no question has by itself, only several together.
 *
 * @param places the questions it concerns, counted from 0 in the order of the set
 */
public record SetFlaw(Flaw flaw, List<Integer> places) {
  public SetFlaw {
    places = List.copyOf(places);
  }

  static SetFlaw warn(String code, String message, List<Integer> places) {
    return new SetFlaw(Flaw.warn(code, message), places);
  }
}
