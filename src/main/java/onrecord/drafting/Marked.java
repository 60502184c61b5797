package onrecord.drafting;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/** A passage that somebody marked to be asked about. */
record Marked(Span passage, Document document, Found found) {
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  /** Whether a draft asks about what is told there, and not only shows or introduces somebody. */
  boolean isAskedAbout(Draft draft) {
    return draft.statement() == null
        ? !draft.asksAboutPassage() || isWhereItsWordsStand(draft)
        : found.attributions().get(draft.statement()).content().stream()
            .anyMatch(passage::overlaps);
  }

  /** Of the outlet's own words the stem quotes those that it asks about; what is shown has more. */
  private boolean isWhereItsWordsStand(Draft draft) {
    String asked =
        QUOTED
            .matcher(draft.stem())
            .results()
            .map(quoted -> quoted.group(1))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    int at = document.text().toLowerCase(Locale.ROOT).indexOf(asked.toLowerCase(Locale.ROOT));
    return at < 0 || new Span(at, at + asked.length()).overlaps(passage);
  }
}
