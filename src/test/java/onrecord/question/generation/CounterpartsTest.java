package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
  @Test
  void officeIsExchangedAndTheBodyStays() {
    assertEquals(
        List.of(
            "treasurer of the Norvik Traders' League",
            "secretary of the Norvik Traders' League",
            "press officer of the Norvik Traders' League"),
        Counterparts.ofRole("chair of the Norvik Traders' League").toList());
  }

  @Test
  void longerOfficeIsTheOneThatIsMeant() {
    assertEquals(
        "town clerk of Norvik", Counterparts.ofRole("deputy mayor of Norvik").findFirst().get());
    assertTrue(
        Counterparts.ofRole("chief executive officer of a bank")
            .allMatch(role -> role.matches("chief \\w+ officer of a bank")));
  }

  @Test
  void roleWithoutAnOfficeOfTheTableHasNone() {
    assertEquals(List.of(), Counterparts.ofRole("owner of the bakery").toList());
    assertEquals(List.of(), Counterparts.ofRole("armchair critic").toList());
    assertEquals(List.of(), Counterparts.ofRole("general secretary").toList());
  }

  @Test
  void articleGoesWithTheOffice() {
    assertTrue(
        Counterparts.ofRole("an economist at Lund University")
            .anyMatch("historian at Lund University"::equals));
  }

  @Test
  void bodiesAreOfOneField() {
    assertEquals(
        List.of(
            "the European Central Bank",
            "the World Trade Organization",
            "the Bank for International Settlements",
            "the International Monetary Fund"),
        Counterparts.ofBody("the World Bank").toList());
    assertEquals(List.of(), Counterparts.ofBody("the Norvik Harbour Authority").toList());
  }
}
