package onrecord.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.User;

/** A group of learners with its time zone; due times are in it. */
@Entity
public class Classroom extends Stored {
  /** More is no class, and a leaked code fills no database. */
  private static final int MOST = 500;

  private static final String TAUGHT =
      "select m.classroom from Membership m where m.classroom.id = ?1 and m.user = ?2 and m.role ";

  public String name;
  public String zone;

  /** What newcomers type, in its one spelling. */
  public String joinCode;

  /** Null while newcomers may join. */
  public Instant closedSince;

  public Instant nicknamesSince;
  public Instant createdAt;

  /** A class in a list. */
  public record Listed(Long id, String name, String joinCode, Instant closedSince, long learners) {}

  protected Classroom() {}

  /** A class as far as its learners are told of it; to be read only. */
  public static Classroom known(long id, String name, String zone) {
    var classroom = new Classroom();
    classroom.id = id;
    classroom.name = name;
    classroom.zone = zone;
    return classroom;
  }

  public Classroom(String name, ZoneId zone, Instant now) {
    this.name = name;
    this.zone = zone.getId();
    this.joinCode = JoinCode.make();
    this.createdAt = now;
  }

  public static Optional<Classroom> taughtBy(User user, long id) {
    return find(TAUGHT + "in (TEACHER, ASSISTANT)", id, user).firstResultOptional();
  }

  /** For what an assistant may not do: settings, colleagues, deleting. */
  public static Optional<Classroom> ledBy(User user, long id) {
    return find(TAUGHT + "= TEACHER", id, user).firstResultOptional();
  }

  /** The classes a person teaches, with their numbers of learners. */
  public static List<Listed> taughtBy(User user, int from, int size) {
    return find(
            "select c.id, c.name, c.joinCode, c.closedSince, (select count(l) from Membership l"
                + " where l.classroom = c and l.role = LEARNER) from Membership m join m.classroom c"
                + " where m.user = ?1 and m.role in (TEACHER, ASSISTANT) order by c.name, c.id",
            user)
        .project(Listed.class)
        .range(from, from + size - 1)
        .list();
  }

  static Optional<Classroom> withCode(String typed) {
    return find("joinCode", JoinCode.spelt(typed)).firstResultOptional();
  }

  /** The class, held until the transaction ends: two newcomers of one name take turns. */
  static Optional<Classroom> toJoin(String typed) {
    return Classroom.<Classroom>find("joinCode", JoinCode.spelt(typed))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** A class that this person teaches, as {@link #hold(long)}; of any other nothing is held. */
  static void hold(User user, long id) {
    // counted, since what is read before it is held may be old
    String taught = "classroom.id = ?1 and user = ?2 and role in (TEACHER, ASSISTANT)";
    if (Membership.count(taught, id, user) > 0) {
      hold(id);
    }
  }

  /**
   * Holds its row before it or its members are read to be changed: who acts at the same moment
   * waits, and then meets what has changed.
   */
  public static void hold(long id) {
    Classroom.findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public boolean allowsNicknames() {
    return nicknamesSince != null;
  }

  public boolean isClosed() {
    return closedSince != null;
  }

  public void settle(String name, ZoneId zone) {
    this.name = name;
    this.zone = zone.getId();
  }

  public void allowNicknames(boolean allowed, Instant now) {
    if (allowed != allowsNicknames()) {
      nicknamesSince = allowed ? now : null;
    }
  }

  void changeCode() {
    joinCode = JoinCode.make();
  }

  void close(Instant now) {
    if (!isClosed()) {
      closedSince = now;
    }
  }

  void reopen() {
    closedSince = null;
  }

  /** Makes somebody a learner of this class; who is in it already stays what they are. */
  public void admit(User newcomer, Instant now) {
    if (Membership.of(this, newcomer).isPresent()) {
      return;
    }
    if (isClosed()) {
      throw new Refused(name + " takes no newcomers at present. Ask your teacher to open it.");
    }
    if (Membership.learners(this) >= MOST) {
      throw new Refused(name + " is full: a class has at most " + MOST + " learners.");
    }
    new Membership(this, newcomer, Membership.Role.LEARNER, now).persist();
  }
}
