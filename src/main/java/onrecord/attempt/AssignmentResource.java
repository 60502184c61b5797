package onrecord.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import onrecord.classroom.Assignment;
import onrecord.classroom.SameQuestions;
import onrecord.quiz.Quiz;
import onrecord.system.PageNumber;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestResponse;

/** An assignment as its learners and its teachers meet it, and where a run starts. */
@Authenticated
@Path("/assignments/{id}")
class AssignmentResource {
  private final CurrentUser me;
  private final Clock clock;
  private final RandomGenerator random;

  AssignmentResource(CurrentUser me, Clock clock, RandomGenerator random) {
    this.me = me;
    this.clock = clock;
    this.random = random;
  }

  @GET
  public TemplateInstance page(
      long id,
      @QueryParam("page") String page,
      @QueryParam("done") String done,
      @Context UriInfo uri) {
    Instant now = clock.instant();
    var given = Assignment.givenTo(me.user(), id).orElse(null);
    return given != null ? toLearner(given, page, now) : toTeacher(id, done, uri, now);
  }

  private TemplateInstance toTeacher(long id, String done, UriInfo uri, Instant now) {
    var taught = Assignment.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
    boolean leads = Assignment.ledBy(me.user(), id).isPresent();
    boolean readable = Quiz.readableBy(me.user(), taught.quiz.id).isPresent();
    return Templates.taught(
        taught,
        Starting.versions(taught).size(),
        uri.getAbsolutePath().toString(),
        leads,
        readable,
        SameQuestions.beside(taught, now),
        done,
        now);
  }

  private TemplateInstance toLearner(Assignment assignment, String page, Instant now) {
    var runs = settled(assignment, PageNumber.within(page), now);
    var versions = Starting.versions(assignment);
    String refusal =
        runs.open() == null
            ? Starting.refusal(assignment, me.user(), runs.begun(), versions, now)
            : rests(assignment, runs.open(), now);
    return Templates.assignment(assignment, versions.size(), runs, refusal);
  }

  /** Why the run under way cannot go on now, or null. */
  private String rests(Assignment assignment, Run open, Instant now) {
    // a test under way does not rest
    return assignment.isTest() ? null : sitting(open.id(), now).refusal();
  }

  private Sitting sitting(long run, Instant now) {
    return Attempt.sitting(me.user(), run, now).orElseThrow(NotFoundException::new);
  }

  /** After the close, what was answered is handed in before anything is shown. */
  private Runs settled(Assignment assignment, int page, Instant now) {
    var runs = Runs.of(assignment, me.user(), page);
    if (runs.open() == null || !assignment.isClosed(now)) {
      return runs;
    }
    QuarkusTransaction.requiringNew().run(() -> Finals.settle(runs.open().id(), now));
    return Runs.of(assignment, me.user(), page);
  }

  /** Starts a run, or goes on with the one under way. */
  @POST
  @Path("attempts")
  @Transactional
  public RestResponse<?> start(long id) {
    Instant now = clock.instant();
    Assignment.holdToBegin(id);
    var started = Starting.of(given(id), me.user(), random.nextLong(), now);
    return RestResponse.seeOther(URI.create(started.fresh() ? first(started) : next(started, now)));
  }

  private static String first(Starting started) {
    return Sheet.address(started.run(), 1);
  }

  private String next(Starting started, Instant now) {
    var sitting = sitting(started.run(), now);
    return Sheet.firstOpen(sitting.attempt(), sitting.given());
  }

  private Assignment given(long id) {
    return Assignment.givenTo(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
