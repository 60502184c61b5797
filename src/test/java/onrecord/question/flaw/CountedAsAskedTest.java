package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class CountedAsAskedTest {
  private final Check check = new CountedAsAsked();

  @Test
  void someOfTheThingsAreCountedToo() {
    Draft some = draft(Kind.NUMBER, "How many jetties had been built?", "2", "5");
    String told = "Only two of the five promised jetties had been built.";
    assertEquals(List.of(), codes(check, evidence(some, new Evidence(List.of(), told))));
    Draft all = draft(Kind.NUMBER, "How many jetties had been built?", "9", "5");
    assertEquals(List.of("wrong_key"), codes(check, evidence(all, new Evidence(List.of(), told))));
  }

  @Test
  void numberOfOtherThingsIsFound() {
    assertEquals(List.of("wrong_key"), ask("How many teachers does Lund send out?", "53", "46"));
  }

  @Test
  void numberOfTheThingsAskedForIsSound() {
    assertEquals(List.of(), ask("How many teachers does Lund send out?", "46", "53"));
    assertEquals(List.of(), ask("How many old schools do they visit?", "53", "46"));
    assertEquals(List.of(), ask("How many pupils are there?", "53", "46"));
  }

  @Test
  void numberThatIsNoOptionIsFound() {
    assertEquals(List.of("no_key"), ask("How many schools do they visit?", "60", "70"));
  }

  private List<String> ask(String stem, String key, String wrong) {
    return codes(
        check,
        evidence(
            draft(Kind.NUMBER, stem, key, wrong),
            new Evidence(List.of(), "Lund sends 46 music teachers into 53 schools.")));
  }

  @Test
  void numberOfWhichTheThingsAreLeftOutIsThatOfTheThings() {
    Draft asked =
        draft(Kind.NUMBER, "How many dead bats lay beneath running turbines?", "186", "41");
    String told = "found 41 dead bats beneath the stopped machines and 186 beneath the others";
    assertEquals(List.of(), codes(new CountedAsAsked(), told(asked, told)));
  }
}
