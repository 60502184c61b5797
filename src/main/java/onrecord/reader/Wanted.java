package onrecord.reader;

import onrecord.statement.extraction.Span;
import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The passage that somebody wanted a question of on the desk, before it was asked who speaks there:
 * it goes along in addresses, to the question and back.
 *
 * @param from where it begins in the text
 */
public record Wanted(@RestQuery String from, @RestQuery String to) {
  /** Null where there is none. */
  public Span passage() {
    int start = WholeNumber.of(from).orElse(-1);
    int end = WholeNumber.of(to).orElse(-1);
    return 0 <= start && start < end ? new Span(start, end) : null;
  }

  /** As an address has it. */
  static String text(Span passage) {
    return "from=" + passage.start() + "&to=" + passage.end();
  }
}
