package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** What is true of this installation: one row. */
@Entity
@DynamicUpdate
public class Server extends PanacheEntityBase {
  @Id public Long id;
  public Instant openSignUpSince;
  public Instant sampleLoadedAt;

  protected Server() {}

  public static Server here() {
    return findById(1L);
  }

  /** Nobody runs it yet: the first page makes the account that does. */
  public static boolean isNew() {
    return User.admins() == 0;
  }

  /** The row, held until the end of the transaction: what must not happen twice at once waits. */
  public static Server held() {
    return findById(1L, LockModeType.PESSIMISTIC_WRITE);
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

  public void sampleRemoved() {
    sampleLoadedAt = null;
  }

  public boolean hasSample() {
    return sampleLoadedAt != null;
  }
}
