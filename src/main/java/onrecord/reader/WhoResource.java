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
import onrecord.statement.Reading;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
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
  public TemplateInstance ask(@RestPath long id, @RestPath long statement, @RestQuery String at) {
    Article article = article(id);
    Asked asked = asked(article, statement);
    int part = ReaderResource.offset(at);
    return Templates.who(article, asked, part, Answered.NOTHING, Problems.none());
  }

  @POST
  @Path("statements/{statement:\\d{1,18}}/speaker")
  @EngineRun(written = "name")
  @Transactional
  public RestResponse<?> answer(
      @RestPath long id, @RestPath long statement, @BeanParam Answered form, @RestForm Integer at) {
    Article article = held(id);
    var extraction = Extraction.latest(article).orElseThrow(NotFoundException::new);
    Asked asked = Asked.of(extraction, statement).orElse(null);
    if (asked == null) {
      // "nobody" pressed twice, or by two at once: the first press removed it
      return BackTo.article(id, at, "unchanged");
    }
    var problems = Problems.none();
    form.check(problems, asked.candidates());
    if (!problems.isEmpty()) {
      var page = Templates.who(article, asked, at == null ? 0 : at, form, problems);
      return RestResponse.ResponseBuilder.create(400).entity(page).build();
    }
    Statement on = asked.statement();
    Speaker speaker = form.speaker(article.library, asked.candidates());
    on.extraction.decide(on, form.kind(), speaker, me.toChange(), clock.instant());
    reading.again(on.extraction.version, clock.instant());
    return BackTo.article(id, at, "decided");
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
    if (given.isPresent()) {
      given.get().takeBack();
      reading.again(article.latest(), clock.instant());
    }
    return BackTo.article(id, at, "withdrawn");
  }

  private static Asked asked(Article article, long statement) {
    var extraction = Extraction.latest(article).orElseThrow(NotFoundException::new);
    return Asked.of(extraction, statement).orElseThrow(NotFoundException::new);
  }

  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Article article(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
