package onrecord.progress;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import onrecord.classroom.Assignment;
import onrecord.quiz.Quiz;
import onrecord.user.CurrentUser;

/** How a class did in one assignment, for those who teach it. */
@Authenticated
@Path("/assignments/{id}/results")
class ResultsResource {
  private final CurrentUser me;
  private final Clock clock;

  ResultsResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance page(
      @PathParam("id") long id,
      @QueryParam("attempts") String attempts,
      @QueryParam("page") String page) {
    var assignment = Assignment.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
    var counting = Counting.of(attempts);
    var now = clock.instant();
    return Templates.results(
        assignment,
        counting,
        Roster.of(assignment, counting, page),
        QuestionResult.of(assignment, counting, now),
        Quiz.readableBy(me.user(), assignment.quiz.id).isPresent(),
        now);
  }
}
