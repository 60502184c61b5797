package onrecord.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.Review;

/**
 * What people dropped of an article.
 *
 * @param rows the latest of them
 */
public record Dropped(List<Row> rows, long all) {
  private static final int MOST = 20;

  private static final String ROWS =
      "select q.id, v.stem, r.reason from Review r join r.question q join q.current v"
          + " where q.state = REJECTED and r.verb = REJECT and r.undoneAt is null"
          + " and not exists (select 1 from Review later where later.question = q"
          + " and later.verb = REJECT and later.undoneAt is null and later.id > r.id)";

  /**
   * @param reason null where nobody told one
   */
  public record Row(Long question, String stem, String reason) {
    public String why() {
      return reason == null ? "no reason given" : reason;
    }
  }

  static Dropped of(Article article, List<Queued> queue) {
    long all = queue.stream().filter(Queued::isDropped).count();
    return new Dropped(all == 0 ? List.of() : latest(article), all);
  }

  private static List<Row> latest(Article article) {
    return Review.find(ROWS + " and q.article = ?1 order by r.id desc", article)
        .page(0, MOST)
        .project(Row.class)
        .list();
  }

  /** Why each was dropped, of those questions that people dropped. */
  public static Map<Long, String> why(List<Question> questions) {
    var rejected = questions.stream().filter(one -> one.state == Question.State.REJECTED).toList();
    List<Row> rows =
        rejected.isEmpty()
            ? List.of()
            : Review.find(ROWS + " and q in ?1", rejected).project(Row.class).list();
    return rows.stream().collect(Collectors.toMap(Row::question, Row::why));
  }
}
