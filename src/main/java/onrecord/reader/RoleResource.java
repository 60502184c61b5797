package onrecord.reader;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import onrecord.article.Article;
import onrecord.statement.EngineRun;
import onrecord.statement.Extraction;
import onrecord.statement.Reading;
import onrecord.statement.Voices;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Who somebody is that speaks in an article, as a person tells it. A role that is sent as it was
 * shown is told nothing new: the rules may know more of it than the page shows.
 */
@Authenticated
@Path("/articles/{id:\\d{1,18}}/roles")
class RoleResource {
  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  RoleResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  @POST
  @EngineRun(written = "role")
  @Transactional
  public RestResponse<?> tell(@RestPath long id, @BeanParam TypedRole form, @RestForm Integer at) {
    var article = Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    var extraction = Extraction.latest(article).orElseThrow(NotFoundException::new);
    var voice = Voices.in(extraction).person(form.name());
    if (voice.isEmpty() || form.isAsShown(voice.get())) {
      return BackTo.article(id, at, "unchanged");
    }
    var problems = form.problems("role-" + voice.get().letter());
    return problems.isEmpty()
        ? told(extraction, form, at)
        : ReaderResource.again(article, at, Source.of(article), form, problems);
  }

  private RestResponse<?> told(Extraction extraction, TypedRole form, Integer at) {
    extraction.tellRole(form.name(), form.role(), me.toChange(), clock.instant());
    var followed = reading.again(extraction.version, clock.instant());
    return BackTo.article(extraction.version.article.id, at, "told", followed);
  }
}
