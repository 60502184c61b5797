package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** What all questions about something said have around stem and options. */
final class Frame {
  /** Dated words stay as they were said. */
  private static final int YEARS_OF_WORDS = 5;

  private final Story story;

  Frame(Story story) {
    this.story = story;
  }

  /** A draft whose first option is the key; where it is shown is decided over the whole set. */
  Draft draft(
      Kind kind,
      Said said,
      String stem,
      List<Option> options,
      List<Span> words,
      String rendered,
      double weight,
      String rule) {
    LocalDate published = story.document().published();
    return new Draft(
        null,
        said.place(),
        kind,
        story.context(said.day()),
        null,
        stem,
        Item.single(options),
        evidence(said, words),
        said.by(),
        published,
        published == null ? null : published.plusYears(YEARS_OF_WORDS),
        explanation(said, rendered),
        weight,
        rule,
        List.of());
  }

  /** "Ned Roe said on 3 May 2026: … This is …'s own claim". */
  String explanation(Said said, String rendered) {
    return rendered
        + (rendered.matches("(?s).*[.?!][\"”]?$") ? " " : ". ")
        + "This is what "
        + said.by()
        + " said; "
        + reportedBy()
        + " and does not state it as a fact.";
  }

  /** Who reported it, and when: what an explanation ends with. */
  private String reportedBy() {
    LocalDate published = story.document().published();
    String on = published == null ? "" : " on " + Dates.day(published);
    return story.outlet() + " reported it" + on;
  }

  /** " on 3 May 2026", or nothing where the day is not known. */
  static String on(Said said) {
    LocalDate day = said.day();
    return day == null ? "" : " on " + Dates.day(day);
  }

  /** The words themselves, who speaks, where that person is introduced, and the occasion. */
  private Evidence evidence(Said said, List<Span> words) {
    var spans = new ArrayList<>(words);
    spans.addAll(said.attribution().source());
    spans.addAll(said.attribution().cue());
    Name speaker = said.speaker();
    Span introduction = story.people.introduction(speaker);
    if (introduction != null) {
      spans.add(introduction);
    }
    if (said.occasion() != null) {
      spans.add(said.occasion().at());
    }
    return Evidence.of(joined(spans), story.text());
  }

  /** Spans in order, those that touch or have only marks between them as one. */
  private List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean touches =
          last != null
              && (span.start() <= last.end()
                  || new Span(last.end(), span.start()).in(story.text()).matches("[ ,.\"“”]{1,4}"));
      if (touches) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
