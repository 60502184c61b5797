package onrecord.home;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import onrecord.progress.Run;
import onrecord.question.Review;
import onrecord.system.PageNumber;
import onrecord.user.CurrentUser;
import onrecord.user.Server;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page: what this is for strangers, what is to do today for everybody else. */
@PermitAll
@Path("/")
class HomeResource {
  private final CurrentUser me;
  private final Clock clock;

  HomeResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public RestResponse<TemplateInstance> page(
      @QueryParam("done") String done, @QueryParam("open") String open) {
    if (me.isSignedIn()) {
      return RestResponse.ok(today(me.user(), clock.instant(), done, PageNumber.within(open)));
    }
    boolean isNew = Server.isNew();
    // a sample that was loaded at the start is there to be looked at before any account is made
    if (isNew && !Server.here().hasSample()) {
      return RestResponse.seeOther(URI.create("/sign-up"));
    }
    return RestResponse.ok(Templates.landing(isNew));
  }

  private static TemplateInstance today(User user, Instant now, String done, int open) {
    // the calendar's date: beside closing times, that of a night which is still today reads wrongly
    var day = LocalDate.ofInstant(now, user.zoneId());
    if (user.mayImport()) {
      return Templates.teaching(
          day,
          Waiting.of(user),
          Running.taughtBy(user, now),
          Open.to(user, now, open),
          PastReview.of(user, user.today(now)),
          decided(user, done));
    }
    return Templates.learning(day, Due.of(user, now), Open.to(user, now, open), Run.handedIn(user));
  }

  /** What was just decided here; null where the address names nothing of this person's. */
  private static Review decided(User user, String done) {
    return done != null && done.matches("\\d{1,18}")
        ? Review.readableBy(user, Long.parseLong(done)).orElse(null)
        : null;
  }
}
