package onrecord.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a backup says about itself, so that a restore can tell whether it is whole. A newer form may
 * say more: that it is newer is told, and not that it is damaged.
 *
 * @param schema the last migration that had run
 * @param sequences the last number each one gave, by its name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
    String format,
    int version,
    String madeAt,
    String schema,
    List<Table> tables,
    Map<String, Long> sequences) {
  static final String NAME = "manifest.json";
  static final String FORMAT = "onrecord-backup";
  static final int VERSION = 1;

  record Table(String name, List<String> columns, long rows, String sha256) {
    String entry() {
      return "tables/" + name + ".copy";
    }
  }

  byte[] toJson() throws IOException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static Manifest of(byte[] json) throws IOException {
    try {
      return new ObjectMapper().readValue(json, Manifest.class);
    } catch (JacksonException foreign) {
      return new Manifest("", 0, "", "", List.of(), Map.of());
    }
  }

  /** Migrations are numbered 1, 2, 2.1, … */
  static int compareVersions(String a, String b) {
    return Arrays.compare(numbers(a), numbers(b));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
