package onrecord.system;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a data directory cannot be used, in a sentence that says what to do. */
final class DataDirectory {
  private DataDirectory() {}

  static Refused refused(Path directory, FileSystemException failure) {
    if (failure instanceof AccessDeniedException && failure.getFile() != null) {
      Path file = existing(Path.of(failure.getFile()).toAbsolutePath());
      return new Refused(
          "The data directory %s is not open to this user: %s belongs to %s. Run this as its owner, give the whole directory to the user who runs it (chown -R), or set ONRECORD_DATA_DIR."
              .formatted(directory, file, owner(file)));
    }
    String reason =
        failure instanceof FileAlreadyExistsException ? "it is a file" : failure.getReason();
    return new Refused(
        "The data directory %s cannot be used: %s. Set ONRECORD_DATA_DIR to another."
            .formatted(directory, reason == null ? failure : reason));
  }

  /** What is denied may not exist yet, or be hidden in a folder of somebody else. */
  private static Path existing(Path file) {
    while (!Files.exists(file) && file.getParent() != null) file = file.getParent();
    return file;
  }

  private static String owner(Path file) {
    try {
      return Files.getOwner(file).getName();
    } catch (IOException hidden) {
      return "somebody else";
    }
  }
}
