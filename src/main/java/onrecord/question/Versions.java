package onrecord.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Versions in memory, as they are asked. A version never changes, so no node can hold a stale one;
 * and a class asks the same ten at the same time.
 */
@ApplicationScoped
public class Versions {
  /** Some 3 kB each. */
  private final Cache<Long, QuestionVersion> asked =
      Caffeine.newBuilder().maximumSize(1_000).build();

  /** As {@link QuestionVersion#toAsk}: what it rests on is not loaded and cannot be. */
  public Optional<QuestionVersion> toAsk(long id) {
    return Optional.ofNullable(asked.get(id, unread -> QuestionVersion.toAsk(unread).orElse(null)));
  }
}
