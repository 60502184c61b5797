package onrecord.statement;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;

/** Reads an article once more and tells who goes by what was read before. */
@Singleton
public class Reading {
  private final List<AfterReading> followers;

  Reading(@All List<AfterReading> followers) {
    this.followers = followers;
  }

  /** By newer rules, or after a person's word; the first time nobody has anything to follow. */
  public Followed again(ArticleVersion version, Instant now) {
    return again(version, version.article.publishedOn, now);
  }

  /**
   * @param dated the day the article had before a correction
   */
  public Followed again(ArticleVersion version, LocalDate dated, Instant now) {
    Article article = version.article;
    version.refuseIfTooLong();
    article.library.lock();
    List<Reread.Said> before = Reread.said(article);
    Extraction.run(version, now);
    if (before.isEmpty()) {
      return Followed.NOTHING;
    }
    var reread = new Reread(article, dated, before, Reread.said(article));
    return followers.stream()
        .map(follower -> follower.work().apply(reread, now))
        .reduce(Followed.NOTHING, Followed::and);
  }

  /** By newer rules, of itself: in its turn like whatever a person asks for. */
  @EngineRun
  @Transactional
  void inTurn(long article, long version, Instant now) {
    again(ArticleVersion.held(version), now);
  }

  /** Reads it unless the rules of today have done so. */
  public void current(Article article, Instant now) {
    if (Extraction.latest(article).filter(Extraction::isCurrent).isEmpty()) {
      again(article.latest(), now);
    }
  }
}
