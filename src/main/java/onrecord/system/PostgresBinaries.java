package onrecord.system;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that comes in the jar, unpacked once into the data directory. */
record PostgresBinaries(Path directory) {
  // The folder carries the version, so that a newer jar unpacks its own beside it.
  private static final String VERSION = "18.6.0";

  static PostgresBinaries unpackedIn(Path home) throws IOException {
    Path directory = home.resolve("postgresql-" + VERSION);
    Path complete = directory.resolve(".complete");
    if (!Files.exists(complete)) {
      unpack(directory);
      Files.createFile(complete);
    }
    return new PostgresBinaries(directory);
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  static int majorVersion() {
    return Integer.parseInt(VERSION.substring(0, VERSION.indexOf('.')));
  }

  private static void unpack(Path directory) throws IOException {
    String archive = archive();
    var resource = PostgresBinaries.class.getResourceAsStream(archive);
    if (resource == null) {
      throw new Refused(
          "This build carries no PostgreSQL for this kind of machine ("
              + archive
              + "). Set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server.");
    }
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, directory);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory)
      throws IOException {
    Path target = directory.resolve(entry.getName()).normalize();
    if (!target.startsWith(directory)) throw new IOException("leaves the folder: " + entry);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(target);
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static String archive() {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    String processor = System.getProperty("os.arch");
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    return "/postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
  }
}
