package onrecord.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.system.OneLine;
import onrecord.system.Problems;

/** What somebody gives to get an account, and what is wrong with it. */
public record Enrolment(String username, String name, String email, String password) {
  public static final String TAKEN = "This name is taken. Choose another one.";

  /** Names that others would take for the host's or the product's own. */
  private static final Set<String> RESERVED =
      Set.of(
          "admin", "administrator", "root", "host", "moderator", "onrecord", "support", "teacher");

  private static final Pattern USERNAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,59}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  public Enrolment {
    username = username == null ? "" : username.strip();
    name = OneLine.of(name);
    name = OneLine.isSeen(name) ? name : username;
    email = email == null || email.isBlank() ? null : email.strip();
    password = password == null ? "" : password;
  }

  public Problems problems() {
    return Problems.none()
        .addIf(
            !USERNAME.matcher(username).matches(),
            "username",
            "Write a name of 2 to 60 letters and digits, without spaces.")
        .addIf(name.length() > 100, "name", "Write a name of at most 100 characters.")
        .addIf(
            email != null && (email.length() > 200 || !EMAIL.matcher(email).matches()),
            "email",
            "Write an address such as name@school.example, or leave it empty.")
        .addIf(passwordProblem(password) != null, "password", passwordProblem(password));
  }

  /** Whether it may be taken only by whom the host lets in. */
  public boolean isReserved() {
    return RESERVED.contains(username.toLowerCase(Locale.ROOT));
  }

  /** A sentence, or null where the password will do. */
  public static String passwordProblem(String password) {
    if (password.length() < 8) {
      return "Write a password of at least 8 characters.";
    }
    // bcrypt reads no further
    if (password.getBytes(StandardCharsets.UTF_8).length > 72) {
      return "Write a password of at most 72 bytes; it is longer.";
    }
    return null;
  }

  /** Stores the account, whose days are those of that zone. */
  public User enrol(String passwordHash, String zone, Instant now) {
    var user = new User(username, name, passwordHash, now);
    user.email = email;
    user.zone = zone;
    user.persist();
    return user;
  }
}
