package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class RateAsAskedTest {
  private static final String TANKER = "has brought 1,500 litres twice a week since July";
  private static final String ROAD = "some 300 lorries a day had passed";
  private static final String COST = "put the cost at 140 crowns a year for the two towns together";
  private final Check check = new RateAsAsked();

  @Test
  void numberOfAnotherStretchOfTimeIsWrong() {
    assertEquals(List.of("wrong_key"), of("How many litres a week did it bring?", "1,500", TANKER));
    assertEquals(List.of("wrong_key"), of("How many lorries a week came?", "300", ROAD));
    assertEquals(List.of(), of("How many lorries came each day?", "300", ROAD));
    assertEquals(List.of(), of("How many litres did it bring on each trip?", "1,500", TANKER));
    assertEquals(
        List.of(), of("How many did it bring on each of its two trips a week?", "1,500", TANKER));
    assertEquals(List.of(), of("How many lorries had passed?", "300", ROAD));
  }

  @Test
  void numberOfAllIsNotOneOfEach() {
    assertEquals(
        List.of("wrong_key"), of("What would it cost each of the towns?", "140 crowns", COST));
    assertEquals(
        List.of("wrong_key"),
        of("What did the crew pay in all?", "9 crowns", "had to pay 9 crowns each"));
    assertEquals(
        List.of(), of("What would it cost the towns together each year?", "140 crowns", COST));
    assertEquals(
        List.of(), of("What did each of them pay?", "9 crowns", "had to pay 9 crowns each"));
  }

  @Test
  void rateOfTheKeyIsHeldAgainstTheEvidenceToo() {
    Draft yearly =
        draft(Kind.NUMBER, "What did gas cost?", "1.1 million crowns a year", "2 million");
    assertEquals(
        List.of("wrong_key"),
        codes(
            new RateAsAsked(),
            evidence(yearly, new Evidence(List.of(), "Gas cost 1.1 million crowns a month."))));
  }

  private List<String> of(String stem, String key, String evidence) {
    Draft asked = draft(Kind.NUMBER, stem, key, "20", "45");
    return codes(check, evidence(asked, new Evidence(List.of(), evidence)));
  }
}
