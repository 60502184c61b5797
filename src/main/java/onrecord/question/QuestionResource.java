package onrecord.question;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One question, and what a teacher decides on it. */
@Authenticated
@Path("/questions")
class QuestionResource {
  private static final int MOST_REASON = 500;

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
   * @param seen how the question stood on the page, as {@link Overtaken#standing}
   */
  @POST
  @Path("{id}/approval")
  @Transactional
  public RestResponse<?> approve(
      @RestPath long id, @RestForm String seen, @BeanParam FromDesk from) {
    var question = held(id);
    var filter = from.filter();
    if (Overtaken.is(question, Question.State.APPROVED, seen)) {
      return desk(question, Overtaken.by(question, Review.Verb.APPROVE, null), filter);
    }
    try {
      question.approve(me.user(), clock.instant());
    } catch (Refused no) {
      var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
      return DeskResource.told(409, desk, Aside.problem(no.getMessage()));
    }
    return DeskResource.toNext(question, filter);
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
      question.confirmEvidence();
    }
    return RestResponse.seeOther(URI.create(Origin.of(from).page(id, "kept")));
  }

  /** The next best draft of the article takes its place in the set. */
  @POST
  @Path("{id}/replacement")
  @Transactional
  public RestResponse<?> replace(
      @RestPath long id, @RestForm String seen, @BeanParam FromDesk from) {
    var question = held(id);
    var filter = from.filter();
    var done = Review.last(question).filter(last -> last.successor != null).orElse(null);
    if (question.setPlace == null && done != null) {
      return to(done.successor, filter);
    }
    if (seen != null && !seen.equals(Overtaken.standing(question))) {
      return desk(question, Overtaken.by(question, Review.Verb.REPLACE, null), filter);
    }
    try {
      var review = ProposedSet.replace(question, me.user(), clock.instant());
      return to(review.successor, filter);
    } catch (Refused no) {
      return told(question, no.getMessage(), filter);
    }
  }

  /**
   * Another wrong option takes the place of the one at a place.
   *
   * @param place from 1
   */
  @POST
  @Path("{id}/choices/{place}/replacement")
  @Transactional
  public RestResponse<?> replaceChoice(
      @RestPath long id, @RestPath int place, @RestForm String seen, @BeanParam FromDesk from) {
    var question = held(id);
    var filter = from.filter();
    if (place < 1 || place > question.current.choices.size()) {
      throw new NotFoundException();
    }
    if (seen != null && !seen.equals(Overtaken.standing(question))) {
      return desk(question, Overtaken.by(question, Review.Verb.EDIT, null), filter);
    }
    String impossible = new Moves(question).withoutReplacement(place);
    if (impossible != null) {
      return told(question, impossible, filter);
    }
    var spare = Spares.of(question).instead(place - 1);
    if (spare.isEmpty()) {
      return told(question, Spares.missing(question.kind), filter);
    }
    spare.get().take(new Deciding(question, me.user(), clock.instant()));
    return to(question, filter);
  }

  /** Past its review date, it is still right. */
  @POST
  @Path("{id}/renewal")
  @Transactional
  public RestResponse<Void> renew(@RestPath long id, @RestForm String from) {
    var question = held(id);
    question.renew(me.user(), me.user().today(clock.instant()), clock.instant());
    return back(question, Origin.of(from));
  }

  @POST
  @Path("{id}/retirement")
  @Transactional
  public RestResponse<?> retire(@RestPath long id, @RestForm String reason, @RestForm String from) {
    var question = held(id);
    if (reason == null || reason.isBlank() || reason.length() > MOST_REASON) {
      var problems = Problems.none().add("reason", "Write a reason of up to 500 characters.");
      String typed = reason == null ? "" : reason;
      return again(page(question, Origin.of(from), null, typed, problems));
    }
    question.retire(me.user(), EditedOptions.clean(reason), clock.instant());
    return back(question, Origin.of(from));
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
        QuestionPage.of(question, today, origin, done, null), reason, problems);
  }

  /**
   * The page with what was not taken. Rendered at once: the options of earlier versions are read
   * while the transaction is open.
   */
  static RestResponse<String> again(TemplateInstance page) {
    return RestResponse.ResponseBuilder.<String>create(400)
        .entity(page.render())
        .type(MediaType.TEXT_HTML_TYPE)
        .build();
  }

  private RestResponse<String> desk(Question question, Overtaken overtaken, DeskFilter filter) {
    var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
    return DeskResource.told(409, desk, Aside.overtaken(overtaken));
  }

  private RestResponse<String> told(Question question, String problem, DeskFilter filter) {
    var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
    return DeskResource.told(409, desk, Aside.problem(problem));
  }

  private static RestResponse<Void> to(Question question, DeskFilter filter) {
    return RestResponse.seeOther(filter.address(question.article.id, question.id, null));
  }

  private Question held(long id) {
    return Question.held(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Question readable(long id) {
    return Question.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
