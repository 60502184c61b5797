package onrecord.question;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.article.Topic;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The topics of one question. */
@Authenticated
@Path("/questions/{id}/topics")
class TopicResource {
  private final CurrentUser me;
  private final Clock clock;

  TopicResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @POST
  @Transactional
  public RestResponse<?> add(@RestPath long id, @RestForm String topic) {
    var question = held(id);
    String wrong = Topic.problem(topic);
    if (wrong != null) {
      var problems = Problems.none().add("topic", wrong);
      var page = QuestionPage.of(question, me.user().today(clock.instant()), topic);
      return QuestionResource.again(Templates.question(page, "", problems));
    }
    Topic.named(question.library, topic).addTo(question.topics);
    return back(id);
  }

  @POST
  @Path("{topic}/removal")
  @Transactional
  public RestResponse<?> remove(@RestPath long id, @RestPath long topic) {
    held(id).topics.removeIf(one -> one.id == topic);
    return back(id);
  }

  private static RestResponse<Void> back(long id) {
    return RestResponse.seeOther(URI.create("/questions/" + id + "#topics-h"));
  }

  private Question held(long id) {
    return Question.held(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
