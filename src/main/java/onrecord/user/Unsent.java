package onrecord.user;

import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.system.Sent;

/**
 * A form that was sent after its session had ended. It is carried through the pages of signing in
 * by the browser alone: nothing of a stranger is kept on the server.
 *
 * @param to the address that it was sent to, always one of ours
 * @param fields without files, which no page can give back
 * @param parts whether it was sent in parts, as a form with a field for a file is
 */
record Unsent(String to, List<Sent> fields, boolean parts) {
  /** In bytes, as a browser sends it; of 60,000 letters some take six. */
  static final int LONGEST = 500_000;

  /** Null where it cannot be carried: to another site, or with a password, which no page shows. */
  static Unsent of(String to, List<Sent> fields, boolean parts) {
    boolean ours = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
    boolean secret = fields.stream().anyMatch(field -> isSecret(field.name()));
    return ours && !secret ? new Unsent(to, fields, parts) : null;
  }

  /** The forms' fields for a password have it in their names; a test holds them to it. */
  static boolean isSecret(String field) {
    return field.toLowerCase(Locale.ROOT).contains("password");
  }

  /** How it is sent. */
  public String encoding() {
    return parts ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_FORM_URLENCODED;
  }

  /** The fields in one line, for a form that carries them. */
  public String line() {
    return fields.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  /** What {@link #line} wrote. */
  static List<Sent> read(String line) {
    return Stream.of(line.split("&"))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .map(field -> new Sent(decoded(field[0]), decoded(field[1])))
        .toList();
  }

  /** What a person wrote, to be seen again: a single word is most often what a button sends. */
  public List<String> words() {
    return fields.stream().map(Sent::value).filter(value -> value.strip().contains(" ")).toList();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String decoded(String words) {
    return URLDecoder.decode(words, StandardCharsets.UTF_8);
  }
}
