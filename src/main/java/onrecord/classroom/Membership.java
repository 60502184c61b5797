package onrecord.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
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
}
