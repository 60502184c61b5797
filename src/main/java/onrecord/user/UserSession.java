package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.system.Rows;
import onrecord.system.Token;

/** One device on which somebody is signed in. The cookie holds the token, the row its hash. */
@Entity
public class UserSession extends PanacheEntityBase {
  /** "Last seen" is a hint for people; it is not worth a write on every request. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(15);

  // Classes and answers belong further down the line; only whether there is a row is read here.
  private static final String OPEN =
      "select s.created_at, s.last_seen_at, s.expires_at, s.device,"
          + " (select sample_loaded_at from server), exists (select 1 from membership m"
          + " where m.user_id = u.id and m.role <> 'LEARNER'),"
          + " exists (select 1 from answer a where a.learner_id = u.id), "
          + User.COLUMNS
          + " from user_session s join users u on u.id = s.user_id"
          + " where s.token_hash = ? and s.expires_at > ?";

  @Id public byte[] tokenHash;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User user;

  public Instant createdAt;
  public Instant lastSeenAt;
  public Instant expiresAt;

  /** As the browser calls itself. */
  public String device;

  /** True of the server, not of the session; read along, so that every page can tell it. */
  @Transient public Instant sampleLoadedAt;

  /** Whether the person teaches or helps to; read along too, for the way to their classes. */
  @Transient public boolean teaching;

  /** Whether the person ever answered anything; read along for the way to cards and progress. */
  @Transient public boolean learning;

  protected UserSession() {}

  public UserSession(User user, Token token, String device, Duration life, Instant now) {
    this.user = user;
    this.tokenHash = token.hash();
    this.device = device;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = now.plus(life);
  }

  /** The session and its user in one statement, to be read and not changed. */
  static Optional<UserSession> open(byte[] tokenHash, Instant now) {
    return Rows.first(OPEN, row -> of(row, tokenHash), tokenHash, now);
  }

  private static UserSession of(Rows.Row row, byte[] tokenHash) throws SQLException {
    var session = new UserSession();
    session.tokenHash = tokenHash;
    session.createdAt = row.instant();
    session.lastSeenAt = row.instant();
    session.expiresAt = row.instant();
    session.device = row.text();
    session.sampleLoadedAt = row.instant();
    session.teaching = row.flag();
    session.learning = row.flag();
    session.user = User.of(row);
    return session;
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

  /** Whether it is the same one; two may begin at the same moment. */
  public boolean isSame(UserSession other) {
    return other != null && Arrays.equals(tokenHash, other.tokenHash);
  }

  /** The device as its user would call it. */
  public String deviceName() {
    return Device.of(device);
  }

  boolean isDueToBeSeen(Instant now) {
    return lastSeenAt.plus(SEEN_EVERY).isBefore(now);
  }

  /** Of a session that ends at the same moment nothing is left to note it in. */
  static void seen(byte[] tokenHash, Instant now) {
    update("lastSeenAt = ?1 where tokenHash = ?2", now, tokenHash);
  }
}
