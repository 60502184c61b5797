package onrecord.desk;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.Doubted;
import onrecord.question.Question;
import onrecord.question.item.Kind;

/**
 * A draft's place in the queue of its desk.
 *
 * @param version its wording, as it is now
 * @param setPlace its place in the proposed set, from 0; null outside it
 * @param reviewBy the last day on which it may come into a new set
 * @param refused whether a check put it aside, and no person did
 * @param speaker null for a fact
 * @param keyAt the place of the right option, from 0; null where there is none
 * @param flaws how many the checks found
 * @param changed as {@link Question#isEvidenceChanged}
 * @param askedFor whether it came only since somebody asked for more
 * @param replaceable whether nobody decided on it or asked for it, so that drafting again may
 *     replace it
 * @param blocked whether a check refuses it as it is worded now, so that nobody can approve it
 */
public record Queued(
    Long id,
    Long version,
    Kind kind,
    Integer setPlace,
    Question.State state,
    LocalDate reviewBy,
    boolean refused,
    String speaker,
    Integer keyAt,
    long flaws,
    boolean changed,
    boolean askedFor,
    boolean replaceable,
    boolean blocked) {

  /**
   * For queries: a check refused it. Whether it is ready does not tell that, since a person may
   * drop what a check only warns of.
   */
  public static final String REFUSED =
      "(q.state = REJECTED and not exists (select 1 from Review d where d.question = q"
          + " and d.verb = REJECT and d.undoneAt is null))";

  /** Everything drafted from an article, best first. */
  static List<Queued> of(Article article) {
    return Question.find(
            "select q.id, v.id, q.kind, q.setPlace, q.state, q.reviewBy, case when "
                + REFUSED
                + " then true else false end, v.speaker,"
                + " (select min(index(c)) from QuestionVersion k join k.choices c"
                + " where k = v and k.format = SINGLE and c.correct),"
                + " (select count(f.code) from QuestionVersion w join w.flaws f where w = v),"
                + " case when "
                + Doubted.OF_ENTITY
                + " then true else false end,"
                + " case when q.askedForAt is null then false else true end,"
                + " case when q.state = DRAFT and q.askedForAt is null and "
                + Question.UNTOUCHED
                + " then true else false end,"
                + " case when exists (select 1 from QuestionVersion u join u.flaws g"
                + " where u = v and g.severity = REJECT) then true else false end"
                + " from Question q join q.current v where q.article = ?1 order by"
                + " q.setPlace nulls last, q.rank, q.id",
            article)
        .project(Queued.class)
        .list();
  }

  public boolean isInSet() {
    return setPlace != null;
  }

  boolean isWaiting() {
    return state == Question.State.DRAFT;
  }

  /** Whether a person put it aside. */
  boolean isDropped() {
    return state == Question.State.REJECTED && !refused;
  }

  String voice() {
    return voice(kind, speaker);
  }

  /** Who speaks, or the mark of the outlet; null where several speak. */
  static String voice(Kind kind, String speaker) {
    return speaker != null ? speaker : isOutlets(kind, null) ? DeskFilter.OUTLET : null;
  }

  boolean isOutlets() {
    return isOutlets(kind, speaker);
  }

  /** Whether nobody is quoted; in two sides several are. */
  private static boolean isOutlets(Kind kind, String speaker) {
    return speaker == null && kind != Kind.TWO_SIDES;
  }

  /** As {@link Question#isPastReview}. */
  boolean isPastReview(LocalDate today) {
    return state == Question.State.APPROVED && reviewBy.isBefore(today);
  }

  /** Whether it may come into a quiz: approved, or not yet decided and refused by no check. */
  boolean counts() {
    return state == Question.State.APPROVED || state == Question.State.DRAFT && !blocked;
  }

  /** Whether only a check keeps it from counting. */
  boolean isRefusedDraft() {
    return state == Question.State.DRAFT && blocked;
  }

  /**
   * Whether it may be approved with others: what somebody asked for, or what rests on something
   * else by now, is to be read first.
   */
  boolean isSound() {
    return state == Question.State.DRAFT && flaws == 0 && !askedFor && !changed;
  }

  public String word() {
    return switch (state) {
      case APPROVED -> changed ? "approved, its evidence changed" : "approved";
      case RETIRED -> "retired";
      case REJECTED -> changed ? "dropped, its evidence changed" : "dropped";
      case DRAFT -> waiting();
    };
  }

  private String waiting() {
    if (changed) {
      return blocked ? "its evidence changed, refused by a check" : "its evidence changed";
    }
    return blocked ? "refused by a check" : flaws > 0 ? "has a warning" : "waiting";
  }

  public String css() {
    return switch (state) {
      case APPROVED -> changed ? "look" : "ok";
      case RETIRED, REJECTED -> "gone";
      case DRAFT -> changed || flaws > 0 ? "look" : "";
    };
  }
}
