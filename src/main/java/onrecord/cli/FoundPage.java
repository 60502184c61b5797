package onrecord.cli;

import java.util.Locale;
import java.util.StringJoiner;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/** What was found, as lines to read. */
final class FoundPage {
  private FoundPage() {}

  static String of(Input input, Found found) {
    String text = input.document().text();
    var page = new StringBuilder(input.id()).append('\n');
    for (Attribution attribution : found.attributions()) {
      var words = new StringJoiner(" … ");
      for (Span span : attribution.content()) {
        words.add(oneLine(span.in(text)));
      }
      page.append(attribution.confident() ? "  " : "? ")
          .append(who(attribution))
          .append(" | ")
          .append(words)
          .append(" | ")
          .append(attribution.rule());
      if (attribution.saidOn() != null) {
        page.append(" | ").append(attribution.saidOn());
      }
      page.append('\n');
    }
    found
        .facts()
        .forEach(
            fact ->
                page.append(fact.askable() ? "  FACT " : "? FACT ")
                    .append(fact.type())
                    .append(" | ")
                    .append(oneLine(fact.span().in(text)))
                    .append(fact.askable() ? "" : " | " + fact.why())
                    .append('\n'));
    found
        .junk()
        .forEach(
            junk ->
                page.append("  JUNK ")
                    .append(junk.rule())
                    .append(" | ")
                    .append(oneLine(junk.span().in(text)))
                    .append('\n'));
    return page.toString().stripTrailing();
  }

  private static String who(Attribution attribution) {
    if (attribution.speaker() != null) {
      return attribution.speaker()
          + (attribution.title() == null ? "" : " (" + oneLine(attribution.title()) + ")");
    }
    return attribution.title() != null
        ? oneLine(attribution.title())
        : attribution.speakerKind() == null
            ? "nobody"
            : attribution.speakerKind().name().toLowerCase(Locale.ROOT);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
