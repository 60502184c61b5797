package onrecord.bank;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.drafting.RuleRecord;
import onrecord.user.CurrentUser;
import onrecord.user.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** How each drafting rule fares, and turning one on again. */
@Path("/questions/rules")
class RulesResource {
  private final CurrentUser me;
  private final Clock clock;

  RulesResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.IMPORT, Role.ADMIN})
  public TemplateInstance rules(@RestQuery String done) {
    return Templates.rules(
        RuleRecord.all(me.user()), RuleRecord.LEAST, RuleRecord.LEAST_KEPT, done);
  }

  @POST
  @Path("start")
  @RolesAllowed(Role.ADMIN)
  @Transactional
  public RestResponse<Void> turnOn(@RestForm String rule) {
    RuleRecord.all(me.user()).stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow(NotFoundException::new)
        .turnOn(me.user(), clock.instant());
    return RestResponse.seeOther(URI.create("/questions/rules?done=on"));
  }
}
