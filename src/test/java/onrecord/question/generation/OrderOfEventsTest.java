package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class OrderOfEventsTest {
  private static final String BUILT = "The town of Vessmark built the Vessmark bridge in 1998.";
  private static final String SOLD =
      "The Norvik Harbour Authority bought the old Vessmark ferry in 2015.";
  private static final String OPENED =
      "The King of Norway opened a museum of bridges in June 2021.";

  private static List<Draft> asked(String... sentences) {
    return Asked.extracted(new OrderOfEvents(), sentences);
  }

  @Test
  void datedEventsStandInOrderWithoutTheirDates() {
    Draft draft = asked(OPENED, BUILT, SOLD).get(0);
    assertEquals(
        List.of(
            "The town of Vessmark built the Vessmark bridge.",
            "The Norvik Harbour Authority bought the old Vessmark ferry.",
            "The King of Norway opened a museum of bridges."),
        draft.item().sequence());
    assertTrue(draft.explanation().contains("(June 2021)"), draft.explanation());
  }

  @Test
  void twoEventsAreTooFew() {
    assertTrue(asked(BUILT, SOLD).isEmpty());
  }

  @Test
  void eventsOfOneYearCannotBeOrdered() {
    assertTrue(
        asked(BUILT, SOLD, "The Vessmark Bank closed a branch in Norvik in 2015.").isEmpty());
  }

  @Test
  void weekdaysAndMonthsAreTakenOutToo() {
    Draft draft =
        asked(
                "On Monday, the council of Lund bought a new toll machine for its harbour.",
                "Last March, the Vessmark Bank closed a branch in Norvik.",
                BUILT)
            .get(0);
    assertEquals(
        List.of(
            "The town of Vessmark built the Vessmark bridge.",
            "The Vessmark Bank closed a branch in Norvik.",
            "The council of Lund bought a new toll machine for its harbour."),
        draft.item().sequence());
  }

  @Test
  void eventThatIsCountedFromAnotherIsNotOrdered() {
    assertTrue(
        asked(BUILT, SOLD, "The Vessmark Bank closed a branch in Norvik again in June 2021.")
            .isEmpty());
  }

  @Test
  void noMoreThanFiveAreToBeOrdered() {
    var five =
        asked(
            OPENED,
            BUILT,
            SOLD,
            "The Vessmark Bank closed a branch in Norvik in 2003.",
            "The island of Holm bought a library of maps in 2008.",
            "The council of Lund sold a toll machine for its harbour in 2011.",
            "Ann Ruud founded a school of sailing in Torsby in 1985.");
    assertEquals(1, five.size());
    assertEquals(5, five.get(0).item().sequence().size(), five.get(0).item().toString());
  }
}
