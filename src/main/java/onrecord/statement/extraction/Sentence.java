package onrecord.statement.extraction;

/** One sentence of the narrator as a stretch of {@link Items}; quotations count as single items. */
record Sentence(int from, int to, int paragraph) {}
