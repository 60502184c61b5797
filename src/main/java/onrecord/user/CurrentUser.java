package onrecord.user;

import io.quarkus.runtime.BlockingOperationControl;
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

  /** Whether there is a class that the person teaches or helps to teach. */
  public boolean isTeaching() {
    return session().teaching;
  }

  /** Whether the person ever answered anything, so that there is something to repeat and to see. */
  public boolean isLearning() {
    return session().learning;
  }

  public String theme() {
    return isSignedIn() && user().theme != null ? user().theme.name().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether accounts with a known password exist, which every page says. */
  public boolean isSampleLoaded() {
    if (isSignedIn()) {
      return session().sampleLoadedAt != null;
    }
    // an unknown address is answered on a thread that may not wait for the database
    return BlockingOperationControl.isBlockingAllowed() && Server.here().hasSample();
  }

  UserSession session() {
    return identity.getAttribute(SESSION);
  }
}
