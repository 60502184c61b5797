package onrecord.card.scheduling;

/** What each answer alone would give, in days; a better answer must never come back sooner. */
record Intervals(int again, int hard, int good, int easy) {
  int reviewed(Rating rating) {
    int h = Math.min(hard, good);
    int g = Math.max(good, h + 1);
    return switch (rating) {
      case HARD -> h;
      case GOOD -> g;
      case EASY -> Math.max(easy, g + 1);
      case AGAIN -> throw new IllegalArgumentException("what was forgotten goes through the steps");
    };
  }

  int longTerm(Rating rating) {
    int a = Math.min(again, hard);
    int h = Math.max(hard, a + 1);
    int g = Math.max(good, h + 1);
    return switch (rating) {
      case AGAIN -> a;
      case HARD -> h;
      case GOOD -> g;
      case EASY -> Math.max(easy, g + 1);
    };
  }
}
