package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that nobody can take in at a glance is two; tests count as well. */
class FileLengthTest {
  private static final int MOST = 300;

  @Test
  void noJavaFileIsTooLong() throws IOException {
    var sources = sources("src");
    assertTrue(sources.contains(Path.of("src/main/java/onrecord/system/Refused.java")));
    assertTrue(sources.contains(Path.of("src/test/java/onrecord/FileLengthTest.java")));
    var tooLong = new ArrayList<String>();
    for (Path file : sources) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /** All of ours below a folder. */
  static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
