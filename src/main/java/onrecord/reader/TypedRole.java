package onrecord.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.statement.Voice;
import onrecord.system.OneLine;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * "Role in this article", as a person writes it.
 *
 * @param name whose, as the article has it
 */
public record TypedRole(@RestForm String name, @RestForm String role) {
  private static final int LONGEST = 80;

  /** Told of a country that was taken for somebody, it stood in questions as one's role. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)(?:(?:the|an?) )?(?:[\\p{L}’'-]+ )?(?:government|ministry|country|state|nation|republic|company|firm|corporation|union"
              + "|council|party|agency|authority|court|bank|parliament|newspaper|outlet|committee|commission|board|organi[sz]ation"
              + "|foundation|university|institute|association|club|ship|town|city|island)");

  static final TypedRole NOTHING = new TypedRole("", "");

  public TypedRole {
    name = OneLine.of(name);
    // a role stands within sentences; "Gov." keeps its full stop
    role = OneLine.of(role).replaceFirst("(?<=\\p{Ll}{4})[.,;:]+$", "");
  }

  Problems problems(String field) {
    return Problems.none()
        .addIf(
            role.chars().noneMatch(Character::isLetter),
            field,
            "Write the role, such as “spokeswoman of the Coast Party”.")
        .addIf(
            BODY.matcher(role).matches(),
            field,
            "“"
                + role
                + "” is what a body is, and a country or a body needs no role. Write what a person is, such as"
                + " “spokeswoman of the Coast Party”.")
        .addIf(role.length() > LONGEST, field, "Write a role of at most 80 characters.")
        .addIf(hasName(), field, "Write the role without the name of " + name + ".");
  }

  /** Whether it is sent as the page had it. */
  boolean isAsShown(Voice voice) {
    return !role.isEmpty() && role.equals(voice.titles());
  }

  public boolean isOf(String other) {
    return name.equals(other);
  }

  /** The whole name, or the surname as in "Mayor Roe"; "head of the Roe Foundation" is a role. */
  private boolean hasName() {
    String all = words(name);
    String typed = words(role);
    String surname = all.substring(all.lastIndexOf(' ', all.length() - 2));
    return typed.contains(all) || typed.startsWith(surname) || typed.endsWith(surname);
  }

  /** Each word between two blanks. */
  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}’'-]+", " ").strip() + " ";
  }
}
