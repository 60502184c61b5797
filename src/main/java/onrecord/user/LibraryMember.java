package onrecord.user;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.system.Stored;

/** One teacher let into a library. Access is a query: only who is in it sees what is in it. */
@Entity
public class LibraryMember extends Stored {
  /**
   * A condition of a query: a user is in the library of something.
   *
   * @param thing what the query calls it; it has a {@code library}
   * @param user the parameter that is the user, as {@code :user}
   */
  public static String sees(String thing, String user) {
    return "exists (select 1 from LibraryMember m where m.library = %s.library and m.user = %s)"
        .formatted(thing, user);
  }

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
