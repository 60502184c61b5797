package onrecord.statement.extraction;

/**
 * Words that tell a time, and the absolute date they mean.
 *
 * @param date ISO day ("2026-11-23"), month ("2026-11") or year ("2026"); null where it cannot be
 *     told
 * @param rule the rule that resolved it or refused to
 */
public record TimeExpression(Span span, String date, String rule) {}
