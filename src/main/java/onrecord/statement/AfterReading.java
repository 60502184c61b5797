package onrecord.statement;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * What has to follow when an article was read again: a feature that keeps something made of its
 * statements hands this in as a bean. It runs in the transaction of the reading.
 */
public record AfterReading(BiFunction<Reread, Instant, Followed> work) {}
