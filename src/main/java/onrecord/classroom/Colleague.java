package onrecord.classroom;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import onrecord.system.Problems;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Somebody to add to those who teach a class, as typed. A username is easily another person's, so
 * it is asked once whether the person is meant.
 *
 * @param user who has that username, or null
 */
record Colleague(String username, Membership.Role role, User user) {

  /** As the page's address has it; both are null where nothing was typed yet. */
  record Typed(@RestQuery String username, @RestQuery String role) {
    Colleague read() {
      return Colleague.of(username, role);
    }
  }

  /**
   * @param person whose name the page told, or 0 where it told none
   */
  record Confirmed(@RestForm String username, @RestForm String role, @RestForm long person) {
    Colleague read() {
      return Colleague.of(username, role);
    }
  }

  private static Colleague of(String username, String role) {
    String typed = username == null ? "" : username.strip();
    return new Colleague(
        typed,
        "ASSISTANT".equals(role) ? Membership.Role.ASSISTANT : Membership.Role.TEACHER,
        User.named(typed).orElse(null));
  }

  Problems problems(Classroom classroom) {
    return Problems.none()
        .addIf(user == null, "username", "Nobody here has this username.")
        .addIf(
            user != null && Membership.of(classroom, user).isPresent(),
            "username",
            "Whoever has this username is in the class already.");
  }

  /** Where it is asked whether this person is meant. */
  URI question(long classroom) {
    return UriBuilder.fromPath("/classrooms/{id}/members/new")
        .queryParam("username", "{username}")
        .queryParam("role", "{role}")
        .build(classroom, username, role);
  }

  public boolean isAssistant() {
    return role == Membership.Role.ASSISTANT;
  }
}
