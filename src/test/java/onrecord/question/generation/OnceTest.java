package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
  @Test
  void whatIsNotThereIsNotLookedForAgain() {
    var times = new AtomicInteger();
    var once =
        new Once<String>(
            () -> {
              times.incrementAndGet();
              return null;
            });
    assertNull(once.get());
    assertNull(once.get());
    assertEquals(1, times.get());
  }
}
