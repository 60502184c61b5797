package onrecord.home;

import java.time.LocalDate;
import java.util.List;
import onrecord.desk.Queued;
import onrecord.question.Question;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/**
 * An article with drafts that nobody has decided on yet.
 *
 * @param articles how many such articles there are in all
 */
public record Waiting(
    long article,
    String headline,
    String outlet,
    LocalDate publishedOn,
    long drafts,
    long all,
    long refused,
    long articles) {

  private static final int MOST = 5;

  /**
   * @param more how many articles with such drafts are not among them
   */
  public record First(List<Waiting> rows, long more) {}

  /** The latest of a person's library; the drafts of the rest are found in the bank. */
  static First of(User user) {
    List<Waiting> rows = latest(user);
    return new First(rows, rows.isEmpty() ? 0 : rows.get(0).articles - rows.size());
  }

  private static List<Waiting> latest(User user) {
    return Question.find(
            "select a.id, a.headline, o.name, a.publishedOn,"
                + " sum(case when q.state = DRAFT then 1 else 0 end) as drafts,"
                + " sum(case when "
                + Queued.REFUSED
                + " then 0 else 1 end),"
                + " sum(case when "
                + Queued.REFUSED
                + " then 1 else 0 end), count(a.id) over ()"
                + " from Question q join q.article a join a.outlet o where "
                + LibraryMember.sees("a", "?1")
                + " and exists (select 1 from Question d where d.article = a and d.state = DRAFT)"
                + " group by a.id, a.headline, o.name, a.publishedOn, a.importedAt"
                + " order by a.importedAt desc, a.id desc",
            user)
        .page(0, MOST)
        .project(Waiting.class)
        .list();
  }
}
