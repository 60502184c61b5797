package onrecord.quiz;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import onrecord.answer.Asking;
import onrecord.answer.Feedback;
import onrecord.question.Question;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestResponse;

/** A quiz as a student sees it. Nothing is stored, so answering is a GET. */
@Authenticated
@Path("/quizzes/{id}/preview")
class PreviewResource {
  private final CurrentUser me;

  PreviewResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public RestResponse<?> start(@PathParam("id") long id) {
    return RestResponse.seeOther(URI.create("/quizzes/" + id + "/preview/1"));
  }

  @GET
  @Path("{n}")
  public RestResponse<TemplateInstance> question(
      @PathParam("id") long id, @PathParam("n") int n, @QueryParam("choice") List<String> choice) {
    var quiz = Quiz.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    var asked = quiz.stillAsked();
    var question = at(n, asked);
    var asking = Asking.of(question.current.wording(), n, false, choice);
    var sent = asking.shown().read(choice);
    if (sent.isAnswer()) {
      var told = Feedback.of(asking.wording(), sent.response());
      return RestResponse.ok(Templates.previewAnswer(quiz, question, told, n, asked.size()));
    }
    String problem = choice == null || choice.isEmpty() ? null : sent.problem();
    var page = Templates.preview(quiz, asking, problem, n, asked.size());
    return RestResponse.ResponseBuilder.ok(page).status(problem == null ? 200 : 400).build();
  }

  private static Question at(int n, List<Question> asked) {
    if (n < 1 || n > asked.size()) {
      throw new NotFoundException();
    }
    return asked.get(n - 1);
  }
}
