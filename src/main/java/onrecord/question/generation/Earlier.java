package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * The month or year in which something was said that was not said for the report: "In May 2025 Roe
 * said", "Roe said last year that".
 */
final class Earlier {
  /** Said before, and nobody tells when: "Roe said at the time". */
  static final String UNKNOWN = "";

  private static final Pattern THEN =
      Pattern.compile("\\s+(?:(?:back )?then|at (?:the|that) time)\\b");

  /** What may stand before a time that opens a sentence, or between the verb and a time. */
  private static final Pattern LEADS =
      Pattern.compile("\\s*(?:(?:(?i:back|already) )?(?i:in|on))?\\s*");

  private final Document document;
  private final List<TimeExpression> times;
  private final Sentences sentences;

  Earlier(Document document, List<TimeExpression> times) {
    this.document = document;
    this.times = times;
    this.sentences = new Sentences(document.text());
  }

  /** An ISO month or year, or {@link #UNKNOWN}; null where it was said for the report. */
  String of(Attribution one) {
    if (one.cue().isEmpty() || one.saidOn() != null) {
      return null;
    }
    Span cue = one.cue().get(0);
    Span sentence = sentences.around(cue);
    if (sentence == null) {
      return null;
    }
    return times.stream()
        .filter(time -> sentence.contains(time.span()) && isPast(time.date()))
        .filter(time -> one.content().stream().noneMatch(time.span()::overlaps))
        .filter(time -> follows(cue, time.span()) || opens(sentence, time.span(), one))
        .map(TimeExpression::date)
        .findFirst()
        .orElse(THEN.matcher(rest(cue)).lookingAt() ? UNKNOWN : null);
  }

  private String rest(Span cue) {
    return document.text().substring(cue.end());
  }

  /** A month or a year that was over when it was reported; days are told elsewhere. */
  private boolean isPast(String date) {
    return date != null
        && document.published() != null
        && date.length() < document.published().toString().length()
        && date.compareTo(document.published().toString().substring(0, date.length())) < 0;
  }

  private boolean follows(Span cue, Span time) {
    return cue.end() <= time.start() && leads(cue.end(), time.start());
  }

  /** "In May 2025, when the pier was opened, Roe said that …": before all that she said. */
  private boolean opens(Span sentence, Span time, Attribution one) {
    return time.end() <= one.cue().get(0).start()
        && leads(sentence.start(), time.start())
        && one.content().stream().allMatch(words -> words.start() > one.cue().get(0).start());
  }

  private boolean leads(int from, int to) {
    return LEADS.matcher(new Span(from, to).in(document.text())).matches();
  }
}
