package onrecord.attempt;

/** A run in the list of a learner's runs. */
public record Run(Attempt attempt, Score score) {}
