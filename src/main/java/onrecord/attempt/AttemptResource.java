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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.question.QuestionVersion;
import onrecord.question.Versions;
import onrecord.question.item.Response;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking a quiz, one question a page, and its result. */
@Authenticated
@Path("/attempts/{id}")
class AttemptResource {
  private final CurrentUser me;
  private final Versions versions;
  private final Papers papers;
  private final Clock clock;

  AttemptResource(CurrentUser me, Versions versions, Papers papers, Clock clock) {
    this.me = me;
    this.versions = versions;
    this.papers = papers;
    this.clock = clock;
  }

  /** What is still open while the run is under way, and its result after. */
  @GET
  public TemplateInstance page(long id, @QueryParam("done") String done) {
    Instant now = clock.instant();
    var sitting = settled(id, now);
    var attempt = sitting.attempt();
    if (!attempt.isSubmitted()) {
      return Templates.summary(attempt, sitting.given(), sitting.refusal());
    }
    return Templates.result(Result.of(sitting, now), sitting.member(), null, done != null);
  }

  @GET
  @Path("questions/{n}")
  public RestResponse<?> question(long id, int n, @QueryParam("stays") String stays) {
    Instant now = clock.instant();
    var sitting = settled(id, now);
    if (sitting.attempt().isSubmitted()) {
      return to(Sheet.address(sitting.attempt(), null));
    }
    if (sitting.rests() != null) {
      return to("/assignments/" + sitting.attempt().assignment.id);
    }
    return RestResponse.ok(render(sitting, n, stays != null, now));
  }

  /** Stores the answer before anything about it is told. */
  @POST
  @Path("questions/{n}/answer")
  public RestResponse<?> answer(long id, int n, @RestForm List<String> choice) {
    Instant now = clock.instant();
    var paper = papers.of(me.user(), id).orElseThrow(NotFoundException::new);
    var version = version(paper, n, false);
    var sent = paper.shown(n, version.item()).read(choice);
    if (!sent.isAnswer()) {
      return unread(settled(id, now), n, choice, sent.problem(), now);
    }
    var saved = save(paper, n, version, sent.response(), now);
    return saved.open()
        ? onFrom(paper, n, saved, sent.response(), now)
        : late(settled(id, now), n, sent.response(), now);
  }

  /** In practice a card may move with the answer, and it must know the run's class. */
  private Saved save(Paper paper, int n, QuestionVersion version, Response response, Instant now) {
    if (!paper.practice()) {
      return Saved.save(paper, n, response, version.item().grade(response), now);
    }
    var sitting = sitting(paper.run(), now);
    refuseResting(sitting);
    return sitting.attempt().answer(n, version, response, me.user(), now);
  }

  /** Its page was opened before the test was: what it would tell is the test's answer. */
  private void refuseResting(Sitting sitting) {
    if (sitting.rests() != null && !sitting.attempt().isSubmitted()) {
      throw new Refused("This answer was not saved. " + sitting.refusal());
    }
  }

  /**
   * The same answer once more goes on as the first did; another one is told that it came second.
   */
  private RestResponse<?> onFrom(Paper paper, int n, Saved saved, Response sent, Instant now) {
    long id = paper.run();
    if (!saved.fresh() && !sitting(id, now).has(n, sent)) {
      return to(staysAt(id, n));
    }
    return to(Sheet.address(id, paper.practice() ? Integer.valueOf(n) : paper.nextAfter(n, saved)));
  }

  @POST
  @Path("submission")
  @Transactional
  public RestResponse<?> submit(long id) {
    Instant now = clock.instant();
    var attempt = mine(id);
    attempt.handIn(me.user(), now);
    return to(Sheet.address(attempt, null) + "?done=handed-in#done");
  }

  /** No answer yet: the question again with what was sent, unless it has its answer. */
  private RestResponse<?> unread(
      Sitting sitting, int n, List<String> sent, String problem, Instant now) {
    var attempt = sitting.attempt();
    if (attempt.isSubmitted()) {
      return tooLate(sitting, now);
    }
    return sitting.has(n)
        ? to(staysAt(attempt.id, n))
        : with(400, Templates.question(sheet(sitting, n).sent(sent), problem));
  }

  /** Repeating an answer changes nothing; another one comes too late, which its result says. */
  private RestResponse<?> late(Sitting sitting, int n, Response sent, Instant now) {
    var attempt = sitting.attempt();
    return sitting.has(n, sent) || !attempt.isSubmitted()
        ? to(Sheet.address(attempt, null))
        : tooLate(sitting, now);
  }

  private RestResponse<?> tooLate(Sitting sitting, Instant now) {
    String why = whyLate(sitting.attempt(), now);
    return with(409, Templates.result(Result.of(sitting, now), sitting.member(), why, false));
  }

  private String whyLate(Attempt attempt, Instant now) {
    var assignment = attempt.assignment;
    if (!assignment.isClosed(now) || !attempt.submittedAt.equals(assignment.closesAt)) {
      return "This quiz was handed in, so no answer can be added.";
    }
    return "This quiz closed on %s. What you had answered by then was handed in."
        .formatted(
            Formats.dayAndTime(
                assignment.closesAt, assignment.classroom.zoneId(), me.user().zoneId()));
  }

  private TemplateInstance render(Sitting sitting, int n, boolean stays, Instant now) {
    var sheet = sheet(sitting, n);
    if (sheet.here() == null) {
      return Templates.question(sheet, null);
    }
    return sitting.showsAnswers(now)
        ? Templates.verdict(sheet, stays)
        : Templates.kept(sheet, stays);
  }

  private Sheet sheet(Sitting sitting, int n) {
    var attempt = sitting.attempt();
    var version = version(attempt.paper(), n, sitting.has(n));
    return new Sheet(attempt, n, version, List.of(), sitting.given());
  }

  /** What a question rests on is read only once it may be told. */
  private QuestionVersion version(Paper paper, int n, boolean answered) {
    if (!paper.asks(n)) {
      throw new NotFoundException();
    }
    long id = paper.asked()[n - 1];
    return (answered ? QuestionVersion.toTell(id) : versions.toAsk(id)).orElseThrow();
  }

  /** After the close, what was answered is handed in before anything is shown. */
  private Sitting settled(long id, Instant now) {
    var sitting = sitting(id, now);
    if (!sitting.attempt().isOverdue(now)) {
      return sitting;
    }
    QuarkusTransaction.requiringNew().run(() -> Finals.settle(id, now));
    return sitting(id, now);
  }

  private Sitting sitting(long id, Instant now) {
    return Attempt.sitting(me.user(), id, now).orElseThrow(NotFoundException::new);
  }

  private Attempt mine(long id) {
    return Attempt.by(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static String staysAt(long id, int n) {
    return Sheet.address(id, n) + "?stays=yes";
  }

  private static RestResponse<?> to(String address) {
    return RestResponse.seeOther(URI.create(address));
  }

  private static RestResponse<?> with(int status, TemplateInstance page) {
    return RestResponse.ResponseBuilder.create(status).entity(page).build();
  }
}
