package onrecord.question;

import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Drafting;
import onrecord.statement.Extraction;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;

/**
 * What stands in an article, as drafting and the checks read it. Reading takes as long as all else
 * of a request together, so it is done once and handed on.
 */
public record SourceRead(Document document, Found found) {
  public static SourceRead of(ArticleVersion source) {
    return new SourceRead(Extraction.document(source), Extraction.read(source));
  }

  public List<FlawFound> flaws(Draft asked) {
    return Drafting.check(asked, document, found).flaws().stream().map(FlawFound::of).toList();
  }
}
