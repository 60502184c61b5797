package onrecord.quiz;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import onrecord.article.Article;
import onrecord.user.CurrentUser;
import onrecord.user.Press;
import onrecord.user.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** From the reviewed set of an article to a quiz. */
@Authenticated
@Path("/articles/{id}/quizzes")
class SetQuizResource {
  private final CurrentUser me;
  private final Clock clock;

  SetQuizResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(Role.IMPORT)
  @Transactional
  public RestResponse<?> make(@RestPath long id, @RestForm String once) {
    Instant now = clock.instant();
    var article = Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    var press = Press.of(me.user(), once, now);
    return press.isRepeated()
        ? press.lead()
        : press.leadTo("/quizzes/" + Quiz.ofSet(article, me.toChange(), now).id);
  }
}
