package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwrappedTest {
  private static final String ARTICLE =
      """
      Harbour toll stays until spring

      The toll on the Vessmark harbour bridge will stay in place until at least April, Mayor Ines \
      Aldovar said on Monday. The council voted 21 to 14 for it after a debate of four hours.

      “Without the toll we cannot pay for the new lifting span,” Aldovar told reporters outside the \
      town hall. “Every coin that a driver leaves at the gate goes into steel and into wages.”
      """;

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72})
  void linesThatWereBrokenAtAWidthAreJoined(int width) {
    String wrapped = wrapped(width);
    assertEquals(wrapped.length(), ARTICLE.length());
    assertEquals(ARTICLE, Unwrapped.of(wrapped));
  }

  /** The command line reads files as they are. */
  @Test
  void soAreThoseWithOtherLineEnds() {
    String wrapped = wrapped(60).replace("\n", "\r\n");
    assertEquals(wrapped.length(), Unwrapped.of(wrapped).length());
    assertEquals(
        ARTICLE.replaceAll("\\s+", " "),
        Unwrapped.of(wrapped).replace("\r\n", "\n").replaceAll("\\s+", " "));
    assertEquals(
        ARTICLE.lines().filter(line -> !line.isBlank()).count(),
        Unwrapped.of(wrapped).lines().filter(line -> !line.isBlank()).count());
  }

  @Test
  void linesOfAWriterStay() {
    assertEquals(ARTICLE, Unwrapped.of(ARTICLE));
    String lines = ARTICLE.replace("\n\n", "\n");
    assertEquals(lines, Unwrapped.of(lines));
    String list = "The harbour has\na crane\ntwo slips\nthe old customs house\na chapel\nand a pub";
    assertEquals(list, Unwrapped.of(list));
  }

  /** As a mail program does. */
  private static String wrapped(int width) {
    var text = new StringBuilder();
    int column = 0;
    for (String word : ARTICLE.split("(?<=[ \n])")) {
      String bare = word.strip();
      if (column + bare.length() > width && column > 0) {
        text.setCharAt(text.length() - 1, '\n');
        column = 0;
      }
      text.append(word);
      column = word.endsWith("\n") ? 0 : column + word.length();
    }
    return text.toString();
  }
}
