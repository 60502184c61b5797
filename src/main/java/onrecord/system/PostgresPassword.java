package onrecord.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded server, in a file of its data directory that only its owner reads.
 */
final class PostgresPassword {
  private static final int BYTES = 24;

  private PostgresPassword() {}

  static Path file(Path home) {
    return home.resolve("pg.password");
  }

  static String of(Path home) {
    try {
      return Files.readString(file(home)).strip();
    } catch (IOException failure) {
      throw new Refused("The file " + file(home) + " cannot be read.");
    }
  }

  /** Makes one where there is none, so that a start killed half-way leaves no half of it. */
  static void makeIn(Path home) throws IOException {
    if (Files.exists(file(home))) return;
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path unfinished = home.resolve("pg.password.unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, onlyOwner);
    Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
    Files.move(unfinished, file(home));
  }
}
