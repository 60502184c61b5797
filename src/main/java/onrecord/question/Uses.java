package onrecord.question;

import jakarta.persistence.Tuple;
import java.util.List;

/**
 * Where a question is asked. (Quizzes and assignments belong further down the line; only their rows
 * are counted here.)
 *
 * @param quizzes that have it
 * @param classes that were given one of them
 */
public record Uses(long quizzes, long classes) {
  private static final String COUNT =
      "select count(distinct z.quiz_id), count(distinct s.classroom_id) from quiz_question z"
          + " left join assignment s on s.quiz_id = z.quiz_id where z.question_id = :question";

  private static final String QUIZZES =
      "select count(distinct z.quiz_id) from quiz_question z where z.question_id in (:questions)";

  /** A card, an answer or a run has the question q. */
  private static final String LEARNT =
      "(exists (select 1 from card c where c.question_id = q.id)"
          + " or exists (select 1 from answer a join question_version v on v.id = a.version_id"
          + " where v.question_id = q.id)"
          + " or exists (select 1 from attempt t where t.asked"
          + " && array(select v.id from question_version v where v.question_id = q.id)))";

  private static final String DELETE =
      "delete from question q where q.id in (:questions)"
          + " and not exists (select 1 from quiz_question z where z.question_id = q.id)"
          + " and not "
          + LEARNT;

  private static final String IS_LEARNT =
      "select 1 from question q where q.id = :question and " + LEARNT;

  /**
   * Leaves those that a quiz, a card, an answer or a run has: their approval may have been undone.
   * A run keeps what it asks, though it has left the quiz.
   *
   * @return those that stay
   */
  public static List<Long> deleteUnused(List<Long> questions) {
    var session = Question.getEntityManager();
    session.createNativeQuery(DELETE).setParameter("questions", questions).executeUpdate();
    return session
        .createQuery("select q.id from Question q where q.id in (:questions)", Long.class)
        .setParameter("questions", questions)
        .getResultList();
  }

  /**
   * Whether a card, an answer or a run has it, as after an approval that was undone, with another
   * key than a new wording: drafting is not to teach somebody the contrary of what a person
   * approved.
   */
  static boolean isLearntOtherwise(Question question, QuestionText anew) {
    return !anew.hasKeyOf(question.current.wording())
        && !Question.getEntityManager()
            .createNativeQuery(IS_LEARNT)
            .setParameter("question", question.id)
            .getResultList()
            .isEmpty();
  }

  public static Uses of(Question question) {
    var row =
        (Tuple)
            Question.getEntityManager()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("question", question.id)
                .getSingleResult();
    return new Uses(row.get(0, Number.class).longValue(), row.get(1, Number.class).longValue());
  }

  /** How many quizzes have one of some questions. */
  static long quizzes(List<Long> questions) {
    return questions.isEmpty()
        ? 0
        : (long)
            Question.getEntityManager()
                .createNativeQuery(QUIZZES, Long.class)
                .setParameter("questions", questions)
                .getSingleResult();
  }

  public boolean isAny() {
    return quizzes > 0;
  }

  /** For a form to come back with, so that nobody decides on numbers that have changed. */
  public String told() {
    return quizzes + "-" + classes;
  }
}
