package onrecord.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.system.Stored;
import onrecord.user.User;
import org.hibernate.Session;

/** What a teacher decided on a question, with what it was before, so that it can be undone. */
@Entity
public class Review extends Stored {
  private static final String IN_USE =
      "select q.* from question q where q.id = any(:questions) and q.state = 'APPROVED' and exists ("
          + "select 1 from quiz_question z join assignment s on s.quiz_id = z.quiz_id"
          + " where z.question_id = q.id) order by q.rank, q.id limit 1";

  /**
   * For queries: what was replaced, {@code q}, has no place to come back to. The set was picked
   * anew since, or drafting again did away with {@code s}, which took its place.
   */
  static final String LOST =
      "(r.verb = REPLACE and (q.setPlace is not null or s.setPlace is null))";

  /**
   * For queries: a later decision on a question of {@code r}, or of those made together with it,
   * stands. Taking it back would take away the state and wording that the later one left.
   */
  static final String OVERRULED =
      "exists (select 1 from Review x where x.id > r.id and x.undoneAt is null"
          + " and x.verb <> REPLACE and (x.question = r.question or exists (select 1 from Review t"
          + " where t.first = r.first and t.undoneAt is null and t.question = x.question)))";

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Question question;

  @Enumerated(EnumType.STRING)
  public Verb verb;

  @Enumerated(EnumType.STRING)
  public Question.State stateBefore;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public QuestionVersion versionBefore;

  @ManyToOne(fetch = FetchType.LAZY)
  public User by;

  public Instant at;
  public String reason;

  /** Of decisions made together, the first; null for one made alone. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Review first;

  /** The draft that took the place of one that was replaced in the set, else null. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Question successor;

  public Instant undoneAt;

  /** The review date that this moved on; null for all that moved none. */
  public LocalDate reviewByBefore;

  /** The mark that this took away; null for all that took none. */
  public Instant evidenceChangedBefore;

  public enum Verb {
    APPROVE("Approved"),
    REJECT("Dropped"),
    EDIT("Edited"),
    RETIRE("Retired"),
    /** It is used again, as before it was retired. */
    REINSTATE("Brought back"),
    RENEW("Confirmed"),
    REPLACE("Replaced"),
    /** Its changed evidence was let stand. */
    KEEP("Kept");

    private final String done;

    Verb(String done) {
      this.done = done;
    }

    public String done() {
      return done;
    }
  }

  protected Review() {}

  Review(Question question, Verb verb, User by, String reason, Instant now) {
    this.question = question;
    this.verb = verb;
    this.stateBefore = question.state;
    this.versionBefore = question.current;
    this.by = by;
    this.reason = reason;
    this.at = now;
  }

  /** A decision on a question of an article, whether or not it was taken back. */
  public static Optional<Review> on(Article article, long id) {
    return find(
            "from Review r join fetch r.question q where q.article = ?1 and r.id = ?2", article, id)
        .firstResultOptional();
  }

  /** The last decision on a question's state or wording that was not undone. */
  public static Optional<Review> last(Question question) {
    return find(
            "question = ?1 and undoneAt is null and verb not in (RENEW, KEEP) order by id desc",
            question)
        .firstResultOptional();
  }

  /** What came into the set for a question that is in none any more. */
  public static Optional<Question> successor(Question question) {
    return question.setPlace == null
        ? last(question).map(review -> review.successor)
        : Optional.empty();
  }

  /** The newest decision on a question's state or wording, whether or not it was undone. */
  public static Optional<Review> newest(Question question) {
    return find(
            "from Review r left join fetch r.by where r.question = ?1"
                + " and r.verb not in (RENEW, KEEP) order by r.id desc",
            question)
        .firstResultOptional();
  }

  /**
   * What {@link #last} finds, without those that only took it out of a set, and as if what was
   * reinstated had never been retired.
   */
  static Optional<Review> lastDecision(Question question) {
    return find(
            "from Review r where r.question = ?1 and r.undoneAt is null"
                + " and r.verb not in (RENEW, REPLACE, KEEP, REINSTATE)"
                + " and not (r.verb = RETIRE and exists (select 1 from Review b where b.id > r.id"
                + " and b.question = ?1 and b.verb = REINSTATE and b.undoneAt is null))"
                + " order by r.id desc",
            question)
        .firstResultOptional();
  }

  /** One decision, to tell whoever is in its library what was done. */
  public static Optional<Review> readableBy(User user, long id) {
    return find(
            "from Review r join fetch r.question q join fetch q.current join fetch q.article"
                + " where r.id = ?1 and "
                + Question.READABLE,
            id,
            user)
        .firstResultOptional();
  }

  /** Whether it stands and cannot be taken back any more: see {@link #LOST}. */
  public static boolean isLost(Article article, long id) {
    return count(
            "from Review r join r.question q left join r.successor s"
                + " where r.id = ?1 and q.article = ?2 and r.undoneAt is null and "
                + LOST,
            id,
            article)
        > 0;
  }

  /** Whether one on the article was taken back since that decision; since ever where it is null. */
  public static boolean isAnyUndoneSince(Article article, Review last) {
    return last == null
        ? count("question.article = ?1 and undoneAt is not null", article) > 0
        : count(
                "question.article = ?1 and undoneAt is not null and (id > ?2 or undoneAt > ?3)",
                article,
                last.id,
                last.at)
            > 0;
  }

  public static List<Review> of(Question question, int most) {
    return find(
            "from Review r left join fetch r.by where r.question = ?1 order by r.id desc", question)
        .page(0, most)
        .list();
  }

  /** Decisions made by one press of a button are undone by one. */
  public static void together(List<Review> made) {
    made.forEach(review -> review.first = made.get(0));
  }

  /**
   * The first question that undoing this would take out of a quiz that a class was given, which is
   * asked there. (Assignments belong further down the line; only their rows are read here.)
   */
  public Optional<Question> inUse() {
    var taken =
        together().stream()
            .filter(review -> review.stateBefore != Question.State.APPROVED)
            .map(review -> review.question.id)
            .toArray(Long[]::new);
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(IN_USE, Question.class)
        .setParameter("questions", taken)
        .getResultStream()
        .findFirst();
  }

  /** Tells why, after it was decided. */
  public void explain(Reason why) {
    reason = why.stored();
  }

  /**
   * Takes the decision back, with those made together with it, the latest first.
   *
   * @return how many that were
   */
  public int undo(Instant now) {
    var all = together();
    // those made together are mostly of one text, which is read once for all
    var reads = new HashMap<ArticleVersion, SourceRead>();
    for (Review review : all) {
      review.undoneAt = now;
      Deciding.takeBack(review, source -> reads.computeIfAbsent(source, SourceRead::of));
    }
    return all.size();
  }

  /** How many were taken back by the press that took this one back. */
  public int undoneTogether() {
    return undone().size();
  }

  /** How many quizzes have a question that is not asked any more since this was taken back. */
  public long quizzesLeftOut() {
    return Uses.quizzes(
        undone().stream()
            .map(review -> review.question)
            .filter(one -> one.state != Question.State.APPROVED)
            .map(one -> one.id)
            .toList());
  }

  /** Those that were taken back by the press that took this one back. */
  private List<Review> undone() {
    return first == null ? List.of(this) : list("first = ?1 and undoneAt = ?2", first, undoneAt);
  }

  private List<Review> together() {
    return first == null
        ? List.of(this)
        : list("first = ?1 and undoneAt is null order by id desc", first);
  }
}
