package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TensesTest {
  @Test
  void finiteVerbsGoBack() {
    assertEquals(
        "The fares would rise because the engines were old",
        Tenses.back("The fares will rise because the engines are old"));
    assertEquals(
        "The toll had not paid for itself", Tenses.back("The toll hasn't paid for itself"));
    assertEquals("The council needed the money", Tenses.back("The council needs the money"));
    assertEquals("Islanders wanted the ferry", Tenses.back("Islanders want the ferry"));
  }

  @Test
  void verbAfterAnotherStaysAsItIs() {
    assertEquals("Visitors would take the bridge", Tenses.back("Visitors will take the bridge"));
    assertEquals("The crew would have left", Tenses.back("The crew would have left"));
  }

  @Test
  void sentenceWithoutAPlainSubjectIsLeftAlone() {
    assertNull(Tenses.back("It is late"));
    assertNull(Tenses.back("Nobody knows what they've done"));
  }
}
