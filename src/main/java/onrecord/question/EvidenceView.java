package onrecord.question;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.statement.JunkRegion;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.extraction.Span;

/**
 * What a question rests on, as the desk shows it beside the question.
 *
 * @param statement null where the question was made of none that is still there
 */
public record EvidenceView(
    Question question,
    QuestionVersion version,
    Statement statement,
    Voice voice,
    MarkedParagraphs excerpt) {
  public static EvidenceView of(Question question, Letters letters) {
    var version = question.current;
    return new EvidenceView(
        question,
        version,
        question.statement,
        letters.of(version),
        MarkedParagraphs.of(version.source.text, version.evidence, junk(version.source)));
  }

  private static List<Span> junk(ArticleVersion source) {
    return JunkRegion.<JunkRegion>list("extraction.version", source).stream()
        .flatMap(region -> region.span.stream())
        .toList();
  }

  public LocalDate saidOn() {
    return statement == null ? null : statement.saidOn;
  }

  /** The rule that made the question, and the version of the rules that read the article. */
  public String madeBy() {
    String rule = "rule " + question.rule;
    return statement == null ? rule : rule + ", version " + statement.extraction.ruleVersion;
  }
}
