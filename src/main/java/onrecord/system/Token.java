package onrecord.system;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** An unguessable secret for a cookie or a link. Only its hash is stored. */
public record Token(String secret) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 24;

  /** 192 random bits, 32 characters that need no escaping in a URL. */
  public static Token make() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return of(bytes);
  }

  /** The same whenever the same is known, and as unguessable as that is. */
  public static Token of(String known) {
    return of(Arrays.copyOf(Sha256.of(known), LENGTH));
  }

  private static Token of(byte[] bytes) {
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
