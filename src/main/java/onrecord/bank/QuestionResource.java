package onrecord.bank;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import onrecord.desk.Overtaken;
import onrecord.question.Deciding;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.Reason;
import onrecord.question.Review;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One question, and what a teacher decides on it. */
@Authenticated
@Path("/questions")
class QuestionResource {
  private final CurrentUser me;
  private final Clock clock;

  QuestionResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * @param from see {@link Origin}
   * @param done what was just decided on it, or "kept"
   */
  @GET
  @Path("{id}")
  public TemplateInstance question(
      @RestPath long id, @RestQuery String from, @RestQuery String done) {
    return page(readable(id), Origin.of(from), done, "", Problems.none());
  }

  /**
   * Its evidence was found changed; a person says that it stands as it is.
   *
   * @param seen when the page said that it was changed: a newer mark stays, and is shown next
   */
  @POST
  @Path("{id}/confirmation")
  @Transactional
  public RestResponse<Void> confirm(
      @RestPath long id, @RestForm String from, @RestForm String seen) {
    var question = held(id);
    if (seen == null || seen.equals(String.valueOf(question.evidenceChangedAt))) {
      question.letStand(me.user(), clock.instant());
    }
    return RestResponse.seeOther(URI.create(Origin.of(from).page(id, "kept")));
  }

  /**
   * Past its review date, it is still right.
   *
   * @param seen as for a retirement
   */
  @POST
  @Path("{id}/renewal")
  @Transactional
  public RestResponse<?> renew(@RestPath long id, @RestForm String seen, @RestForm String from) {
    var question = held(id);
    var origin = Origin.of(from);
    if (Overtaken.is(question, seen)) {
      return overtaken(question, origin, Overtaken.renewing(question, me.user()), "");
    }
    question.renew(me.user(), me.user().today(clock.instant()), clock.instant());
    return back(question, origin);
  }

  /**
   * @param seen how the question stood on the page, as {@link Overtaken#standing}
   */
  @POST
  @Path("{id}/retirement")
  @Transactional
  public RestResponse<?> retire(
      @RestPath long id, @RestForm String reason, @RestForm String seen, @RestForm String from) {
    var question = held(id);
    var origin = Origin.of(from);
    var why = Reason.of(reason);
    if (Overtaken.is(question, seen) && !isRetiredSo(question, why.words())) {
      var overtaken = Overtaken.retiring(question, why.words(), me.user());
      return overtaken(question, origin, overtaken, why.words());
    }
    if (why.isMissing() || why.isTooLong()) {
      return unreasoned(question, origin, reason == null ? "" : reason);
    }
    question.retire(me.user(), why.words(), clock.instant());
    return back(question, origin);
  }

  /**
   * A retired one is used again, whatever was decided on others since.
   *
   * @param seen as for a retirement
   */
  @POST
  @Path("{id}/reinstatement")
  @Transactional
  public RestResponse<?> reinstate(
      @RestPath long id, @RestForm String seen, @RestForm String from) {
    var question = held(id);
    var origin = Origin.of(from);
    if (Overtaken.is(question, Question.State.APPROVED, seen)) {
      var overtaken = Overtaken.by(question, Review.Verb.REINSTATE, null, me.user());
      return overtaken(question, origin, overtaken, "");
    }
    new Deciding(question, me.user(), clock.instant()).reinstate();
    return back(question, origin);
  }

  /** Whether this person has retired it for that reason: then it is a second click. */
  private boolean isRetiredSo(Question question, String reason) {
    return question.state == Question.State.RETIRED
        && Review.newest(question)
            .filter(last -> last.by != null && last.by.id.equals(me.user().id))
            .filter(last -> reason.equals(last.reason))
            .isPresent();
  }

  private RestResponse<String> overtaken(
      Question question, Origin origin, Overtaken overtaken, String reason) {
    var today = me.user().today(clock.instant());
    var page = QuestionPage.of(question, today, origin, null, null);
    return again(409, Templates.question(page, reason, overtaken, Problems.none()));
  }

  private RestResponse<String> unreasoned(Question question, Origin origin, String typed) {
    var problems = Problems.none().add("reason", Reason.WANTED);
    return again(400, page(question, origin, null, typed, problems));
  }

  /** The page that is shown next names the decision, and offers to undo it. */
  private static RestResponse<Void> back(Question question, Origin origin) {
    return RestResponse.seeOther(
        Review.of(question, 1).stream()
            .findFirst()
            .map(origin::after)
            .orElseGet(() -> URI.create(origin.page(question.id))));
  }

  private TemplateInstance page(
      Question question, Origin origin, String done, String reason, Problems problems) {
    var today = me.user().today(clock.instant());
    return Templates.question(
        QuestionPage.of(question, today, origin, done, null), reason, null, problems);
  }

  /**
   * The page with what was not taken. Rendered at once: the options of earlier versions are read
   * while the transaction is open.
   */
  static RestResponse<String> again(int status, TemplateInstance page) {
    return RestResponse.ResponseBuilder.<String>create(status)
        .entity(page.render())
        .type(MediaType.TEXT_HTML_TYPE)
        .build();
  }

  private Question held(long id) {
    return Question.held(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Question readable(long id) {
    return Question.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
