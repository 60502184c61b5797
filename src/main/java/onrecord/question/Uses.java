package onrecord.question;

import jakarta.persistence.Tuple;

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

  static Uses of(Question question) {
    var row =
        (Tuple)
            Question.getEntityManager()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("question", question.id)
                .getSingleResult();
    return new Uses(row.get(0, Number.class).longValue(), row.get(1, Number.class).longValue());
  }

  public boolean isAny() {
    return quizzes > 0;
  }

  /** For a form to come back with, so that nobody decides on numbers that have changed. */
  public String told() {
    return quizzes + "-" + classes;
  }
}
