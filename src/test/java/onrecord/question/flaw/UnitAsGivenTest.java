package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class UnitAsGivenTest {
  private final Check check = new UnitAsGiven();

  @Test
  void currencyAndKindOfMileAreUnits() {
    assertEquals(List.of("wrong_key"), key("310 nautical miles", "routes of 310 kilometres"));
    assertEquals(List.of("wrong_key"), key("$9 million", "It cost 9 million euros."));
    assertEquals(List.of("wrong_key"), key("9 million Swiss francs", "It cost €9 million."));
    assertEquals(List.of(), key("9 million Danish crowns", "It cost 9 million crowns."));
  }

  @Test
  void sameUnitInOtherWordsIsSound() {
    assertEquals(List.of(), key("1.2 grams", "A bottle holds 1.2 grammes."));
    assertEquals(List.of(), key("£3.2 billion", "It cost £3.2bn."));
    assertEquals(List.of(), key("35 per cent", "It fell by 35% in a year."));
    assertEquals(List.of(), key("Nine tonnes", "a lorry with nine tonnes of cheese"));
    assertEquals(List.of(), key("About 9,800", "About 9,800 people came."));
  }

  @Test
  void otherUnitIsFound() {
    assertEquals(List.of("wrong_key"), key("1.2 milligrams", "A bottle holds 1.2 grams."));
    assertEquals(List.of("wrong_key"), key("3.2 million euros", "Goods worth 3.2 billion euros"));
    assertEquals(List.of("wrong_key"), key("Seven weeks", "It takes about seven months."));
    assertEquals(List.of("wrong_key"), key("1,500 litres", "It brought 1,500 cubic metres."));
  }

  @Test
  void spacesAndDashesBetweenNumberAndUnitAreRead() {
    for (String told : List.of("120 - metre", "120  metres", "120   metres", "120-metre")) {
      assertEquals(List.of("wrong_key"), key("120 feet", "The bridge is " + told + " long."), told);
      assertEquals(List.of(), key("120 metres", "The bridge is " + told + " long."), told);
    }
  }

  private List<String> key(String key, String told) {
    return codes(
        check,
        evidence(draft(Kind.NUMBER, "How much?", key, "Another"), new Evidence(List.of(), told)));
  }

  @Test
  void figureWithAnMIsALengthWhereTheKeyIsOne() {
    assertEquals(List.of(), key("120 metres", "The 120m tower cost £40m."));
    assertEquals(List.of("wrong_key"), key("40 metres", "The 120m tower cost £40m."));
    assertEquals(List.of(), key("40 million pounds", "The 120m tower cost £40m."));
    assertEquals(List.of(), key("4 million people", "The town has 4m people."));
  }
}
