package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class PartAsAskedTest {
  private static final String SHARED =
      "The mission attributed nineteen of the breaches to the navy of Lund and 14 to the islanders.";

  private final Check check = new PartAsAsked();

  @Test
  void numberOfTheOtherIsNoKey() {
    assertEquals(List.of("wrong_key"), codes("How many were put down to the navy?", "14"));
    assertEquals(List.of("wrong_key"), codes("How many were by the islanders?", "19"));
  }

  @Test
  void ownNumberIsSound() {
    assertEquals(List.of(), codes("How many were put down to the navy?", "19"));
    assertEquals(List.of(), codes("How many were by the islanders?", "Fourteen"));
  }

  @Test
  void nothingIsSureWhereTheStemTellsOfBothOrNeither() {
    assertEquals(List.of(), codes("How many did the navy say were by the islanders?", "19"));
    assertEquals(List.of(), codes("How many were there?", "19"));
    assertEquals(List.of(), codes("How many were by the navy and the islanders?", "33"));
  }

  @Test
  void typedNumberIsReadToo() {
    Draft typed =
        of(Kind.NUMBER, "How many were by the navy?", Item.numeric("14", BigDecimal.ZERO));
    assertEquals(List.of("wrong_key"), Drafts.codes(check, told(typed, SHARED)));
  }

  private List<String> codes(String stem, String key) {
    return Drafts.codes(check, told(draft(Kind.NUMBER, stem, key, "9", "8"), SHARED));
  }

  @Test
  void whoeverBeatSomebodyIsTheOther() {
    assertEquals(List.of(), codes("How many were by those who beat the islanders?", "19"));
    assertEquals(List.of(), codes("How many were not put down to the islanders?", "19"));
  }
}
