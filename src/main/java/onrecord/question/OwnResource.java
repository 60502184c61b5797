package onrecord.question;

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
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import onrecord.user.Press;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A question of the teacher's own about an article; the checks look at it as at any other. */
@Authenticated
@Path("/articles/{id}/questions/new")
class OwnResource {
  private final CurrentUser me;
  private final Clock clock;

  OwnResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance form(@RestPath long id) {
    var article = readable(id);
    return page(article, OwnQuestion.blank(article), Problems.none());
  }

  @POST
  @Transactional
  public RestResponse<?> make(
      @RestPath long id, @BeanParam OwnQuestion form, @RestForm String once) {
    var article = readable(id);
    article.library.lock();
    var problems = form.problems(article.latest());
    if (!problems.isEmpty()) {
      return RestResponse.ResponseBuilder.create(400).entity(page(article, form, problems)).build();
    }
    var press = Press.of(me.user(), once, clock.instant());
    if (press.isRepeated()) {
      return press.lead();
    }
    var question = form.stored(article, me.toChange(), clock.instant());
    return press.leadTo(DeskResource.address(article.id, question.id).toString());
  }

  private static TemplateInstance page(Article article, OwnQuestion form, Problems problems) {
    return Templates.own(article, form, Letters.of(article).names(), problems);
  }

  private Article readable(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
