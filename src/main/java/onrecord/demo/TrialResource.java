package onrecord.demo;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import onrecord.answer.Feedback;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A few questions to try without an account. Nothing is stored, so answering is a GET. */
@PermitAll
@Path("/try")
class TrialResource {
  /** Made when the first stranger asks for it. */
  private static final class Made {
    private static final Trial TRIAL = Trial.of(SampleArticle.all().get(0));
  }

  @GET
  public RestResponse<Void> start() {
    return RestResponse.seeOther(URI.create("/try/1"));
  }

  @GET
  @Path("{n}")
  public RestResponse<TemplateInstance> question(@RestPath int n, @RestQuery List<String> choice) {
    var asked = Made.TRIAL.question(n).orElseThrow(NotFoundException::new);
    var asking = asked.asking(choice);
    var sent = asking.shown().read(choice);
    if (sent.isAnswer()) {
      return RestResponse.ok(
          Templates.answer(asked, Feedback.of(asked.wording(), sent.response())));
    }
    String problem = choice == null || choice.isEmpty() ? null : sent.problem();
    return RestResponse.ResponseBuilder.ok(Templates.question(asked, asking, problem))
        .status(problem == null ? 200 : 400)
        .build();
  }
}
