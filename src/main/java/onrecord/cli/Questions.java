package onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Consumer;
import onrecord.question.flaw.Draft;

/** Questions as {@code draft} prints them, which two commands read. */
final class Questions {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A question with the line it was read from. */
  record Line(ObjectNode node, Draft draft) {}

  private Questions() {}

  /**
   * Those of a file, one a line, handed on one by one.
   *
   * @param article the text that they are about, or null
   */
  static void lines(Path file, String article, Consumer<Line> each) throws Input.Unreadable {
    int number = 0;
    // only where draft ends a line: U+2028 may stand in a quotation
    String all = Input.unmarked(Input.text(file, "questions as draft prints them"));
    for (String line : all.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        each.accept(line(line, article, file + " line " + number));
      }
    }
  }

  private static Line line(String line, String article, String where) throws Input.Unreadable {
    try {
      if (!(JSON.readTree(line) instanceof ObjectNode question)) {
        throw new Input.Unreadable(where + " is no JSON object.");
      }
      return new Line(question, DraftJson.read(question, article));
    } catch (JsonProcessingException e) {
      throw new Input.Unreadable(where + " is not JSON.");
    } catch (IllegalArgumentException e) {
      throw new Input.Unreadable(where + " " + e.getMessage() + ".");
    }
  }
}
