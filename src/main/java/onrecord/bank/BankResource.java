package onrecord.bank;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.article.Topic;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Finding questions, and tagging all that were found. */
@Authenticated
@Path("/questions")
class BankResource {
  static final int PAGE = 25;

  private final CurrentUser me;
  private final Clock clock;

  BankResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance bank(@BeanParam Search search) {
    return page(search, "", Problems.none());
  }

  /** What was searched for stands in the address, as it does on the page that this came from. */
  @POST
  @Path("topics")
  @Transactional
  public RestResponse<?> tag(@BeanParam Search search, @RestForm String name) {
    String wrong = Topic.problem(name);
    if (wrong != null) {
      var problems = Problems.none().add("name", wrong);
      return RestResponse.ResponseBuilder.create(400)
          .entity(page(search, name == null ? "" : name, problems))
          .build();
    }
    new Bank(search, me.user(), me.user().today(clock.instant())).tag(name);
    return RestResponse.seeOther(URI.create(search.tagged(name).address(0)));
  }

  private TemplateInstance page(Search search, String topic, Problems problems) {
    int page = search.pageWithin();
    var bank = new Bank(search, me.user(), me.user().today(clock.instant()));
    var options = Options.of(me.user(), search);
    return Templates.bank(
        search, options, bank.page(page, PAGE), page, bank.today(), topic, problems);
  }
}
