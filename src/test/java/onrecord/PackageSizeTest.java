package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A feature with more classes is two; an engine is one however many it has. */
class PackageSizeTest {
  private static final int MOST = 40;
  private static final Path CODE = Path.of("src/main/java/onrecord");

  @Test
  void noFeatureHasTooManyClasses() throws IOException {
    Map<Path, Long> sizes =
        FileLengthTest.sources(CODE.toString()).stream()
            .map(Path::getParent)
            .filter(folder -> CODE.equals(folder.getParent()))
            .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    assertTrue(sizes.containsKey(CODE.resolve("system")), sizes.toString());
    sizes.values().removeIf(size -> size <= MOST);
    assertEquals(Map.of(), sizes);
  }
}
