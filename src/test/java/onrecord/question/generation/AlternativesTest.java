package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  @Test
  void whatBeginsAlikeStandsTogether() {
    assertEquals(
        "(?:b(?:oat|us)|car|ferry)", Alternatives.of(List.of("boat", "car", "bus", "ferry")));
  }

  @Test
  void fewStandOneAfterTheOther() {
    assertEquals("(?:boat|bus|bike)", Alternatives.of(List.of("boat", "bus", "bike")));
  }

  @Test
  void ofTwoThatFitTheFirstIsTaken() {
    var words = List.of("board of trade", "bank", "boards", "board", "boardroom", "club");
    assertEquals("boards", found(words, "boards"));
    assertEquals("board", found(words, "boardroom"));
    assertEquals("board of trade", found(words, "board of trade"));
  }

  @Test
  void anOpenEndingKeepsItsPlace() {
    var words = List.of("ship", "sail*", "sailor", "sailing", "sa");
    assertEquals("sail", found(words, "sailor").substring(0, 4));
    assertEquals("sa", found(words, "saw"));
  }

  private static String found(List<String> words, String text) {
    Matcher matcher = Pattern.compile(Alternatives.of(words)).matcher(text);
    return matcher.lookingAt() ? matcher.group() : null;
  }
}
