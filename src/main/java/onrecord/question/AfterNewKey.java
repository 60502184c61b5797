package onrecord.question;

import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * What has to follow when another answer to a question is right than before: a feature that keeps
 * what people know of it hands this in as a bean. It runs in the transaction of the change.
 */
public record AfterNewKey(BiConsumer<Question, Instant> work) {}
