package onrecord.demo;

import java.util.List;
import java.util.Optional;
import onrecord.answer.Asking;
import onrecord.question.MarkedParagraphs.Piece;
import onrecord.question.QuestionText;
import onrecord.question.Quoted;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Background;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.Recipe;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;

/** A few questions about the first sample article, for strangers to try. */
record Trial(SampleArticle article, List<Draft> questions) {
  private static final int QUESTIONS = 5;

  /** The same questions for everybody, always. */
  private static final long SEED = 1;

  /** One of them, as its pages show it. */
  public record Asked(int n, int of, QuestionText wording, Draft draft, Document article) {
    Asking asking(List<String> sent) {
      return Asking.of(wording, n, false, sent);
    }

    /** In the article's sentence: there the marks stand that make words a quotation. */
    public List<Piece> quoted() {
      return Quoted.of(article.text(), draft.evidence().spans());
    }

    public boolean isLast() {
      return n == of;
    }
  }

  static Trial of(SampleArticle article) {
    Document document = article.document();
    var drafted =
        Drafting.draft(
            document, new Extractor().extract(document), Background.of(article.story()), SEED);
    return new Trial(article, Drafting.choose(drafted.ready(), Recipe.of(QUESTIONS), SEED));
  }

  Optional<Asked> question(int n) {
    if (n < 1 || n > questions.size()) {
      return Optional.empty();
    }
    Draft draft = questions.get(n - 1);
    return Optional.of(
        new Asked(n, questions.size(), QuestionText.of(draft), draft, article.document()));
  }
}
