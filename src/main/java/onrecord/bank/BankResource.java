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
  public TemplateInstance bank(@BeanParam Search search, @BeanParam Done done) {
    return page(search, done, "", Problems.none());
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
          .entity(page(search, Done.NOTHING, name == null ? "" : name, problems))
          .build();
    }
    return to(search.about(name).addressAfter(bank(search).tag(name)));
  }

  @POST
  @Path("topics/removal")
  @Transactional
  public RestResponse<?> untag(@BeanParam Search search) {
    if (search.topicName().isEmpty()) {
      return to(search.address(0));
    }
    return to(search.about(null).addressAfter(bank(search).untag()));
  }

  /** Where a name was refused the address is that of the form; it shows the search again. */
  @GET
  @Path("topics")
  public RestResponse<?> again(@BeanParam Search search) {
    return to(search.address(0));
  }

  private TemplateInstance page(Search search, Done done, String topic, Problems problems) {
    int page = search.pageWithin();
    var bank = bank(search);
    var options = Options.of(me.user(), search);
    return Templates.bank(
        search, options, bank.page(page, PAGE), page, bank.today(), done, topic, problems);
  }

  private Bank bank(Search search) {
    return new Bank(search, me.user(), me.user().today(clock.instant()));
  }

  private static RestResponse<Void> to(String address) {
    return RestResponse.seeOther(URI.create(address));
  }
}
