package onrecord.user;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.system.Stored;

/** One teacher let into a library. */
@Entity
public class LibraryMember extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User user;

  public Instant joinedAt;

  protected LibraryMember() {}

  LibraryMember(Library library, User user, Instant now) {
    this.library = library;
    this.user = user;
    this.joinedAt = now;
  }
}
