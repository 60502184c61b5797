package onrecord.user;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.system.Stored;

/** What one or several teachers share: articles, questions, quizzes. */
@Entity
public class Library extends Stored {
  public String name;
  public Instant createdAt;

  @OneToMany(mappedBy = "library", cascade = CascadeType.PERSIST)
  List<LibraryMember> members = new ArrayList<>();

  protected Library() {}

  public Library(String name, User owner, Instant now) {
    this.name = name;
    this.createdAt = now;
    members.add(new LibraryMember(this, owner, now));
  }

  /**
   * The same for the library that a query finds, before what is in it is loaded: whoever waited
   * then sees what was changed meanwhile.
   */
  public static void lock(String query, Map<String, Object> parameters) {
    Library.<Library>find(query, parameters).firstResultOptional().ifPresent(Library::lock);
  }

  /** The library a person works in: the one joined first. */
  public static Optional<Library> of(User user) {
    return find("select m.library from LibraryMember m where m.user = ?1 order by m.joinedAt", user)
        .firstResultOptional();
  }

  /**
   * Queues up whoever changes what a library is said to hold, until this transaction ends: two
   * imports at once would each make the same outlet or speaker.
   */
  public void lock() {
    getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The library a person works in, made on first use. */
  public static Library forWork(User user, Instant now) {
    return of(user).orElseGet(() -> first(user, now));
  }

  /** Two first imports at once make one: the second waits here and then finds it. */
  private static Library first(User user, Instant now) {
    User.findById(user.id, LockModeType.PESSIMISTIC_WRITE);
    return of(user)
        .orElseGet(
            () -> {
              var library = new Library(user.name, user, now);
              library.persist();
              return library;
            });
  }
}
