package onrecord.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.article.ArticleVersion;
import onrecord.statement.JunkRegion;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.extraction.Span;

/**
 * What a question rests on, as the desk shows it beside the question.
 *
 * @param statement null where the question was made of none that is still there
 * @param voice whose words the question takes it for
 * @param now who surely says it as the article is read now, where that is somebody else; or null
 */
public record EvidenceView(
    Question question,
    QuestionVersion version,
    Statement statement,
    Voice voice,
    Voice now,
    MarkedParagraphs excerpt) {
  public static EvidenceView of(Question question, Letters letters) {
    var version = question.current;
    var voice = letters.of(version);
    return new EvidenceView(
        question,
        version,
        question.statement,
        voice,
        another(question, voice, letters),
        MarkedParagraphs.of(version.source.text, version.evidence, junk(version.source)));
  }

  private static List<Span> junk(ArticleVersion source) {
    return JunkRegion.<JunkRegion>list("extraction.version", source).stream()
        .flatMap(region -> region.span.stream())
        .toList();
  }

  private static Voice another(Question question, Voice voice, Letters letters) {
    return Optional.ofNullable(question.statement)
        .filter(one -> one.confident && question.current.speaker != null)
        .flatMap(letters::saying)
        .filter(now -> !now.equals(voice) && !now.isCalled(question.current.speaker))
        .orElse(null);
  }

  /** What is known of it, which is nothing of this question where somebody else says it. */
  public Statement settled() {
    return now == null ? statement : null;
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
