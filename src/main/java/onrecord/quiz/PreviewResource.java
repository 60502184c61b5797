package onrecord.quiz;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
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
  public TemplateInstance question(
      @PathParam("id") long id, @PathParam("n") int n, @QueryParam("choice") Integer choice) {
    var quiz = Quiz.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    var asked = quiz.asked();
    if (n < 1 || n > asked.size()) {
      throw new NotFoundException();
    }
    var question = asked.get(n - 1);
    boolean answered = choice != null && choice >= 0 && choice < question.current.choices.size();
    return answered
        ? Templates.previewAnswer(quiz, question, n, asked.size(), choice)
        : Templates.preview(quiz, question, n, asked.size());
  }
}
