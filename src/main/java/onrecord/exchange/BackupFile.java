package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import onrecord.system.Refused;
import onrecord.system.Sha256;

/** A backup whose every byte was found to be what its manifest says. */
public record BackupFile(ZipFile zip, Manifest manifest) implements AutoCloseable {
  /** Read to its end before a database is made for it. */
  public static BackupFile checked(Path file) {
    if (!Files.isRegularFile(file)) throw new Refused("There is no file " + file + ".");
    if (!Files.isReadable(file)) throw new Refused("This user may not read " + file + ".");
    try {
      var zip = new ZipFile(file.toFile());
      try {
        return new BackupFile(zip, check(zip));
      } catch (IOException | RuntimeException failure) {
        zip.close();
        throw failure;
      }
    } catch (ZipException damaged) {
      throw new Refused(file + " is damaged or no backup of Onrecord.");
    } catch (IOException failure) {
      throw new Refused("Nothing was restored: " + failure.getMessage());
    }
  }

  InputStream open(Manifest.Table table) throws IOException {
    return open(zip, table);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException readToItsEnd) {
      // nothing is lost with it
    }
  }

  private static Manifest check(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) throw new ZipException("no manifest");
    Manifest manifest;
    try (var in = zip.getInputStream(entry)) {
      manifest = Manifest.of(in.readAllBytes());
    }
    if (!Manifest.FORMAT.equals(manifest.format())) throw new ZipException("another manifest");
    if (manifest.version() != Manifest.VERSION) {
      throw new Refused("The backup has a newer form than this version of Onrecord can read.");
    }
    for (var table : manifest.tables()) {
      var digest = Sha256.digest();
      try (var in = new DigestInputStream(open(zip, table), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
        throw new ZipException("another checksum");
      }
    }
    return manifest;
  }

  private static InputStream open(ZipFile zip, Manifest.Table table) throws IOException {
    var entry = zip.getEntry(table.entry());
    if (entry == null) throw new ZipException("a table is missing");
    return zip.getInputStream(entry);
  }
}
