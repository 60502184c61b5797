package onrecord.drafting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.SourceRead;
import onrecord.statement.AfterReading;
import onrecord.statement.Followed;
import onrecord.statement.Reread;

/**
 * What questions do when their article was read again: they stay as they are, marked where their
 * evidence changed; drafts that nobody touched are made anew, and those that somebody wrote or
 * edited are checked anew.
 */
@Singleton
class Rechecking {
  @Produces
  @Singleton
  AfterReading follow() {
    return new AfterReading(Rechecking::follow);
  }

  private static Followed follow(Reread reread, Instant now) {
    Article article = reread.article();
    List<Question> all = all(article);
    all.stream()
        .filter(
            question ->
                reread.changes(question.current.evidence)
                    || reread.isDatedAnew() && isOfAnotherDay(question))
        .forEach(question -> question.doubtEvidence(now));
    if (all.isEmpty()) {
      return Followed.NOTHING;
    }
    var read = SourceRead.of(article.latest());
    all.stream()
        .filter(question -> isWaiting(question) && isOfLatest(question))
        .forEach(question -> question.recheck(read));
    return Drafts.make(article, read, today(article, now), now).followed();
  }

  /** What a person worded and can still be approved: of what is in use, the mark tells. */
  private static boolean isWaiting(Question question) {
    return (question.state == Question.State.DRAFT || question.state == Question.State.REJECTED)
        && !question.isUntouched();
  }

  private static boolean isOfLatest(Question question) {
    return question.current.source.equals(question.article.latest());
  }

  /** An article may be read again with nobody there: then the day is that of who brought it. */
  private static LocalDate today(Article article, Instant now) {
    return article.importedBy == null
        ? LocalDate.ofInstant(now, ZoneOffset.UTC)
        : article.importedBy.today(now);
  }

  /** Its line and explanation tell the day that the article had before it was corrected. */
  private static boolean isOfAnotherDay(Question question) {
    return !question.current.asOf.equals(question.article.publishedOn);
  }

  /** What was dropped or retired may be brought back. */
  private static List<Question> all(Article article) {
    return Question.list("from Question q join fetch q.current where q.article = ?1", article);
  }
}
