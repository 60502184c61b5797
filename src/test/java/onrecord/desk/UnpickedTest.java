package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnpickedTest {
  @Test
  void theReasonReadsWellForOneDraftAndForSeveral() {
    assertTold("There is no other draft to pick from.", "0-0-0");
    assertTold(
        "The other draft to pick from asks for the same as one of these or tells its answer.",
        "1-0-0");
    assertTold("The other draft to pick from is of a kind that you did not tick.", "0-0-1");
    assertTold(
        "The other 12 drafts to pick from are about a statement that two of these ask about.",
        "0-12-0");
    assertTold(
        "Of the other 3 drafts to pick from 1 asks for the same as one of these or tells its answer,"
            + " 2 are of a kind that you did not tick.",
        "1-0-2");
  }

  private static void assertTold(String expected, String address) {
    assertEquals(expected, Unpicked.of(address).told());
  }
}
