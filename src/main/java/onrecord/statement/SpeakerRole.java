package onrecord.statement;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

  /** A title that articles give a speaker, under whatever name. */
  public record Title(Long speaker, String title) {}

  /** Those of these and of whoever is under them, each once, the latest first. */
  public static List<Title> titles(List<Long> speakers) {
    return find(
            "select coalesce(o.id, s.id), r.title from SpeakerRole r join r.speaker s"
                + " left join s.one o where s.id in ?1 or o.id in ?1"
                + " group by coalesce(o.id, s.id), r.title order by max(r.asOf) desc, min(r.id)",
            speakers)
        .project(Title.class)
        .list();
  }

  /**
   * A title that other articles of the same library give a speaker.
   *
   * @param before the last day up to an article's on which one had it, or null
   * @param after the first day after it, or null
   */
  public record Elsewhere(Long speaker, String title, LocalDate before, LocalDate after) {
    /** The latest title up to the article's day comes first, then the first one after it. */
    public static final Comparator<Elsewhere> NEAREST_FIRST =
        Comparator.comparing(Elsewhere::before, nullsLast(reverseOrder()))
            .thenComparing(Elsewhere::after, nullsLast(naturalOrder()));

    public LocalDate asOf() {
      return before == null ? after : before;
    }
  }

  /** Of these speakers and whoever is under them. */
  public static List<Elsewhere> elsewhere(List<Long> speakers, Article article) {
    return find(
            "select coalesce(o.id, s.id), r.title,"
                + " max(case when r.asOf <= ?3 then r.asOf end),"
                + " min(case when r.asOf > ?3 then r.asOf end)"
                + " from SpeakerRole r join r.speaker s left join s.one o"
                + " where (s.id in ?1 or o.id in ?1) and r.article <> ?2"
                + " group by coalesce(o.id, s.id), r.title order by max(r.id) desc",
            speakers,
            article,
            article.publishedOn)
        .project(Elsewhere.class)
        .list();
  }

  /** The article's date was corrected. */
  void date(LocalDate asOf) {
    this.asOf = asOf;
  }
}
