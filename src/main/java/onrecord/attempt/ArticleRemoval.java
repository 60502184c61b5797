package onrecord.attempt;

import jakarta.persistence.Query;
import java.util.List;
import onrecord.article.Article;

/** Deletes an article of which nothing is in use, and all that came of it. */
final class ArticleRemoval {
  /** Whoever would put one into a quiz meanwhile waits, and then finds it gone. */
  private static final String HOLD =
      "select id from question where article_id = :article order by id for update";

  /** Who is named there, and whom a teacher put these under. */
  private static final String SPEAKERS =
      """
      with here as (
        select s.speaker_id as id from statement s join extraction e on e.id = s.extraction_id
          join article_version v on v.id = e.version_id where v.article_id = :article
        union select speaker_id from speaker_role where article_id = :article
        union select d.speaker_id from decision d join article_version v on v.id = d.version_id
          where v.article_id = :article)
      select id from here where id is not null
      union select p.one_id from speaker p join here on here.id = p.id where p.one_id is not null""";

  private static final String UNNAMED_ELSEWHERE =
      """
      delete from speaker s where s.id = any(:speakers) and not exists (
        select from (
            select s.id union all select id from speaker where one_id = s.id
            union all select id from speaker where merged_into_id = s.id) u
          where exists (select from statement where speaker_id = u.id)
            or exists (select from speaker_role where speaker_id = u.id)
            or exists (select from decision where speaker_id = u.id))""";

  private static final String OUTLET =
      "delete from outlet o where o.id = :outlet"
          + " and not exists (select from article where outlet_id = o.id)";

  private ArticleRemoval() {}

  /** Before it is asked what is in use. */
  static void hold(Article article) {
    of(HOLD, article).getResultList();
  }

  /** Versions of questions point at the text, so they go before it. */
  static void run(Article article) {
    List<?> speakers = of(SPEAKERS, article).getResultList();
    of("delete from question where article_id = :article", article).executeUpdate();
    of("delete from article where id = :article", article).executeUpdate();
    query(UNNAMED_ELSEWHERE)
        .setParameter("speakers", speakers.stream().map(Long.class::cast).toArray(Long[]::new))
        .executeUpdate();
    query(OUTLET).setParameter("outlet", article.outlet.id).executeUpdate();
  }

  private static Query of(String sql, Article article) {
    return query(sql).setParameter("article", article.id);
  }

  private static Query query(String sql) {
    return Article.getEntityManager().createNativeQuery(sql);
  }
}
