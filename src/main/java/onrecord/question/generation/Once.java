package onrecord.question.generation;

import java.util.function.Supplier;

/** What is found when it is asked for first, and kept. */
final class Once<T> {
  private final Supplier<T> source;
  private boolean asked;
  private T found;

  Once(Supplier<T> source) {
    this.source = source;
  }

  /** What was found, be it null. */
  T get() {
    if (!asked) {
      found = source.get();
      asked = true;
    }
    return found;
  }
}
