package onrecord.reader;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import onrecord.article.Article;
import onrecord.article.Topic;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The topics of an article, which its reader shows. */
@Authenticated
@Path("/articles/{id:\\d{1,18}}/topics")
class TopicResource {
  private final CurrentUser me;

  TopicResource(CurrentUser me) {
    this.me = me;
  }

  @POST
  @Transactional
  public RestResponse<?> add(long id, @RestForm String topic) {
    Article article = held(id);
    String wrong = Topic.problem(topic, article.topics);
    if (wrong != null) {
      return again(article, topic, Problems.none().add("topic", wrong));
    }
    article.topics.add(Topic.named(article.library, topic));
    return back(id);
  }

  private static RestResponse<?> again(Article article, String topic, Problems problems) {
    var check = SourceCheck.of(article, 0);
    var form = Source.of(article);
    var page =
        ReaderResource.page(article, check, form, topic, TypedRole.NOTHING, problems, Told.NOTHING);
    return RestResponse.ResponseBuilder.create(400).entity(page).build();
  }

  @POST
  @Path("{topic}/removal")
  @Transactional
  public RestResponse<?> remove(long id, long topic) {
    held(id).topics.removeIf(one -> one.id == topic);
    return back(id);
  }

  private static RestResponse<Void> back(long id) {
    return RestResponse.seeOther(URI.create("/articles/" + id + "#topics-h"));
  }

  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
