package onrecord.user;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.system.Token;
import org.hibernate.annotations.DynamicUpdate;

/** A link by which one teacher may sign up; whoever uses it may import. */
@Entity
@DynamicUpdate
public class Invitation extends Stored {
  public static final int LONGEST_NOTE = 200;

  private static final Duration LIFE = Duration.ofDays(14);
  private static final String OPEN = "tokenHash = ?1 and usedAt is null and expiresAt > ?2";

  public byte[] tokenHash;
  public String note;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  public Instant createdAt;
  public Instant expiresAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User usedBy;

  public Instant usedAt;

  protected Invitation() {}

  public Invitation(Token token, String note, User by, Instant now) {
    this.tokenHash = token.hash();
    this.note = note;
    this.createdBy = by;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  public static Optional<Invitation> open(Token token, Instant now) {
    return find(OPEN, token.hash(), now).firstResultOptional();
  }

  /** The same, held until the end of the transaction: whoever comes second finds it used. */
  static Optional<Invitation> held(Token token, Instant now) {
    return find(OPEN, token.hash(), now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** What was made with it, whatever became of that. */
  public static Optional<Invitation> with(Token token) {
    return find("tokenHash", token.hash()).firstResultOptional();
  }

  /** The latest first. */
  public static List<Invitation> made(int page, int size) {
    return find("from Invitation i left join fetch i.usedBy order by i.createdAt desc, i.id desc")
        .page(page, size)
        .list();
  }

  public void use(User by, Instant now) {
    if (usedAt != null) {
      throw new Refused(
          "This invitation was used already. Sign in if it was you, or ask for a new one.");
    }
    usedBy = by;
    usedAt = now;
    by.allowImport(now);
  }

  public void withdraw(Instant now) {
    expiresAt = now;
  }

  public boolean isOpen(Instant now) {
    return usedAt == null && expiresAt.isAfter(now);
  }
}
