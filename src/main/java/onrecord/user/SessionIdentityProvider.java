package onrecord.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/** Exchanges a session's token for its person, in one statement, so that any node can do it. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {
  private final Clock clock;

  SessionIdentityProvider(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.token.hash()));
  }

  /** Null for a session that ended: the request goes on as a stranger's. */
  @ActivateRequestContext
  SecurityIdentity identity(byte[] tokenHash) {
    Instant now = clock.instant();
    var session = UserSession.open(tokenHash, now).orElse(null);
    if (session == null) {
      return null;
    }
    if (session.isDueToBeSeen(now)) {
      QuarkusTransaction.requiringNew().run(() -> UserSession.seen(tokenHash, now));
    }
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(session.user.id.toString()))
            .addAttribute(CurrentUser.SESSION, session);
    if (session.user.isAdmin()) {
      identity.addRole(Role.ADMIN);
    }
    if (session.user.mayImport()) {
      identity.addRole(Role.IMPORT);
    }
    return identity.build();
  }
}
