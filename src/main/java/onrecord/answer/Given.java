package onrecord.answer;

import java.time.Instant;

/** What was answered at one place of an attempt, and when it was saved. */
public record Given(Integer position, String picked, Instant answeredAt) {}
