package onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;

/** Reads questions as the command {@code check} does, for tests in other packages. */
public final class Lines {
  private Lines() {}

  public static Draft check(JsonNode line, Reading reading) {
    return Checks.check(DraftJson.read(line, reading.text()), reading);
  }
}
