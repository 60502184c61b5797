package onrecord.statement.extraction;

/** A stretch that is no body text: a caption, a byline, a notice. */
public record Junk(Span span, String rule) {}
