package onrecord.demo;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.net.URI;
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
  public TemplateInstance question(@RestPath int n, @RestQuery Integer choice) {
    var asked = Made.TRIAL.question(n).orElseThrow(NotFoundException::new);
    var choices = asked.wording().choices();
    boolean answered = choice != null && choice >= 0 && choice < choices.size();
    return answered ? Templates.answer(asked, choices.get(choice)) : Templates.question(asked);
  }
}
