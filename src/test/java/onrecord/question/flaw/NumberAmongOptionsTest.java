package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NumberAmongOptionsTest {
  private final Check check = new NumberAmongOptions();

  @Test
  void partThatNoOptionHasIsFound() {
    assertEquals(
        List.of("no_key"), of("By a quarter", "By a third", "had fallen by about a fifth"));
    assertEquals(List.of("wrong_key"), of("By a quarter", "By a fifth", "had fallen by a fifth"));
    assertEquals(List.of(), of("By a fifth", "By a third", "had fallen by about a fifth"));
  }

  @Test
  void sumOrDayThatNoOptionHasIsFound() {
    assertEquals(List.of("no_key"), of("2 June", "15 June", "was issued on 5 June"));
    assertEquals(List.of("no_key"), of("160 million", "90 million", "promised 180 million"));
    assertEquals(List.of(), of("160 million", "90 million", "promised 180 billion"));
  }

  @Test
  void roundFigureIsTheNumber() {
    assertEquals(List.of(), of("Nearly 180 million", "Nearly 90 million", "promised 179 million"));
  }

  private List<String> of(String key, String other, String told) {
    return codes(check, told(draft(Kind.FACT, "By how much?", key, other), told));
  }

  @Test
  void pieceOfAWordIsNoNumber() {
    assertEquals(
        List.of(),
        of("A third", "A half", "On behalf of the union she said that 33 per cent left"));
    assertEquals(List.of(), of("4 May", "9 May", "Among them were 5 Mayors"));
    assertEquals(List.of(), of("4 billion", "9 billion", "Among them were 40 billionaires"));
  }
}
