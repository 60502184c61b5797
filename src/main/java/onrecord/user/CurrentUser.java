package onrecord.user;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Who sends this request; templates call it {@code inject:me}. */
@Named("me")
@RequestScoped
public class CurrentUser {
  static final String SESSION = "session";

  private final SecurityIdentity identity;

  CurrentUser(SecurityIdentity identity) {
    this.identity = identity;
  }

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  /** The person as loaded with the session: to read from and to compare with, not to change. */
  public User user() {
    return session().user;
  }

  /** The person as a row of this transaction, to change. */
  public User toChange() {
    return User.findById(user().id);
  }

  public String theme() {
    return isSignedIn() && user().theme != null ? user().theme.name().toLowerCase(Locale.ROOT) : "";
  }

  UserSession session() {
    return identity.getAttribute(SESSION);
  }
}
