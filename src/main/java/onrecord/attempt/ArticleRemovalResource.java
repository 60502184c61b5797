package onrecord.attempt;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import onrecord.article.Article;
import onrecord.quiz.Quiz;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Deleting an article, once it was said what is lost with it; or why it stays. */
@Authenticated
@Path("/articles/{id:\\d{1,18}}/removal")
class ArticleRemovalResource {
  private final CurrentUser me;

  ArticleRemovalResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public TemplateInstance page(@RestPath long id) {
    var article = Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    return page(article, ArticleUse.of(article), false);
  }

  /**
   * @param questions how many the page told of
   */
  @POST
  @Transactional
  public RestResponse<?> remove(@RestPath long id, @RestForm String questions) {
    var article = Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    ArticleRemoval.hold(article);
    var use = ArticleUse.of(article);
    if (use.isInUse() || !use.told().equals(questions)) {
      return RestResponse.ResponseBuilder.create(409).entity(page(article, use, true)).build();
    }
    ArticleRemoval.run(article);
    return RestResponse.seeOther(URI.create("/articles?done=deleted#done"));
  }

  private TemplateInstance page(Article article, ArticleUse use, boolean changed) {
    return Templates.articleRemoval(article, use, Quiz.asking(me.user(), article), changed);
  }
}
