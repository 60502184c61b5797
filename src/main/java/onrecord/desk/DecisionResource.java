package onrecord.desk;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.drafting.ProposedSet;
import onrecord.drafting.Spares;
import onrecord.question.Deciding;
import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.statement.EngineRun;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a teacher decides at the desk on the draft under review. */
@Authenticated
@Path("/questions")
class DecisionResource {
  private final CurrentUser me;
  private final Clock clock;

  DecisionResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * @param seen how the question stood on the page, as {@link Overtaken#standing}
   * @param article the one whose desk it was, to show that where the question is gone
   */
  @POST
  @Path("{id}/approval")
  @Transactional
  public RestResponse<?> approve(
      @RestPath long id, @RestForm String seen, @RestForm Long article, @BeanParam FromDesk from) {
    var question = Question.held(me.user(), id).orElse(null);
    var filter = from.filter();
    if (question == null) {
      return gone(article, Review.Verb.APPROVE, filter);
    }
    return Overtaken.is(question, Question.State.APPROVED, seen)
        ? overtaken(question, Review.Verb.APPROVE, filter)
        : approved(question, filter);
  }

  /**
   * The next best draft of the article takes its place in the set, of those that the desk shows.
   */
  @POST
  @Path("{id}/replacement")
  @Transactional
  public RestResponse<?> replace(
      @RestPath long id, @RestForm String seen, @RestForm Long article, @BeanParam FromDesk from) {
    var question = Question.held(me.user(), id).orElse(null);
    var filter = from.filter();
    if (question == null) {
      return gone(article, Review.Verb.REPLACE, filter);
    }
    var successor = Review.successor(question);
    if (successor.isPresent()) {
      return toSuccessor(successor.get(), filter);
    }
    return Overtaken.is(question, seen)
        ? overtaken(question, Review.Verb.REPLACE, filter)
        : replaced(question, filter);
  }

  /**
   * Another wrong option takes the place of the one at a place.
   *
   * @param place from 1
   */
  @POST
  @Path("{id}/choices/{place}/replacement")
  @Transactional
  @EngineRun
  public RestResponse<?> replaceChoice(
      @RestPath long id,
      @RestPath int place,
      @RestForm String seen,
      @RestForm Long article,
      @BeanParam FromDesk from) {
    var question = Question.held(me.user(), id).orElse(null);
    var filter = from.filter();
    if (question == null) {
      return gone(article, Review.Verb.EDIT, filter);
    }
    if (place < 1 || place > question.current.choices.size()) {
      throw new NotFoundException();
    }
    return Overtaken.is(question, seen)
        ? overtaken(question, Review.Verb.EDIT, filter)
        : replaced(question, place, filter);
  }

  private RestResponse<?> approved(Question question, DeskFilter filter) {
    try {
      question.approve(me.user(), clock.instant());
      return DeskResource.toNext(question, filter);
    } catch (Refused no) {
      return told(question, no.getMessage(), filter);
    }
  }

  private RestResponse<?> replaced(Question question, DeskFilter filter) {
    try {
      var review = ProposedSet.replace(question, filter::fits, me.user(), clock.instant());
      return toSuccessor(review.successor, filter);
    } catch (Refused no) {
      return told(question, no.getMessage(), filter);
    }
  }

  private RestResponse<?> replaced(Question question, int place, DeskFilter filter) {
    String impossible = new Moves(question).withoutReplacement(place);
    if (impossible != null) {
      return told(question, impossible, filter);
    }
    var spare = Spares.of(question).instead(place - 1);
    if (spare.isEmpty()) {
      return told(question, Spares.missing(question), filter);
    }
    spare.get().take(new Deciding(question, me.user(), clock.instant()));
    return to(question, filter, null);
  }

  private RestResponse<String> overtaken(Question question, Review.Verb verb, DeskFilter filter) {
    var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
    var overtaken = Overtaken.by(question, verb, null, me.user());
    return DeskResource.told(409, desk, Aside.overtaken(overtaken));
  }

  private RestResponse<String> told(Question question, String problem, DeskFilter filter) {
    var desk = Desk.of(question.article, question.id, me.user(), filter, clock.instant());
    return DeskResource.told(409, desk, Aside.problem(problem));
  }

  private static RestResponse<Void> toSuccessor(Question successor, DeskFilter filter) {
    return to(successor, filter, filter.fits(successor) ? null : Told.OUTSIDE);
  }

  private static RestResponse<Void> to(Question question, DeskFilter filter, String told) {
    return RestResponse.seeOther(filter.address(question.article.id, question.id, told));
  }

  private RestResponse<String> gone(Long article, Review.Verb verb, DeskFilter filter) {
    return gone(me.user(), article, verb, filter, clock.instant());
  }

  /** Drafting again did away with what was to be decided on: the desk as it stands. */
  static RestResponse<String> gone(
      User user, Long article, Review.Verb verb, DeskFilter filter, Instant now) {
    var there =
        Optional.ofNullable(article)
            .flatMap(id -> Article.readableBy(user, id))
            .orElseThrow(NotFoundException::new);
    var desk = Desk.of(there, null, user, filter, now);
    return DeskResource.told(409, desk, Aside.overtaken(Overtaken.gone(verb)));
  }
}
