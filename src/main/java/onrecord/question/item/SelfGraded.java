package onrecord.question.item;

import java.util.List;

/** A learner saw the back of a flashcard and says whether it was recalled. */
public record SelfGraded(boolean recalled) implements Response {
  @Override
  public double grade(Item item) {
    return recalled ? 1 : 0;
  }

  @Override
  public String stored() {
    return recalled ? "recalled" : "forgotten";
  }

  @Override
  public List<String> inWords(Item item) {
    return List.of(recalled ? "Remembered" : "Not remembered");
  }
}
