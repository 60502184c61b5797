package onrecord.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    if (asked.isEmpty()) {
      return false;
    }
    List<Span> places = places(asked);
    return places.isEmpty() || Span.anyOverlap(places, List.of(passage));
  }

  /** Letter by letter: a text in small letters may be longer, and its places others. */
  private List<Span> places(String asked) {
    String text = document.text();
    int length = asked.length();
    return IntStream.rangeClosed(0, text.length() - length)
        .filter(at -> text.regionMatches(true, at, asked, 0, length))
        .mapToObj(at -> new Span(at, at + length))
        .toList();
  }
}
