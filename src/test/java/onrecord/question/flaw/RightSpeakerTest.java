package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class RightSpeakerTest {
  private final Check check = new RightSpeaker();

  @Test
  void quotationOfTheKeyIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void quotationOfSomebodyElseIsAWrongKey() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that islanders \"accept a high price if they can see the bill\"?",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen")));
  }

  @Test
  void speakerAmongTheWrongOptionsIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        codes(
            check,
            speaker(
                draft(
                    Kind.WHICH_SAID,
                    "Which of these statements did Economist Per Quist make?",
                    "\"Islanders accept a high price if they can see the bill.\"",
                    "\"The accounts would end half of the anger in a week.\""),
                "Per Quist")));
  }

  @Test
  void statementOfAnotherIsNoKey() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            speaker(
                draft(
                    Kind.WHICH_SAID,
                    "Which of these statements did Economist Per Quist make?",
                    "\"A crew of three can run the new boats.\"",
                    "\"Every trip burns money that the school needs.\""),
                "Per Quist")));
  }

  @Test
  void withoutTheArticleNothingIsSaid() {
    assertEquals(
        List.of(),
        codesWithoutArticle(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that islanders \"accept a high price if they can see the bill\"?",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen")));
  }
}
