package onrecord.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import onrecord.classroom.Assignment;
import onrecord.user.CurrentUser;

/** The same results as a file for a spreadsheet. */
@Authenticated
@Path("/assignments/{id}/results.csv")
class ResultsFileResource {
  private final CurrentUser me;
  private final Clock clock;

  ResultsFileResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public Response file(@PathParam("id") long id, @QueryParam("attempts") String attempts) {
    var assignment = Assignment.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
    var file = ResultsFile.of(assignment, Counting.of(attempts), clock.instant());
    return Response.ok(file.bytes(), "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results-" + id + ".csv\"")
        .build();
  }
}
