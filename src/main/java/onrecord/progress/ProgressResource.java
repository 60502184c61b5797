package onrecord.progress;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import onrecord.card.Deck;
import onrecord.user.CurrentUser;

/** What a learner knows, and what comes next. */
@Authenticated
@Path("/progress")
class ProgressResource {
  private final CurrentUser me;
  private final Clock clock;

  ProgressResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance page() {
    Instant now = clock.instant();
    var user = me.user();
    return Templates.progress(
        Accuracy.byArticle(user, now),
        Accuracy.byKind(user, now),
        Deck.countDue(user, now),
        Forecast.of(user, now),
        Run.latest(user));
  }
}
