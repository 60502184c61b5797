package onrecord.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Article;
import onrecord.drafting.Copied;
import onrecord.drafting.Drafts;
import onrecord.drafting.ProposedSet;
import onrecord.drafting.Side;
import onrecord.question.NewKeys;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.reader.Wanted;
import onrecord.statement.EngineRun;
import onrecord.statement.Reading;
import onrecord.system.Refused;
import onrecord.system.WholeNumber;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The review desk of an article: its drafts, one under review. */
@Authenticated
@Path("/articles")
class DeskResource {
  private final CurrentUser me;
  private final Reading reading;
  private final NewKeys newKeys;
  private final Clock clock;

  DeskResource(CurrentUser me, Reading reading, NewKeys newKeys, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.newKeys = newKeys;
    this.clock = clock;
  }

  @GET
  @Path("{id}/questions")
  public TemplateInstance desk(
      @RestPath long id,
      @QueryParam("draft") Long draft,
      @QueryParam("kind") String kind,
      @QueryParam("speaker") String speaker,
      @QueryParam("set") String set,
      @BeanParam Told told,
      @BeanParam Wanted wanted) {
    var filter = DeskFilter.of(kind, speaker, set);
    var desk = Desk.of(article(id), draft, me.user(), filter, clock.instant());
    String passage = Copied.words(desk.article(), wanted.passage());
    return Templates.desk(desk, Aside.of(told.done(desk), told.instead(desk, draft), passage));
  }

  @POST
  @Path("{id}/drafts")
  @Transactional
  @EngineRun
  public RestResponse<Void> draft(@RestPath long id, @BeanParam FromDesk from) {
    Article article = held(id);
    reading.current(article, clock.instant());
    var made = Drafts.make(article, today(), clock.instant());
    return RestResponse.seeOther(from.filter().address(id, null, Told.of(made)));
  }

  /** Drafts what otherwise comes only passage by passage. */
  @POST
  @Path("{id}/drafts/more")
  @Transactional
  @EngineRun
  public RestResponse<Void> draftMore(@RestPath long id, @BeanParam FromDesk from) {
    Article article = held(id);
    reading.current(article, clock.instant());
    var more = Drafts.more(article, today(), clock.instant());
    return RestResponse.seeOther(from.filter().whole().address(id, null, Told.of(more)));
  }

  /**
   * @param seen what the page was to approve, as {@link ApprovingAll#standing}
   */
  @POST
  @Path("{id}/approvals")
  @Transactional
  public RestResponse<?> approveAll(
      @RestPath long id, @RestForm String seen, @BeanParam FromDesk from) {
    Article article = held(id);
    var filter = from.filter();
    try {
      var overtaken = new ApprovingAll(article, filter).by(me.user(), seen, clock.instant());
      return overtaken.isPresent()
          ? told(409, article, null, filter, Aside.overtaken(overtaken.get()))
          : RestResponse.seeOther(filter.address(id, null, null));
    } catch (Refused no) {
      return told(409, article, null, filter, Aside.problem(no.getMessage()));
    }
  }

  /** Picks the set anew; what was approved in it stays. */
  @POST
  @Path("{id}/set")
  @Transactional
  @EngineRun(written = "count")
  public RestResponse<?> pick(
      @RestPath long id,
      @RestForm String count,
      @RestForm String level,
      @RestForm("kind") List<String> kinds,
      @BeanParam FromDesk from) {
    Article article = held(id);
    var asked = SetAsked.of(WholeNumber.of(count).orElse(0), level, kinds);
    var filter = from.filter().whole().asking(asked);
    if (!asked.isPossible()) {
      String sentence = "Write how many questions the set is to have, from 1 to 50.";
      return told(400, article, null, filter, Aside.ofCount(sentence, count));
    }
    var picked = ProposedSet.pick(article, asked.recipe(), today(), clock.instant());
    String other = picked.size() == asked.count() ? null : Told.fewer(picked);
    return RestResponse.seeOther(filter.address(id, null, other));
  }

