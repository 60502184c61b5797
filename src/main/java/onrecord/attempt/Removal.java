package onrecord.attempt;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.system.Stored;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Deleting an assignment or a class once it was said what is lost with it. Final answers stay with
 * their learners without the run, since cards are rebuilt from them.
 *
 * @param runs which runs go, in SQL, with {@code :id} for what is deleted
 * @param then where to go on
 */
record Removal(Stored what, Loss loss, String runs, String then) {
  private static final String HOLD =
      "select t.id from attempt t join assignment s on s.id = t.assignment_id where %s"
          + " order by t.id for update of t";

  /** Those of a test that was not handed in never became final, so they go with the run. */
  private static final String KEEP =
      """
      update answer set attempt_id = null, position = null,
        final_at = case s.mode when 'TEST' then t.submitted_at else answer.answered_at end
      from attempt t join assignment s on s.id = t.assignment_id
      where answer.attempt_id = t.id and (s.mode <> 'TEST' or t.submitted_at is not null) and %s""";

  static Removal of(Assignment assignment) {
    String then = "/classrooms/" + assignment.classroom.id;
    return new Removal(assignment, Loss.of(assignment), "s.id = :id", then);
  }

  static Removal of(Classroom classroom) {
    return new Removal(classroom, Loss.of(classroom), "s.classroom_id = :id", "/classrooms");
  }

  /**
   * @param told how many runs the page told of
   * @param again the page, should somebody have begun since
   */
  RestResponse<?> confirmed(Long told, TemplateInstance again) {
    if (!loss.isToldBy(told)) {
      return RestResponse.ResponseBuilder.create(409).entity(again).build();
    }
    keepFinalAnswers();
    what.delete();
    return RestResponse.seeOther(URI.create(then));
  }

  /** The runs are held first: an answer under way is there before, or its run is gone. */
  private void keepFinalAnswers() {
    var db = Attempt.getEntityManager();
    db.createNativeQuery(HOLD.formatted(runs)).setParameter("id", what.id).getResultList();
    db.createNativeQuery(KEEP.formatted(runs)).setParameter("id", what.id).executeUpdate();
  }
}
