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
import onrecord.question.QuestionVersion;
import onrecord.question.Versions;
import onrecord.question.item.Picked;
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
  private final Clock clock;

  AttemptResource(CurrentUser me, Versions versions, Clock clock) {
    this.me = me;
    this.versions = versions;
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
    return Templates.result(Result.of(attempt, now));
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
  public RestResponse<?> answer(long id, int n, @RestForm String choice) {
    Instant now = clock.instant();
    var attempt = mine(id);
    if (attempt.isOverdue(now)) {
      settled(attempt, now);
      throw new Refused(
          "This quiz closed on %s. What you had answered by then was handed in."
              .formatted(
                  Formats.dayAndTime(
                      attempt.assignment.closesAt, attempt.assignment.classroom.zoneId())));
    }
    var version = version(attempt, n, false);
    Integer place = attempt.optionAt(n, version.choices.size(), choice);
    if (place == null) {
      return unread(sheet(sitting(id), n));
    }
    var saved = attempt.answer(n, version, Picked.one(place), me.user(), now);
    if (!saved.open()) {
      return late(attempt, n);
    }
    return to(
        Sheet.address(
            attempt, attempt.isPractice() ? Integer.valueOf(n) : attempt.nextAfter(n, saved)));
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

  /** No option was picked: the question again, unless it has its answer. */
  private static RestResponse<?> unread(Sheet sheet) {
    if (sheet.here() != null) {
      return to(Sheet.address(sheet.attempt(), sheet.n()));
    }
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.question(sheet, "Pick one of the options."))
        .build();
  }

  /** Repeating an answer changes nothing; a new one comes too late for a run that was handed in. */
  private RestResponse<?> late(Attempt attempt, int n) {
    if (!sitting(attempt.id).has(n)) {
      throw new Refused("This quiz was handed in, so no answer can be added.");
    }
    return to(Sheet.address(attempt, null));
  }

  private static TemplateInstance render(Sheet sheet, Instant now) {
    if (sheet.here() == null) {
      return Templates.question(sheet, null);
    }
    return sheet.attempt().showsAnswers(now) ? Templates.verdict(sheet) : Templates.kept(sheet);
  }

  private Sheet sheet(Sitting sitting, int n) {
    var attempt = sitting.attempt();
    return Sheet.of(attempt, n, version(attempt, n, sitting.has(n)), sitting.given());
  }

  /** What a question rests on is read only once it may be told. */
  private QuestionVersion version(Attempt attempt, int n, boolean answered) {
    if (!attempt.asks(n)) {
      throw new NotFoundException();
    }
    long id = attempt.asked[n - 1];
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
