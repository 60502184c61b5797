package onrecord.reader;

import onrecord.statement.extraction.Span;
import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The passage that somebody wanted a question of on the desk, before it was asked who speaks there.
 *
 * @param from where it begins in the text
 */
public record Wanted(@RestQuery String from, @RestQuery String to) {
  /** Null where there is none. */
  Span passage() {
    int start = WholeNumber.of(from).orElse(-1);
    int end = WholeNumber.of(to).orElse(-1);
    return 0 <= start && start < end ? new Span(start, end) : null;
  }
}
