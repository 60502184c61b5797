package onrecord.home;

import java.time.LocalDate;
import java.util.List;
import onrecord.desk.Queued;
import onrecord.question.Question;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** An article with drafts that nobody has decided on yet. */
public record Waiting(
    long article,
    String headline,
    String outlet,
    LocalDate publishedOn,
    long drafts,
    long all,
    long refused) {

  /** The latest of a person's library; the rest is found in the list of articles. */
  static List<Waiting> of(User user) {
    return Question.find(
            "select a.id, a.headline, o.name, a.publishedOn,"
                + " sum(case when q.state = DRAFT then 1 else 0 end) as drafts,"
                + " sum(case when "
                + Queued.REFUSED
                + " then 0 else 1 end),"
                + " sum(case when "
                + Queued.REFUSED
                + " then 1 else 0 end)"
                + " from Question q join q.article a join a.outlet o where "
                + LibraryMember.sees("a", "?1")
                + " and exists (select 1 from Question d where d.article = a and d.state = DRAFT)"
                + " group by a.id, a.headline, o.name, a.publishedOn, a.importedAt"
                + " order by a.importedAt desc, a.id desc",
            user)
        .page(0, 5)
        .project(Waiting.class)
        .list();
  }
}
