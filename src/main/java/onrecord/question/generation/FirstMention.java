package onrecord.question.generation;

import java.util.Optional;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Where an article first gives somebody's full name, with the role if it stands beside it. */
final class FirstMention {
  /** Characters between a name and its role: a comma, "the", an age, "Dr". */
  private static final int BETWEEN = 12;

  /** Characters between a name and the role whose body it does not name: ", the union's". */
  private static final int BODY_BETWEEN = 40;

  private FirstMention() {}

  /** Null of somebody who is only named where nobody reads it. */
  static Span of(Name name, String text) {
    Optional<Span> full = name.inFull(text).findFirst();
    if (full.isEmpty()) {
      return name.mentions().isEmpty() ? null : name.mentions().get(0);
    }
    Span at = full.get();
    if (name.title() == null) {
      return at;
    }
    int before = at.start() - name.title().length() - 1;
    if (before >= 0 && text.regionMatches(true, before, name.title(), 0, name.title().length())) {
      return new Span(before, at.end());
    }
    int after = text.indexOf(name.title(), at.end());
    boolean near = after >= 0 && after - at.end() < BETWEEN;
    return near
        ? new Span(at.start(), after + name.title().length())
        : withBody(at, Affiliation.office(name.title()), text);
  }

  /** "Its director, Jo Roe", "Jo Roe, the union's president": the body stands further off. */
  private static Span withBody(Span at, String office, String text) {
    int line = text.lastIndexOf('\n', at.start());
    int before = text.lastIndexOf(office, at.start());
    if (before > line && at.start() - before - office.length() < BETWEEN) {
      int word = text.lastIndexOf(' ', before - 2);
      return new Span(Math.max(line, word) + 1, at.end());
    }
    int after = text.indexOf(office, at.end());
    boolean near = after >= 0 && after - at.end() < BODY_BETWEEN;
    return near && text.substring(at.end(), after).indexOf('\n') < 0
        ? new Span(at.start(), after + office.length())
        : at;
  }
}
