package onrecord.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.question.Deciding;
import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.user.User;

/**
 * One press that approves all drafts without warnings that the desk shows; one undo takes it back.
 */
record ApprovingAll(Article article, DeskFilter filter) {

  /** The wordings of some drafts, whatever their order. */
  static String standing(List<Queued> drafts) {
    return drafts.stream()
        .map(Queued::version)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  /**
   * @param seen what the page showed, as {@link #standing}; null where that is not known
   * @return why none was approved, where others would be than those
   */
  Optional<Overtaken> by(User user, String seen, Instant now) {
    var queue = Queued.of(article);
    var sound = Desk.sound(queue, filter);
    if (seen != null && !seen.equals(standing(sound))) {
      // the same once more is a second click
      return areApproved(queue, seen)
          ? Optional.empty()
          : Optional.of(
              new Overtaken(
                  "Not approved", "the drafts without warnings became others", null, false));
    }
    if (!sound.isEmpty()) {
      pass(sound, user, now);
    }
    return Optional.empty();
  }

  private static boolean areApproved(List<Queued> queue, String seen) {
    return queue.stream()
        .filter(one -> one.state() == Question.State.APPROVED)
        .map(one -> one.version().toString())
        .collect(Collectors.toSet())
        .containsAll(List.of(seen.split(",")));
  }

  private static void pass(List<Queued> sound, User user, Instant now) {
    List<Question> questions =
        Question.list(
            "from Question q join fetch q.current v join fetch v.source where q.id in ?1"
                + " order by q.setPlace nulls last, q.rank",
            sound.stream().map(Queued::id).toList());
    // all before any: one that is refused must not leave the others approved
    questions.forEach(question -> question.current.refuseUnsound());
    Review.together(
        questions.stream().map(question -> new Deciding(question, user, now).pass()).toList());
  }
}
