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
        taught, questions(taught), uri.getAbsolutePath().toString(), leads, readable, done, now);
  }

  private TemplateInstance toLearner(Assignment assignment, String page, Instant now) {
    var runs = settled(assignment, PageNumber.within(page), now);
    long questions = questions(assignment);
    String refusal = Starting.refusal(assignment, me.user(), runs.begun(), now);
    return Templates.assignment(
        assignment,
        questions,
        runs,
        refusal == null && questions == 0 ? Starting.NOTHING_TO_ASK : refusal);
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
    Assignment.holdToBegin(id);
    var started = Starting.of(given(id), me.user(), random.nextLong(), clock.instant());
    return RestResponse.seeOther(URI.create(started.fresh() ? first(started) : next(started)));
  }

  private static String first(Starting started) {
    return Sheet.address(started.run(), 1);
  }

  private String next(Starting started) {
    var sitting = Attempt.sitting(me.user(), started.run()).orElseThrow(NotFoundException::new);
    return Sheet.firstOpen(sitting.attempt(), sitting.given());
  }

  private Assignment given(long id) {
    return Assignment.givenTo(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static long questions(Assignment assignment) {
    return Starting.versions(assignment).size();
  }
}