  /**
   * Takes one question of a voice that has too many out of the set, and one of another in.
   *
   * @param seen the set that the page showed, as {@link Balance#standing}
   */
  @POST
  @Path("{id}/swap")
  @Transactional
  public RestResponse<?> swap(
      @RestPath long id, @RestForm String voice, @RestForm String seen, @BeanParam FromDesk from) {
    Article article = held(id);
    var filter = from.filter();
    try {
      var came = Balance.evenOut(article, voice, seen, me.user(), clock.instant());
      Long shown = came.map(question -> question.id).orElse(null);
      return RestResponse.seeOther(filter.address(id, shown, null));
    } catch (Refused no) {
      return told(409, article, null, filter, Aside.problem(no.getMessage()));
    }
  }

  /**
   * @param was the side of each speaker on the page, so that only what was changed there is
   */
  @POST
  @Path("{id}/sides")
  @Transactional
  public RestResponse<Void> nameSides(
      @RestPath long id,
      @RestForm List<String> speaker,
      @RestForm List<String> was,
      @RestForm List<String> side,
      @BeanParam FromDesk from) {
    Side.name(held(id), speaker, was, side);
    return RestResponse.seeOther(from.filter().address(id, null, null));
  }

  /**
   * Drafts what can be asked of a passage: of any kind and speaker, so the desk shows all.
   *
   * @param like the kind that is wanted most, or nothing
   */
  @POST
  @Path("{id}/passage")
  @Transactional
  @EngineRun(written = "passage")
  public RestResponse<?> about(
      @RestPath long id,
      @RestForm String passage,
      @RestForm String like,
      @RestForm Long draft,
      @BeanParam FromDesk from) {
    Article article = held(id);
    var filter = from.filter().whole();
    var span = Copied.in(article.latest().text, passage);
    if (span.isEmpty()) {
      return told(400, article, draft, filter, Aside.ofPassage(Copied.missing(passage), passage));
    }
    reading.current(article, clock.instant());
    Kind wanted = DeskFilter.kind(like);
    var made = Drafts.about(article, span.get(), wanted, clock.instant());
    return made.none() == null
        ? RestResponse.seeOther(filter.address(id, made.first().id, Told.of(made, wanted)))
        : told(409, article, draft, filter, Aside.ofNone(made.none(), passage));
  }

  /**
   * @param last the decision that the page showed as the last one: a second click on the same page
   *     undoes nothing more
   * @param draft the one that the page showed, or nothing
   */
  @POST
  @Path("{id}/undo")
  @Transactional
  public RestResponse<?> undo(
      @RestPath long id,
      @RestForm Long last,
      @RestForm Long draft,
      @RestForm("from") String origin,
      @BeanParam FromDesk narrowed) {
    var filter = narrowed.filter();
    Article article = held(id);
    var undoing = Undoing.of(article, last);
    var vain = undoing.vain();
    if (vain != null) {
      return told(409, article, vain.beside(draft), filter, vain.aside());
    }
    int undone = undoing.by(newKeys, clock.instant());
    return RestResponse.seeOther(undoing.next(Origin.of(origin), filter, undone));
  }

  private RestResponse<String> told(
      int status, Article article, Long draft, DeskFilter filter, Aside aside) {
    return told(status, Desk.of(article, draft, me.user(), filter, clock.instant()), aside);
  }

  /**
   * The desk as it stands, with why nothing was done. Rendered at once: what it shows is read while
   * the transaction is open.
   */
  static RestResponse<String> told(int status, Desk desk, Aside aside) {
    return RestResponse.ResponseBuilder.<String>create(status)
        .entity(Templates.desk(desk, aside).render())
        .type(MediaType.TEXT_HTML_TYPE)
        .build();
  }

  /** To the next draft that waits. */
  static RestResponse<Void> toNext(Question question, DeskFilter filter) {
    long article = question.article.id;
    return RestResponse.seeOther(filter.address(article, Desk.next(question, filter), null));
  }

  private LocalDate today() {
    return me.user().today(clock.instant());
  }

  /** The article, its library held: decisions in one library come one by one. */
  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Article article(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
