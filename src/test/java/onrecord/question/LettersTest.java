package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void somebodyWhomTheArticleNoLongerHasIsMarkedByAWholeCharacter() {
    var letters = new Letters(List.of());
    assertEquals("T", letters.of("traders").letter());
    assertEquals("Ü", letters.of("übrige").letter());
    assertEquals("\uD83D\uDC1F", letters.of("\uD83D\uDC1F fishers").letter());
  }
}
