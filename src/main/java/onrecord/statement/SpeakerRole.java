package onrecord.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import onrecord.article.Article;
import onrecord.system.Batched;

/** A speaker's title as one article states it, with its date. */
@Entity
public class SpeakerRole extends Batched {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Speaker speaker;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  public String title;
  public LocalDate asOf;

  protected SpeakerRole() {}

  SpeakerRole(Speaker speaker, Article article, String title) {
    this.speaker = speaker;
    this.article = article;
    this.title = title;
    this.asOf = article.publishedOn;
  }

  public static List<SpeakerRole> in(Article article) {
    return list(
        "from SpeakerRole r join fetch r.speaker s left join fetch s.one where r.article = ?1"
            + " order by r.id",
        article);
  }

  /** Every title that was given to one of these. */
  static List<SpeakerRole> of(Collection<Speaker> speakers) {
    return list("from SpeakerRole r where r.speaker in ?1 order by r.id", speakers);
  }

  /** The titles of these and of whoever is under them, the latest first. */
  public static List<SpeakerRole> under(List<Long> speakers) {
    return list(
        "from SpeakerRole r join fetch r.speaker s left join fetch s.one o"
            + " where s.id in ?1 or o.id in ?1 order by r.asOf desc, r.id",
        speakers);
  }

  /** The article's date was corrected. */
  void date(LocalDate asOf) {
    this.asOf = asOf;
  }
}
