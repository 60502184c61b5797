package onrecord.reader;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import onrecord.article.Article;
import onrecord.statement.Decision;
import onrecord.statement.EngineRun;
import onrecord.statement.Extraction;
import onrecord.statement.Followed;
import onrecord.statement.Reading;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** "Who said this?": asked of a person where the rules are not sure, and whenever one disagrees. */
@Authenticated
@Path("/articles/{id:\\d{1,18}}")
class WhoResource {
  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  WhoResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  @GET
  @Path("statements/{statement:\\d{1,18}}")
  public TemplateInstance ask(
      @RestPath long id, @RestPath long statement, @RestQuery String at, @BeanParam Wanted wanted) {
    Article article = article(id);
    Asked asked = asked(article, statement).before(wanted.passage());
    int part = ReaderResource.offset(at);
    return Templates.who(article, asked, part, Answered.NOTHING, Problems.none());
  }

  /** "Nobody" pressed twice, or by two at once, changes nothing: the first press removed it. */
  @POST
  @Path("statements/{statement:\\d{1,18}}/speaker")
  @EngineRun(written = "name")
  @Transactional
  public RestResponse<?> answer(
      @RestPath long id,
      @RestPath long statement,
      @BeanParam Answered form,
      @RestForm Integer at,
      @BeanParam Wanted wanted) {
    Asked asked = Asked.of(latest(held(id)), statement).orElse(null);
    if (asked == null) {
      return wanted.passage() == null
          ? BackTo.article(id, at, "unchanged")
          : BackTo.desk(id, wanted.passage(), Followed.NOTHING);
    }
    var problems = form.problems(asked.candidates());
    return problems.isEmpty()
        ? decided(asked.before(wanted.passage()), at, form)
        : again(asked.before(wanted.passage()), at, form, problems);
  }

  private RestResponse<?> decided(Asked asked, Integer at, Answered form) {
    var version = asked.statement().extraction.version;
    form.decide(asked, me.toChange(), clock.instant());
    var followed = reading.again(version, clock.instant());
    return asked.wanted() == null
        ? BackTo.article(version.article.id, at, "decided", followed)
        : BackTo.desk(version.article.id, asked.wanted(), followed);
  }

  /** Takes an answer back: the rules decide again. */
  @POST
  @Path("decisions/{decision:\\d{1,18}}/withdrawal")
  @EngineRun
  @Transactional
  public RestResponse<?> takeBack(
      @RestPath long id, @RestPath long decision, @RestForm Integer at) {
    Article article = held(id);
    // pressed twice, there is nothing left to take back, and that is as it was meant
    var given = Decision.onSpeaker(article.latest(), decision);
    if (given.isEmpty()) {
      return BackTo.article(id, at, "withdrawn");
    }
    given.get().takeBack();
    var followed = reading.again(article.latest(), clock.instant());
    return BackTo.article(id, at, "withdrawn", followed);
  }

  private static RestResponse<?> again(Asked asked, Integer at, Answered form, Problems problems) {
    Article article = asked.statement().extraction.version.article;
    var page = Templates.who(article, asked, at == null ? 0 : at, form, problems);
    return RestResponse.ResponseBuilder.create(400).entity(page).build();
  }

  private static Asked asked(Article article, long statement) {
    return Asked.of(latest(article), statement).orElseThrow(NotFoundException::new);
  }

  private static Extraction latest(Article article) {
    return Extraction.latest(article).orElseThrow(NotFoundException::new);
  }

  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Article article(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
