package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.Voice;
import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void somebodyWhomTheArticleNoLongerHasIsMarkedByAWholeCharacter() {
    var letters = new Letters(List.of());
    assertEquals("T", letters.of("traders").letter());
    assertEquals("Ü", letters.of("übrige").letter());
    assertEquals("\uD83D\uDC1F", letters.of("\uD83D\uDC1F fishers").letter());
  }

  @Test
  void whoeverOpensASentenceWithoutANameHasTheLetterOfTheReaderInAQuestion() {
    var bank = Voice.named(3, "Economists at the Bank of Norvik", "", List.of());
    var letters = new Letters(List.of(Voice.named(0, "Ada Orr", "", List.of()), bank));
    assertEquals(bank, letters.of("economists at the Bank of Norvik"));
    assertEquals("E", letters.of("economists at the bank of Norvik").letter(), "somebody else");
  }
}
