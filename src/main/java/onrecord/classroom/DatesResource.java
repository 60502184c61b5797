package onrecord.classroom;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestResponse;

/** Moving the dates of an assignment, and changing its rules before anybody has begun. */
@Authenticated
@Path("/assignments/{id}")
class DatesResource {
  private final CurrentUser me;
  private final Clock clock;

  DatesResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  @Path("edit")
  public TemplateInstance page(@PathParam("id") long id) {
    var assignment = taught(id);
    return Templates.dates(
        assignment,
        Dates.of(assignment),
        Rules.of(assignment),
        assignment.isStarted(),
        Problems.none());
  }

  @POST
  @Path("dates")
  @Transactional
  public RestResponse<?> move(
      @PathParam("id") long id, @BeanParam Rules sent, @BeanParam Dates dates) {
    var assignment = taught(id);
    assignment.hold();
    boolean started = assignment.isStarted();
    // once somebody has begun the page has dates only, and nobody could mend what is stored
    var rules = sent.mode() == null ? Rules.of(assignment) : sent;
    var problems = sent.mode() == null ? Problems.none() : sent.problems();
    boolean changes = problems.isEmpty() && !assignment.follows(rules);
    problems.addIf(
        changes && started,
        "rules",
        "Somebody has begun meanwhile, so the rules stay as they are.");
    var zone = assignment.classroom.zoneId();
    var schedule = dates.read(zone, clock.instant(), problems);
    schedule.check(rules.chosen(), assignment.schedule(), zone, clock.instant(), problems);
    if (!problems.isEmpty()) {
      return RestResponse.ResponseBuilder.create(400)
          .entity(Templates.dates(assignment, dates, rules, started, problems))
          .build();
    }
    assignment.reschedule(schedule, clock.instant());
    if (changes) {
      assignment.change(rules);
    }
    return RestResponse.seeOther(URI.create("/assignments/" + id + "?done=saved#done"));
  }

  private Assignment taught(long id) {
    return Assignment.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
