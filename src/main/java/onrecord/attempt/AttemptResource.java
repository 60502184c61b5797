package onrecord.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
  public TemplateInstance page(long id) {
    Instant now = clock.instant();
    var sitting = sitting(id);
    var attempt = settled(sitting.attempt(), now);
    if (!attempt.isSubmitted()) {
      return Templates.summary(attempt, sitting.given());
    }
    return Templates.result(Result.of(attempt, now), sitting.member());
  }

  @GET
  @Path("questions/{n}")
  public RestResponse<?> question(long id, int n) {
    Instant now = clock.instant();
    var sitting = sitting(id);
    if (settled(sitting.attempt(), now).isSubmitted()) {
      return to(Sheet.address(sitting.attempt(), null));
    }
    return RestResponse.ok(render(sheet(sitting, n), now));
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
      refuseAfterClose(id, now);
      return unread(sheet(sitting(id), n).sent(choice), sent.problem());
    }
    var saved = save(paper, n, version, sent.response(), now);
    if (!saved.open()) {
      refuseAfterClose(id, now);
      return late(id, n);
    }
    return to(Sheet.address(id, paper.practice() ? Integer.valueOf(n) : paper.nextAfter(n, saved)));
  }

  /** In practice a card may move with the answer, and it must know the run's class. */
  private Saved save(Paper paper, int n, QuestionVersion version, Response response, Instant now) {
    return paper.practice()
        ? mine(paper.run()).answer(n, version, response, me.user(), now)
        : Saved.save(paper, n, response, version.item().grade(response), now);
  }

  private void refuseAfterClose(long id, Instant now) {
    var attempt = mine(id);
    if (attempt.isOverdue(now)) {
      settled(attempt, now);
      throw new Refused(
          "This quiz closed on %s. What you had answered by then was handed in."
              .formatted(
                  Formats.dayAndTime(
                      attempt.assignment.closesAt,
                      attempt.assignment.classroom.zoneId(),
                      me.user().zoneId())));
    }
  }

  @POST
  @Path("submission")
  @Transactional
  public RestResponse<?> submit(long id) {
    Instant now = clock.instant();
    var attempt = mine(id);
    attempt.handIn(me.user(), now);
    return to(Sheet.address(attempt, null));
  }

  /** No answer yet: the question again with what was sent, unless it has its answer. */
  private static RestResponse<?> unread(Sheet sheet, String problem) {
    if (sheet.here() != null) {
      return to(Sheet.address(sheet.attempt(), sheet.n()));
    }
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.question(sheet, problem))
        .build();
  }

  /** Repeating an answer changes nothing; a new one comes too late for a run that was handed in. */
  private RestResponse<?> late(long id, int n) {
    if (!sitting(id).has(n)) {
      throw new Refused("This quiz was handed in, so no answer can be added.");
    }
    return to(Sheet.address(id, null));
  }

  private static TemplateInstance render(Sheet sheet, Instant now) {
    if (sheet.here() == null) {
      return Templates.question(sheet, null);
    }
    return sheet.attempt().showsAnswers(now) ? Templates.verdict(sheet) : Templates.kept(sheet);
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
  private Attempt settled(Attempt attempt, Instant now) {
    if (!attempt.isOverdue(now)) {
      return attempt;
    }
    QuarkusTransaction.requiringNew().run(() -> Finals.submit(mine(attempt.id), me.user(), now));
    attempt.submittedAt = attempt.assignment.closesAt;
    return attempt;
  }

  private Sitting sitting(long id) {
    return Attempt.sitting(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Attempt mine(long id) {
    return Attempt.by(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static RestResponse<?> to(String address) {
    return RestResponse.seeOther(URI.create(address));
  }
}
