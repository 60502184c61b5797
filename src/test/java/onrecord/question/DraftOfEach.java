package onrecord.question;

import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.item.Format;
import org.junit.jupiter.api.BeforeEach;

/** A draft of each format, and the page where Noor words it anew. */
public abstract class DraftOfEach {
  @Inject protected Fixtures fixtures;

  protected Browsing noor;
  protected Article article;

  private List<Question> questions;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    article = fixtures.article(fixtures.noor());
    questions = fixtures.oneOfEach(article);
    // a draft may take any wording; what the checks say of it is tried elsewhere
    fixtures.in(() -> Question.update("state = DRAFT, reviewedAt = null"));
  }

  protected long id(Format format) {
    return questions.get(format.ordinal()).id;
  }

  protected String editor(Format format) {
    return "/questions/" + id(format) + "/edit";
  }
}
