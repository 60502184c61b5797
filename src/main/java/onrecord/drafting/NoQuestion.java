package onrecord.drafting;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Severity;
import onrecord.question.generation.Unmade;
import onrecord.statement.Extraction;
import onrecord.statement.Label;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;
import onrecord.system.Formats;

/**
 * A passage of which no question came: what was found there, and why none came of it.
 *
 * @param withheld what was not kept, since the rules that made it are switched off
 * @param more how many further things were found there
 */
public record NoQuestion(Span passage, Withheld withheld, List<Line> lines, int more) {
  private static final int MOST = 4;
  private static final int LONGEST = 90;

  /**
   * @param what what it was taken for, and whose words they are
   * @param statement of which a person can tell who said it; null where that does not help
   */
  public record Line(String what, String words, String why, Long statement) {}

  /**
   * @param refused the drafts about the passage that a check refused
   */
  static NoQuestion of(
      Span passage,
      Withheld withheld,
      List<Unmade> unmade,
      List<Draft> refused,
      Extraction extraction) {
    var lines = new ArrayList<Line>();
    unmade.forEach(one -> lines.add(line(one, refused, extraction)));
    extraction.junk.stream()
        .filter(region -> region.where().overlaps(passage))
        .map(
            region ->
                new Line(
                    "No part of the text",
                    shortened(region.where(), extraction),
                    "It was taken for " + region.why() + ". The article’s page can restore it.",
                    null))
        .forEach(lines::add);
    int shown = Math.min(MOST, lines.size());
    return new NoQuestion(passage, withheld, lines.subList(0, shown), lines.size() - shown);
  }

  private static Line line(Unmade one, List<Draft> refused, Extraction extraction) {
    Span words = one.said() == null ? one.at() : one.said().content().get(0);
    String why =
        refused.stream()
            .filter(draft -> draft.evidence().spans().stream().anyMatch(words::overlaps))
            .map(draft -> "A check refused the question about it: " + reason(draft))
            .findFirst()
            .orElse(one.why());
    boolean unsure = one.said() != null && !one.said().confident() && !one.said().isAnswer();
    Long statement =
        unsure
            ? Statement.among(Statement.unsure(extraction.statements), one.said())
                .map(row -> row.id)
                .orElse(null)
            : null;
    return new Line(what(one, extraction), shortened(words, extraction), why, statement);
  }

  private static String reason(Draft draft) {
    return draft.flaws().stream()
        .filter(flaw -> flaw.severity() == Severity.REJECT)
        .findFirst()
        .or(() -> draft.flaws().stream().findFirst())
        .map(Flaw::message)
        .orElse("");
  }

  private static String what(Unmade one, Extraction extraction) {
    Attribution said = one.said();
    if (said == null) {
      return extraction.statements.stream()
          .filter(row -> row.kind == Statement.Kind.FACT && row.content.equals(List.of(one.at())))
          .map(Statement::label)
          .filter(label -> label != Label.FACT)
          .map(label -> "Told by the outlet, " + label.one)
          .findFirst()
          .orElse("Plain fact");
    }
    String label = Statement.among(extraction.statements, said).map(s -> s.label().one).orElse("");
    String what = label.isEmpty() ? "Statement" : Formats.capital(label);
    return said.speaker() == null ? what : what + ", " + said.speaker();
  }

  private static String shortened(Span at, Extraction extraction) {
    return shortened(at.in(extraction.version.text));
  }

  static String shortened(String text) {
    String words = text.replaceAll("\\s+", " ").strip().replaceAll("^[\"“”]|[\"“”]$", "");
    if (words.length() <= LONGEST) {
      return words;
    }
    // An address may have no blank for so long.
    int blank = words.lastIndexOf(' ', LONGEST);
    return (blank > 0 ? words.substring(0, blank) : Formats.cut(words, LONGEST)) + " …";
  }
}
