package onrecord.system;

import java.time.Duration;

/**
 * Work that comes back: a feature hands it in as a bean of this type. One node at a time does it,
 * and whatever it was doing when a node died is done at the next turn.
 *
 * @param name what the queue calls it; a renamed job is another job
 */
public record Job(String name, Duration every, Runnable work) {}
