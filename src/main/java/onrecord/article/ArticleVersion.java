package onrecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.Library;

/** The text of an article as imported once. Immutable: every offset points into one of these. */
@Entity
public class ArticleVersion extends Stored {
  /**
   * Some 10,000 words, more than a piece of news has. What is read and drafted grows faster than a
   * text, and of one so long that is all quotations it still fits in time and memory.
   */
  public static final int MOST_CHARACTERS = 60_000;

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

  /** Saved while longer texts were taken; it is shown as it was read then. */
  public boolean isTooLong() {
    return characters() > MOST_CHARACTERS;
  }

  public void refuseIfTooLong() {
    if (isTooLong()) {
      throw new Refused(
          "“%s” has %s characters. Articles of more than %s are neither read again nor drafted from. Paste the part that matters as an article of its own."
              .formatted(
                  article.headline,
                  Formats.grouped(characters()),
                  Formats.grouped(MOST_CHARACTERS)));
    }
  }

  private int characters() {
    return text.codePointCount(0, text.length());
  }

  ArticleVersion(Article article, int number, String text, Instant now) {
    this.article = article;
    this.number = number;
    this.text = text;
    this.createdAt = now;
  }
}
