package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoAliasOfKeyTest {
  private final Check check = new NoAliasOfKey();

  @Test
  void differentPeopleAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void shortNameOfTheKeyIsASecondKey() {
    assertEquals(
        List.of("two_keys_alias"),
        codes(
            check,
            draft(Kind.WHO_SAID, "Who spoke of the bill?", "Per Quist", "Quist", "Signe Aldal")));
  }

  @Test
  void officeOfTheKeyIsAnotherName() {
    assertEquals(
        List.of("two_keys_alias"),
        codes(
            check,
            draft(Kind.WHO_SAID, "Who spoke?", "Bram Oster", "The traders' chair", "Signe Aldal")));
  }
}
