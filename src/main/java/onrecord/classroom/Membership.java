package onrecord.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.system.OneLine;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.User;

/** Who is in a class, and as what. */
@Entity
public class Membership extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Classroom classroom;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public User user;

  @Enumerated(EnumType.STRING)
  public Role role;

  public Instant joinedAt;

  public enum Role {
    TEACHER,
    ASSISTANT,
    LEARNER
  }

  protected Membership() {}

  public Membership(Classroom classroom, User user, Role role, Instant now) {
    this.classroom = classroom;
    this.user = user;
    this.role = role;
    this.joinedAt = now;
  }

  static Optional<Membership> of(Classroom classroom, User user) {
    return find("classroom = ?1 and user = ?2", classroom, user).firstResultOptional();
  }

  /** One member of a class with the person. */
  static Optional<Membership> in(Classroom classroom, long id) {
    return find(
            "from Membership m join fetch m.user where m.classroom = ?1 and m.id = ?2",
            classroom,
            id)
        .firstResultOptional();
  }

  /** The classes a person learns in, with the class. */
  public static List<Membership> ofLearner(User user, int size) {
    return find(
            "from Membership m join fetch m.classroom c where m.user = ?1 and m.role = LEARNER"
                + " order by c.name, c.id",
            user)
        .page(0, size)
        .list();
  }

  static List<Membership> learners(Classroom classroom, int from, int size) {
    return find(
            "from Membership m join fetch m.user u where m.classroom = ?1 and m.role = LEARNER"
                + " order by lower(u.name), m.id",
            classroom)
        .range(from, from + size - 1)
        .list();
  }

  public static long learners(Classroom classroom) {
    return count("classroom = ?1 and role = LEARNER", classroom);
  }

  /** Teachers, then assistants. */
  static List<Membership> staff(Classroom classroom) {
    return find(
            "from Membership m join fetch m.user u where m.classroom = ?1 and m.role <> LEARNER"
                + " order by m.role desc, lower(u.name), m.id",
            classroom)
        .page(0, 50)
        .list();
  }

  static boolean isCalled(Classroom classroom, String name) {
    return count("classroom = ?1 and lower(user.name) = lower(?2)", classroom, name) > 0
        || isStaffCalled(classroom, name, null);
  }

  /** Whether somebody else who teaches the class is called that. */
  static boolean isStaffCalled(Classroom classroom, String name, User besides) {
    return staff(classroom).stream()
        .map(member -> member.user)
        .anyMatch(
            user ->
                OneLine.isAlike(user.name, name)
                    && (besides == null || !user.id.equals(besides.id)));
  }

  public boolean isLearner() {
    return role == Role.LEARNER;
  }

  /** Ends it, with its class held; what the person answered stays on record. */
  void end() {
    boolean last =
        role == Role.TEACHER
            && count("classroom = ?1 and role = TEACHER and id <> ?2", classroom, id) == 0;
    if (last) {
      throw new Refused("A class needs a teacher. Add another one before you remove this one.");
    }
    delete();
  }
}
