package onrecord.reader;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Tags;
import onrecord.statement.EngineRun;
import onrecord.statement.Extraction;
import onrecord.statement.Followed;
import onrecord.statement.Reading;
import onrecord.system.Problems;
import onrecord.system.WholeNumber;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The source check of an article: what was read in it, and a person's word on that. */
@Authenticated
@Path("/articles")
class ReaderResource {
  private static final int MOST_PROPOSED = 3;

  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  ReaderResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance read(long id, @QueryParam("at") String at, @BeanParam Told told) {
    Article article = article(id);
    var check = SourceCheck.of(article, offset(at));
    return page(article, check, Source.of(article), null, TypedRole.NOTHING, Problems.none(), told);
  }

  /** Declares a stretch to be body text, for all runs to come. */
  @POST
  @Path("{id:\\d{1,18}}/decisions")
  @Transactional
  @EngineRun
  public RestResponse<?> restore(long id, @RestForm int start, @RestForm Integer at) {
    var extraction = extraction(id);
    extraction.restore(start, me.toChange(), clock.instant());
    var followed = reading.again(extraction.version, clock.instant());
    return BackTo.article(id, at, "restored", followed);
  }

  @POST
  @Path("{id:\\d{1,18}}/decisions/withdrawal")
  @Transactional
  @EngineRun
  public RestResponse<?> strikeOut(long id, @RestForm int start, @RestForm Integer at) {
    var extraction = extraction(id);
    extraction.strikeOut(start);
    var followed = reading.again(extraction.version, clock.instant());
    return BackTo.article(id, at, "struck", followed);
  }

  @POST
  @Path("{id:\\d{1,18}}/source")
  @Transactional
  @EngineRun(written = {"headline", "outlet", "publishedOn", "author", "url", "storyLine"})
  public RestResponse<?> correct(long id, @BeanParam Source typed) {
    Article article = held(id);
    var form = typed.decoded();
    var problems = form.problems(clock.instant().atZone(me.user().zoneId()).toLocalDate());
    if (!problems.isEmpty()) {
      return again(article, null, form, TypedRole.NOTHING, problems);
    }
    var overtaken = SourceSeen.overtaken(article, form);
    return overtaken.isEmpty() ? corrected(article, form) : overtaken(article, form, overtaken);
  }

  /** Reads the text with the rules of today. */
  @POST
  @Path("{id:\\d{1,18}}/extraction")
  @Transactional
  @EngineRun
  public RestResponse<?> readAgain(long id) {
    Article article = held(id);
    var followed = reading.again(article.latest(), clock.instant());
    return BackTo.article(id, null, "read", followed);
  }

  private RestResponse<?> corrected(Article article, Source form) {
    LocalDate dated = article.publishedOn;
    var followed =
        form.correct(article)
            ? reading.again(article.latest(), dated, clock.instant())
            : Followed.NOTHING;
    return BackTo.article(article.id, null, "corrected", followed);
  }

  /** The page with what was typed, and what was corrected meanwhile: the next press saves. */
  private static RestResponse<?> overtaken(Article article, Source form, Problems meanwhile) {
    return again(409, article, 0, form.seeing(article), TypedRole.NOTHING, meanwhile);
  }

  /**
   * The page once more, since something typed there is wrong.
   *
   * @param at where the part begins that was shown; null of the first
   */
  static RestResponse<?> again(
      Article article, Integer at, Source form, TypedRole role, Problems problems) {
    return again(400, article, at == null ? 0 : at, form, role, problems);
  }

  private static RestResponse<?> again(
      int status, Article article, int at, Source form, TypedRole role, Problems problems) {
    var check = SourceCheck.of(article, at);
    var page = page(article, check, form, null, role, problems, Told.NOTHING);
    return RestResponse.ResponseBuilder.create(status).entity(page).build();
  }

  /**
   * @param topic as typed and not taken, or null
   * @param role likewise
   */
  static TemplateInstance page(
      Article article,
      SourceCheck check,
      Source form,
      String topic,
      TypedRole role,
      Problems problems,
      Told told) {
    var ideas = Stream.concat(Stream.of(article.storyIdea()), check.names().limit(MOST_PROPOSED));
    var tags = Tags.of(article, article.topics, Set.of(), ideas, topic);
    return Templates.reader(article, check, form, tags, role, problems, told);
  }

  /** As an address tells it; what is no offset is the beginning. */
  static int offset(String at) {
    return WholeNumber.of(at).orElse(0);
  }

  private Extraction extraction(long id) {
    return Extraction.latest(held(id)).orElseThrow(NotFoundException::new);
  }

  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Article article(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
