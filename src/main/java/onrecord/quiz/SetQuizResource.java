package onrecord.quiz;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.article.Article;
import onrecord.drafting.ProposedSet;
import onrecord.question.Question;
import onrecord.system.Refused;
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
  private static final int LONGEST_TITLE = 200;

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
    if (press.isRepeated()) {
      return press.lead();
    }
    List<Question> set = ProposedSet.approved(article, me.user().today(now));
    if (set.isEmpty()) {
      throw new Refused("No question of this set is approved yet. Approve some, then make a quiz.");
    }
    String title = article.headline;
    var quiz =
        new Quiz(
            article.library,
            title.substring(0, Math.min(LONGEST_TITLE, title.length())),
            me.toChange(),
            now);
    quiz.persist();
    quiz.add(set);
    return press.leadTo("/quizzes/" + quiz.id);
  }
}
