package onrecord.system;

import java.security.SecureRandom;
import java.util.Base64;

/** An unguessable secret for a cookie or a link. Only its hash is stored. */
public record Token(String secret) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 192 random bits, 32 characters that need no escaping in a URL. */
  public static Token make() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    return Sha256.of(secret);
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
