package onrecord.bank;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.article.Topic;
import onrecord.question.Origin;
import onrecord.question.Question;
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
  public RestResponse<?> add(@RestPath long id, @RestForm String topic, @RestForm String from) {
    var question = held(id);
    String wrong = Topic.problem(topic, question.topics);
    if (wrong != null) {
      var problems = Problems.none().add("topic", wrong);
      var page =
          QuestionPage.of(question, me.user().today(clock.instant()), Origin.of(from), null, topic);
      return QuestionResource.again(400, Templates.question(page, "", null, problems));
    }
    question.topics.add(Topic.named(question.library, topic));
    return back(id, from);
  }

  @POST
  @Path("{topic}/removal")
  @Transactional
  public RestResponse<?> remove(@RestPath long id, @RestPath long topic, @RestForm String from) {
    held(id).topics.removeIf(one -> one.id == topic);
    return back(id, from);
  }

  private static RestResponse<Void> back(long id, String from) {
    return RestResponse.seeOther(URI.create(Origin.of(from).page(id) + "#topics-h"));
  }

  private Question held(long id) {
    return Question.held(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
