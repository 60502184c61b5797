package onrecord.attempt;

import onrecord.article.Article;

/**
 * What came of an article: its questions, and where these are in use. A learner uses one by an
 * answer, by a card, or by a run that asks it.
 *
 * @param others drafts, and what was rejected or retired
 */
public record ArticleUse(long approved, long others, long quizzes, long learners) {
  private static final String OF =
      """
      with q as (select id, state from question where article_id = :article),
        v as (select v.id from question_version v join q on q.id = v.question_id)
      select
        (select count(*) from q where state = 'APPROVED'),
        (select count(*) from q where state <> 'APPROVED'),
        (select count(distinct z.quiz_id) from quiz_question z join q on q.id = z.question_id),
        (select count(*) from (
          select a.learner_id from answer a join v on v.id = a.version_id
          union select c.learner_id from card c join q on q.id = c.question_id
          union select t.learner_id from attempt t where t.asked && array(select id from v)) l)""";

  static ArticleUse of(Article article) {
    return (ArticleUse)
        Article.getEntityManager()
            .createNativeQuery(OF, ArticleUse.class)
            .setParameter("article", article.id)
            .getSingleResult();
  }

  /** Then it stays: what was answered is evidence, and so is what was asked. */
  public boolean isInUse() {
    return quizzes + learners > 0;
  }

  public long questions() {
    return approved + others;
  }

  /** For the form to come back with, so that nobody deletes more than the page told of. */
  public String told() {
    return approved + "-" + others;
  }
}
