package onrecord.classroom;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import onrecord.system.Stored;
import onrecord.user.User;

/** A group of learners with its time zone; due times are in it. */
@Entity
public class Classroom extends Stored {
  public String name;
  public String zone;

  /** What newcomers type, in its one spelling. */
  public String joinCode;

  /** Null while newcomers may join. */
  public Instant closedSince;

  public Instant nicknamesSince;
  public Instant createdAt;

  protected Classroom() {}

  public Classroom(String name, ZoneId zone, Instant now) {
    this.name = name;
    this.zone = zone.getId();
    this.joinCode = JoinCode.make();
    this.createdAt = now;
  }

  public static Optional<Classroom> taughtBy(User user, long id) {
    return find(
            "select m.classroom from Membership m where m.classroom.id = ?1 and m.user = ?2"
                + " and m.role in (TEACHER, ASSISTANT)",
            id,
            user)
        .firstResultOptional();
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public boolean allowsNicknames() {
    return nicknamesSince != null;
  }
}
