package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class ChangeAsAskedTest {
  private static final String CUT =
      "Until 2024 it had £410,000 a year, when it was cut to £150,000.";

  private final Check check = new ChangeAsAsked();

  @Test
  void whatItBecameIsNotTheChange() {
    assertEquals(List.of("wrong_key"), codes("By how much was it cut?", CUT, "£150,000"));
    assertEquals(
        List.of("wrong_key"),
        codes("By how much will it rise?", "It will rise from 20 to 30 crowns.", "30 crowns"));
  }

  @Test
  void changeItselfIsSound() {
    assertEquals(List.of(), codes("By how much was it cut?", CUT, "£260,000"));
    assertEquals(List.of(), codes("By how much did it rise?", "It rose by 10 to 30.", "10 crowns"));
    assertEquals(List.of(), codes("To how much was it cut?", CUT, "£150,000"));
  }

  private List<String> codes(String stem, String evidence, String key) {
    return Drafts.codes(check, told(draft(Kind.NUMBER, stem, key, "£9", "£8"), evidence));
  }

  @Test
  void trueStatementTellsTheChangeToo() {
    String told = "The glacier now covers 29 square kilometres, compared with 41 in 1974.";
    assertEquals(
        List.of("wrong_key"), judged("From 1974 it shrank by 29 square kilometres.", told));
    assertEquals(List.of(), judged("From 1974 it shrank by 12 square kilometres.", told));
    assertEquals(List.of(), judged("From 1974 it shrank by 29 acres.", "It shrank by 29 acres."));
  }

  @Test
  void dearerBySoMuchIsAChange() {
    assertEquals(
        List.of(), codes("By how much did it rise?", "It was 30 crowns dearer.", "30 crowns"));
  }

  private List<String> judged(String stem, String evidence) {
    var options = List.of(new Option("True", true, "right"), new Option("False", false, "wrong"));
    Draft draft = of(Kind.FACT, "True or false? " + stem, Item.of(Format.TRUEFALSE, options));
    return Checks.of(told(draft, evidence), FERRY.reading()).stream()
        .map(Flaw::code)
        .filter("wrong_key"::equals)
        .toList();
  }

  @Test
  void perCentIsNoComparisonAndTheRiseItselfIsAChange() {
    assertEquals(
        List.of("wrong_key"),
        codes("By how much was it cut?", "It was cut to 9 per cent.", "9 per cent"));
    assertEquals(
        List.of(), codes("By how much did it rise?", "The rise was 30 crowns.", "30 crowns"));
    assertEquals(
        List.of(),
        codes("By how much will it fall?", "It falls by no more than 8 metres.", "8 metres"));
  }
}
