package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What is true of this installation: one row. */
@Entity
public class Server extends PanacheEntityBase {
  @Id public Long id;
  public Instant openSignUpSince;
  public Instant sampleLoadedAt;

  protected Server() {}

  public static Server here() {
    return findById(1L);
  }

  /** Nobody has an account yet: the first page makes one. */
  public static boolean isNew() {
    return User.count("username is not null") == 0;
  }

  public void openSignUp(boolean open, Instant now) {
    openSignUpSince = open ? now : null;
  }

  public boolean isSignUpOpen() {
    return openSignUpSince != null;
  }

  public void sampleLoaded(Instant now) {
    sampleLoadedAt = now;
  }

  public boolean hasSample() {
    return sampleLoadedAt != null;
  }
}
