package onrecord.card;

import onrecord.card.scheduling.Rating;

/** A final answer to a question: what it says about the memory of it. */
public record Outcome(Long question, Rating rating) {

  /** From a mark: what was right counts as remembered, anything less as forgotten. */
  public Outcome(Long question, Double fraction) {
    this(question, rating(fraction));
  }

  static Rating rating(double fraction) {
    return fraction >= 1 ? Rating.GOOD : Rating.AGAIN;
  }

  boolean isForgotten() {
    return rating == Rating.AGAIN;
  }
}
