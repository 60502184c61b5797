package onrecord.classroom;

import java.time.Instant;
import java.util.List;
import onrecord.quiz.Quiz;

/**
 * An assignment of a class that has not closed and asks some of a quiz's questions: of a test and a
 * practice that are open at once the practice rests, which who gives them is to know.
 *
 * @param questions how many they have in common
 */
public record SameQuestions(
    long assignment,
    String quiz,
    Assignment.Mode mode,
    Instant opensAt,
    Instant closesAt,
    long questions) {
  private static final int MOST_TOLD = 10;

  private static final String ASK_THE_SAME =
      "select a.id, z.title, a.mode, a.opensAt, a.closesAt, count(e)"
          + " from Assignment a join a.quiz z join z.questions e where a.classroom = ?1"
          + " and (a.closesAt is null or a.closesAt > ?2) and e.question.state = APPROVED and exists"
          + " (select 1 from Quiz o join o.questions f where o = ?3 and f.question = e.question)";

  private static final String OF_THE_OTHER_MODE =
      " and exists (select 1 from Assignment g where g = ?4 and g.mode <> a.mode"
          + " and (a.closesAt is null or g.opensAt < a.closesAt)"
          + " and (g.closesAt is null or a.opensAt < g.closesAt))";

  private static final String FIRST_OPENED =
      " group by a.id, z.title, a.mode, a.opensAt, a.closesAt order by a.opensAt, a.id";

  /** What a class has when it is given that quiz. */
  static List<SameQuestions> in(Classroom classroom, Quiz quiz, Instant now) {
    return found(ASK_THE_SAME + FIRST_OPENED, classroom, now, quiz);
  }

  /** Tests for which a practice rests or, of a test, practice that rests for it. */
  public static List<SameQuestions> beside(Assignment given, Instant now) {
    String query = ASK_THE_SAME + OF_THE_OTHER_MODE + FIRST_OPENED;
    return found(query, given.classroom, now, given.quiz, given);
  }

  private static List<SameQuestions> found(String query, Object... of) {
    return Assignment.find(query, of).page(0, MOST_TOLD).project(SameQuestions.class).list();
  }

  public boolean isTest() {
    return mode == Assignment.Mode.TEST;
  }
}
