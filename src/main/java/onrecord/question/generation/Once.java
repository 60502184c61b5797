package onrecord.question.generation;

import java.util.function.Supplier;

/** What is found when it is asked for first, and kept. */
final class Once<T> {
  private final Supplier<T> source;
  private T found;

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    if (found == null) {
      found = source.get();
    }
    return found;
  }
}
