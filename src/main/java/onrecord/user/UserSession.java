package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.system.Token;
import org.hibernate.annotations.Formula;
import org.hibernate.jpa.HibernateHints;

/** One device on which somebody is signed in. The cookie holds the token, the row its hash. */
@Entity
public class UserSession extends PanacheEntityBase {
  /** "Last seen" is a hint for people; it is not worth a write on every request. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(15);

  @Id public byte[] tokenHash;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User user;

  public Instant createdAt;
  public Instant lastSeenAt;
  public Instant expiresAt;
  public String device;

  /** True of the server, not of the session; read along, so that every page can tell it. */
  @Formula("(select s.sample_loaded_at from server s)")
  public Instant sampleLoadedAt;

  protected UserSession() {}

  public UserSession(User user, Token token, String device, Duration life, Instant now) {
    this.user = user;
    this.tokenHash = token.hash();
    this.device = device;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = now.plus(life);
  }

  /** The session and its user in one statement. */
  static Optional<UserSession> open(byte[] tokenHash, Instant now) {
    return find(
            "from UserSession s join fetch s.user where s.tokenHash = ?1 and s.expiresAt > ?2",
            tokenHash,
            now)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .singleResultOptional();
  }

  static List<UserSession> of(User user, Instant now) {
    return find("user = ?1 and expiresAt > ?2 order by lastSeenAt desc", user, now)
        .page(0, 50)
        .list();
  }

  static void endOthers(User user, UserSession here) {
    if (here == null) {
      delete("user", user);
    } else {
      delete("user = ?1 and tokenHash <> ?2", user, here.tokenHash);
    }
  }

  static long sweep(Instant now) {
    return delete("expiresAt <= ?1", now);
  }

  boolean isDueToBeSeen(Instant now) {
    return lastSeenAt.plus(SEEN_EVERY).isBefore(now);
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }
}
