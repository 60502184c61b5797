package onrecord.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.user.User;

/**
 * Deletes the sample and all that hangs on it, what others did there included. A class that a
 * teacher from outside teaches too is not the sample's: it loses only what the sample gave it.
 */
final class Removal {
  private static final String PEOPLE = "(select id from users where username in :names)";
  private static final String LIBRARIES =
      "(select library_id from library_member where user_id in " + PEOPLE + ")";
  private static final String CLASSES =
      "(select m.classroom_id from membership m where m.role = 'TEACHER' and m.user_id in "
          + PEOPLE
          + " and not exists (select 1 from membership o where o.classroom_id = m.classroom_id"
          + " and o.role = 'TEACHER' and o.user_id not in "
          + PEOPLE
          + "))";
  private static final String QUESTIONS =
      "(select id from question where library_id in " + LIBRARIES + ")";
  private static final String ASSIGNMENTS =
      "(select id from assignment where classroom_id in "
          + CLASSES
          + " or quiz_id in (select id from quiz where library_id in "
          + LIBRARIES
          + "))";
  private static final String ATTEMPTS =
      "(select id from attempt where learner_id in "
          + PEOPLE
          + " or assignment_id in "
          + ASSIGNMENTS
          + ")";

  /** What points at a row goes before it. */
  private static final List<String> IN_ORDER =
      List.of(
          "answer where learner_id in "
              + PEOPLE
              + " or attempt_id in "
              + ATTEMPTS
              + " or version_id in (select id from question_version where question_id in "
              + QUESTIONS
              + ")",
          "attempt where id in " + ATTEMPTS,
          "card where learner_id in " + PEOPLE + " or question_id in " + QUESTIONS,
          "assignment where id in " + ASSIGNMENTS,
          "classroom where id in " + CLASSES,
          "quiz where library_id in " + LIBRARIES,
          "question where library_id in " + LIBRARIES,
          "article where library_id in " + LIBRARIES,
          "library where id in " + LIBRARIES,
          "users where username in :names");

  private Removal() {}

  static void run() {
    var db = User.getEntityManager();
    for (String rows : IN_ORDER) {
      db.createNativeQuery("delete from " + rows)
          .setParameter("names", usernames())
          .executeUpdate();
    }
  }

  static List<String> usernames() {
    return Stream.concat(
            Stream.of(Demo.TEACHER),
            IntStream.rangeClosed(1, Demo.students()).mapToObj(Demo::student))
        .toList();
  }
}
