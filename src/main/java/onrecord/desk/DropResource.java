package onrecord.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import onrecord.question.Question;
import onrecord.question.Reason;
import onrecord.question.Review;
import onrecord.question.Uses;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Dropping a question; of one that a quiz has, once it was said what that takes it out of. */
@Authenticated
@Path("/questions/{id}/rejection")
class DropResource {
  private static final String NOT_DROPPED =
      "The reason was not kept: something else was decided on this question since.";

  private final CurrentUser me;
  private final Clock clock;

  DropResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance page(@RestPath long id) {
    var question = Question.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    String seen = Overtaken.standing(question);
    return Templates.drop(Dropping.of(question, "", seen, DeskFilter.NONE, null));
  }

  /**
   * @param seen how the question stood on the page, as {@link Overtaken#standing}
   * @param article the one whose desk it was, to show that where the question is gone
   * @param uses what the page told that it is taken out of, as {@link Uses#told}
   */
  @POST
  @Transactional
  public RestResponse<?> drop(
      @RestPath long id,
      @RestForm String reason,
      @RestForm String seen,
      @RestForm String uses,
      @RestForm Long article,
      @BeanParam FromDesk from) {
    var question = Question.held(me.user(), id).orElse(null);
    var filter = from.filter();
    if (question == null) {
      return DecisionResource.gone(me.user(), article, Review.Verb.REJECT, filter, clock.instant());
    }
    return Overtaken.is(question, Question.State.REJECTED, seen)
        ? overtaken(question, Reason.of(reason).stored(), filter)
        : asked(Dropping.of(question, reason, seen, filter, uses), uses);
  }

  /**
   * Why it was dropped, told afterwards: a key drops at once.
   *
   * @param decision the one that the page asked about
   * @param draft the one that the page showed, or nothing
   */
  @POST
  @Path("reason")
  @Transactional
  public RestResponse<?> explain(
      @RestPath long id,
      @RestForm Long decision,
      @RestForm String reason,
      @RestForm Long draft,
      @BeanParam FromDesk from) {
    var question = Question.held(me.user(), id).orElseThrow(NotFoundException::new);
    var why = Reason.of(reason);
    if (why.isMissing() || why.isTooLong()) {
      return told(400, question, draft, from.filter(), Reason.WANTED);
    }
    var drop = Review.last(question).filter(last -> isDrop(last, decision, why));
    if (drop.isEmpty()) {
      return told(409, question, draft, from.filter(), NOT_DROPPED);
    }
    drop.get().explain(why);
    return RestResponse.seeOther(from.filter().address(question.article.id, draft, null));
  }

  /** A reason that somebody has given meanwhile stands; the same once more is a second press. */
  private static boolean isDrop(Review last, Long decision, Reason why) {
    return last.verb == Review.Verb.REJECT
        && last.id.equals(decision)
        && (last.reason == null || last.reason.equals(why.stored()));
  }

  private RestResponse<String> told(
      int status, Question question, Long draft, DeskFilter filter, String problem) {
    var desk = Desk.of(question.article, draft, me.user(), filter, clock.instant());
    return DeskResource.told(status, desk, Aside.problem(problem));
  }

  private RestResponse<?> asked(Dropping dropping, String uses) {
    var why = Reason.of(dropping.reason());
    if (why.isTooLong()) {
      return uses == null ? unreasoned(dropping) : told(400, dropping);
    }
    return dropping.isUnagreed(uses)
        ? told(409, dropping)
        : dropped(dropping.question(), why.stored(), dropping.filter());
  }

  /** On the desk, where its field is. */
  private RestResponse<?> unreasoned(Dropping dropping) {
    var question = dropping.question();
    var now = clock.instant();
    var desk = Desk.of(question.article, question.id, me.user(), dropping.filter(), now);
    return DeskResource.told(400, desk, Aside.ofReason(Reason.WANTED, dropping.reason()));
  }

  private RestResponse<?> dropped(Question question, String reason, DeskFilter filter) {
    question.reject(me.user(), reason, clock.instant());
    return DeskResource.toNext(question, filter);
  }

  private RestResponse<?> overtaken(Question question, String reason, DeskFilter filter) {
    var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
    var overtaken = Overtaken.by(question, Review.Verb.REJECT, reason, me.user());
    return DeskResource.told(409, desk, Aside.overtaken(overtaken));
  }

  private static RestResponse<?> told(int status, Dropping dropping) {
    return RestResponse.ResponseBuilder.create(status).entity(Templates.drop(dropping)).build();
  }
}
