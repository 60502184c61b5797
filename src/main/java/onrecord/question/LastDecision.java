package onrecord.question;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;

/**
 * The last decision on an article that was not undone and can be, which undo would take back.
 *
 * @param together how many drafts it was made on by one press; 0 for one alone
 */
public record LastDecision(Review review, long together) {
  public static Optional<LastDecision> of(Article article) {
    return before(article, Long.MAX_VALUE, "");
  }

  /**
   * The one that undo would take back instead of one that stays, with those made together with it.
   * What was decided before it on the questions that it is about stays, too.
   */
  public static Optional<LastDecision> before(Review staying) {
    long id = staying.first == null ? staying.id : staying.first.id;
    return before(staying.question.article, id, " and not " + Review.OVERRULED);
  }

  private static Optional<LastDecision> before(Article article, long id, String besides) {
    return Review.find(
            "select r, (select count(*) from Review s where s.first = r.first and s.undoneAt is null)"
                + " from Review r join fetch r.question q left join fetch r.successor s"
                + " where q.article = ?1 and r.id < ?2 and r.undoneAt is null and not "
                + Review.LOST
                + besides
                + " order by r.id desc",
            article,
            id)
        .project(LastDecision.class)
        .firstResultOptional();
  }

  /** Whether something was dropped and nobody told why. */
  public boolean isUnexplained() {
    return review.verb == Review.Verb.REJECT && review.reason == null;
  }

  /** Whether one wrong option became another, and nothing else. */
  public boolean isOfOption() {
    return review.verb == Review.Verb.EDIT
        && review.question.current.isWithAnotherOption(review.versionBefore);
  }

  /** What it may have been dropped for. */
  public List<String> reasons() {
    return Reason.USUAL;
  }

  public boolean isOfSeveral() {
    return together > 1;
  }
}
