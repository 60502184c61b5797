package onrecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import onrecord.system.Stored;
import onrecord.user.Library;

/** The text of an article as imported once. Immutable: every offset points into one of these. */
@Entity
public class ArticleVersion extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  public int number;
  public String text;
  public Instant createdAt;

  protected ArticleVersion() {}

  /** To read it: whoever waited for the library sees what was corrected meanwhile. */
  public static ArticleVersion held(long id) {
    Library.lock(
        "select a.library from ArticleVersion v join v.article a where v.id = :id",
        Map.of("id", id));
    return findById(id);
  }

  ArticleVersion(Article article, int number, String text, Instant now) {
    this.article = article;
    this.number = number;
    this.text = text;
    this.createdAt = now;
  }
}
