package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One teacher let into a library. */
@Entity
public class LibraryMember extends PanacheEntityBase {
  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @Id
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
