package onrecord.question;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import onrecord.article.Article;
import onrecord.user.User;

/**
 * All that the review desk of one article shows.
 *
 * @param queue the drafts that a teacher decides on
 * @param refused how many a check refused
 * @param refusals the first of them, to be read
 * @param shown the draft under review; null where none waits
 * @param last the decision that undo would take back, or null
 */
public record Desk(
    Article article,
    List<Queued> queue,
    int refused,
    List<QuestionVersion> refusals,
    Question shown,
    Letters letters,
    Review last) {
  private static final int REFUSALS_SHOWN = 30;

  /** The desk with a draft, or where that is null with the next one that waits. */
  static Desk of(Article article, Long draft, User user) {
    var all = Queued.of(article);
    var queue = all.stream().filter(one -> !one.isRefusedByCheck()).toList();
    var refused = all.stream().filter(Queued::isRefusedByCheck).map(Queued::id).toList();
    Long wanted = draft != null ? draft : waiting(queue);
    Question shown =
        wanted == null
            ? null
            : Question.readableBy(user, wanted)
                .filter(question -> question.article.id.equals(article.id))
                .orElseThrow(NotFoundException::new);
    return new Desk(
        article,
        queue,
        refused.size(),
        QuestionVersion.current(refused.stream().limit(REFUSALS_SHOWN).toList()),
        shown,
        Letters.of(article),
        Review.last(article).orElse(null));
  }

  /** Approves all that need no second look; one undo takes them all back. */
  static void approveAll(Article article, User by, Instant now) {
    List<Question> sound =
        Question.list(
            "from Question q join fetch q.current v join fetch v.source where q.article = ?1"
                + " and q.state = DRAFT and q.ready and v.flaws is empty order by q.rank",
            article);
    Review.together(sound.stream().map(question -> question.pass(by, now)).toList());
  }

  /** The next draft that waits, after this one, else from the start; null where none does. */
  static Long next(Question decided) {
    return Question.find(
            "select q.id from Question q where q.article = ?1 and q.state = DRAFT"
                + " order by case when q.rank > ?2 then 0 else 1 end, q.rank",
            decided.article,
            decided.rank)
        .project(Long.class)
        .firstResult();
  }

  private static Long waiting(List<Queued> queue) {
    return queue.stream()
        .filter(one -> one.state() == Question.State.DRAFT)
        .map(Queued::id)
        .findFirst()
        .orElse(null);
  }

  /** How the shown question stands, for a decision to come back with. */
  public String standing() {
    return Overtaken.standing(shown);
  }

  /** The place of the shown draft in the queue, from 0; -1 where it is not in it. */
  public int place() {
    return shown == null ? -1 : queue.stream().map(Queued::id).toList().indexOf(shown.id);
  }

  public int number() {
    return place() + 1;
  }

  public Long before() {
    return place() > 0 ? queue.get(place() - 1).id() : null;
  }

  public Long after() {
    int next = place() + 1;
    return next < queue.size() ? queue.get(next).id() : null;
  }

  public long approved() {
    return queue.stream().filter(one -> one.state() == Question.State.APPROVED).count();
  }

  public long withoutWarnings() {
    return queue.stream().filter(Queued::isWithoutWarnings).count();
  }

  public Balance balance() {
    return Balance.of(queue, Math.max(0, place()), letters);
  }

  public EvidenceView evidence() {
    return EvidenceView.of(shown, letters);
  }

  /** The number of a draft in the queue, or 0. */
  public int numberOf(Question question) {
    return queue.stream().map(Queued::id).toList().indexOf(question.id) + 1;
  }

  public boolean isEmpty() {
    return queue.isEmpty() && refused == 0;
  }

  public boolean isShown(Queued one) {
    return shown != null && Objects.equals(one.id(), shown.id);
  }

  public boolean mayApprove() {
    return undecidedOrDropped() && !refusedByCheck();
  }

  /** Whether only a check keeps the shown draft from being approved. */
  public boolean blocked() {
    return undecidedOrDropped() && refusedByCheck();
  }

  public boolean mayDrop() {
    return is(Question.State.DRAFT) || is(Question.State.APPROVED);
  }

  public boolean mayEdit() {
    return shown != null && !is(Question.State.RETIRED);
  }

  /** What the form of the bar does by default; its other buttons name their own address. */
  public String mainAction() {
    return shown == null
        ? "/articles/" + article.id + "/undo"
        : "/questions/" + shown.id + "/approval";
  }

  private boolean undecidedOrDropped() {
    return is(Question.State.DRAFT) || is(Question.State.REJECTED);
  }

  private boolean refusedByCheck() {
    return shown.current.flaws.stream().anyMatch(FlawFound::rejects);
  }

  private boolean is(Question.State state) {
    return shown != null && shown.state == state;
  }
}
