package onrecord.question;

import java.time.Instant;
import java.util.List;
import onrecord.article.Article;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.user.User;

/**
 * One press that approves all drafts without warnings that the desk shows; one undo takes it back.
 */
record ApprovingAll(Article article, DeskFilter filter) {

  /**
   * @param seen how many the button named; null where that is not known
   */
  void by(User user, String seen, Instant now) {
    var ids = Desk.sound(Queued.of(article), filter).stream().map(Queued::id).toList();
    // none are left after a second click
    if (ids.isEmpty()) {
      return;
    }
    if (seen != null && !seen.equals(String.valueOf(ids.size()))) {
      throw new Refused(
          "Not approved: "
              + Formats.counted(ids.size(), "draft has", "drafts have")
              + " no warning now, and the page that you pressed on named "
              + seen
              + ".");
    }
    List<Question> sound =
        Question.list(
            "from Question q join fetch q.current v join fetch v.source where q.id in ?1"
                + " order by q.setPlace nulls last, q.rank",
            ids);
    Review.together(sound.stream().map(question -> question.pass(user, now)).toList());
  }
}
