package onrecord.card;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.answer.Answer;
import onrecord.answer.Feedback;
import onrecord.question.QuestionVersion;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Today's flashcards: one due card a page, its back, and taking an answer back. */
@Authenticated
@Path("/cards")
class CardResource {
  private static final URI CARDS = URI.create("/cards");

  private final CurrentUser me;
  private final Clock clock;

  CardResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * @param reps how often the card had been answered when its page was made: it tells a second
   *     click from a second review
   */
  record Response(
      @RestForm int reps,
      @RestForm long version,
      @RestForm String rating,
      @RestForm List<String> choice) {}

  @GET
  public TemplateInstance page() {
    Instant now = clock.instant();
    var next = Deck.next(me.user(), now).orElse(null);
    if (next == null) {
      return Templates.done(Done.of(me.user(), last(now), now));
    }
    return Templates.front(front(Card.findById(next.card()), next, List.of(), now), null);
  }

  @GET
  @Path("{id}/back")
  public RestResponse<?> back(long id) {
    Instant now = clock.instant();
    var next = Deck.next(me.user(), now).orElse(null);
    if (next == null || next.card() != id) {
      return RestResponse.seeOther(CARDS);
    }
    var front = front(Card.findById(id), next, List.of(), now);
    return front.isRecallable()
        ? RestResponse.ok(Templates.back(front))
        : RestResponse.seeOther(CARDS);
  }

  @POST
  @Path("{id}/answers")
  @Transactional
  public RestResponse<?> answer(long id, @BeanParam Response form) {
    Instant now = clock.instant();
    var card = Card.toAnswer(me.user(), id).orElseThrow(NotFoundException::new);
    if (card.reps != form.reps() || !Deck.mayAsk(card, now)) {
      return repeated(card, now);
    }
    var version = card.version(form.version());
    var read = Reply.read(card, version, form, me.user(), now);
    return read.reply() == null
        ? again(card, version, form, read.problem(), now)
        : stored(card, read.reply(), now);
  }

  /** Right or wrong, why, and the evidence of what was answered, unless a quiz holds it back. */
  @GET
  @Path("answers/{id}")
  public RestResponse<?> verdict(long id) {
    Instant now = clock.instant();
    var answer = Answer.onCard(me.user(), id).orElseThrow(NotFoundException::new);
    if (answer.picked == null) {
      throw new NotFoundException();
    }
    if (!Card.mayTell(answer, me.user(), now)) {
      return RestResponse.seeOther(CARDS);
    }
    var version = QuestionVersion.toTell(answer.version.id).orElseThrow(NotFoundException::new);
    var told = Feedback.of(version, answer.picked);
    return RestResponse.ok(Templates.verdict(answer, version, told, last(now)));
  }

  /** Takes the last answer of the day back; the form says which, so that a second click is none. */
  @POST
  @Path("undo")
  @Transactional
  public RestResponse<?> undo(@RestForm long answer) {
    var taken = Answer.onCard(me.user(), answer).orElseThrow(NotFoundException::new);
    Card.takeBack(taken, me.user(), clock.instant());
    return RestResponse.seeOther(CARDS);
  }

  /** The second of two clicks changes nothing and shows what the first one did. */
  private RestResponse<?> repeated(Card card, Instant now) {
    var last = last(now);
    boolean same =
        last != null && last.picked != null && last.version.question.id.equals(card.question.id);
    return RestResponse.seeOther(same ? verdict(last) : CARDS);
  }

  private RestResponse<?> again(
      Card card, QuestionVersion version, Response form, String problem, Instant now) {
    var next = new Deck.Next(card.id, version.id, Deck.countDue(me.user(), now));
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.front(front(card, next, form.choice(), now), problem))
        .build();
  }

  private RestResponse<?> stored(Card card, Reply reply, Instant now) {
    reply.store(card, me.user(), now);
    return RestResponse.seeOther(reply.answer().picked == null ? CARDS : verdict(reply.answer()));
  }

  private static URI verdict(Answer answer) {
    return URI.create("/cards/answers/" + answer.id);
  }

  private Front front(Card card, Deck.Next next, List<String> sent, Instant now) {
    var learner = me.user();
    return new Front(
        card,
        QuestionVersion.toTell(next.version()).orElseThrow(),
        sent == null ? List.of() : sent,
        next.due(),
        Deck.tally(learner, learner.dayBegins(learner.today(now))),
        last(now),
        learner,
        now);
  }

  private Answer last(Instant now) {
    var learner = me.user();
    return Answer.lastOnCard(learner, learner.dayBegins(learner.today(now))).orElse(null);
  }
}
