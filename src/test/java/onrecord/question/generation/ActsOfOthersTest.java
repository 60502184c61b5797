package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class ActsOfOthersTest {
  private static final String ANNOUNCED =
      "Bo Lund, head of the ferry line, announced that the new ferries would sail to the islands twice a day.";
  private static final String ADMITTED =
      "Mayor Ada Roe acknowledged that Vessmark had sold the old quay to a hotel.";
  private static final String SAID =
      "Cy Dahl, director of the island school, said that pupils had missed lessons because of the late ferries.";

  @Test
  void eachActStandsUnderItsOwnVerbAndSpeaker() {
    Draft draft = of(ANNOUNCED, ADMITTED, SAID).get(0);
    assertEquals("Which of these did Mayor Ada Roe do?", draft.stem());
    assertEquals(
        Set.of(
            "Announce that the new ferries would sail to the islands twice a day",
            "Acknowledge that Vessmark had sold the old quay to a hotel",
            "Say that pupils had missed lessons because of the late ferries"),
        Set.copyOf(Asked.options(draft)));
    assertEquals(
        "Acknowledge that Vessmark had sold the old quay to a hotel", draft.item().key().text());
    draft
        .item()
        .distractors()
        .forEach(one -> assertEquals("This was said by ", one.why().substring(0, 17)));
  }

  /** A key with the only verb that is an act would be told by its form. */
  @Test
  void amongThoseWhoOnlySaySomethingNoActIsAskedFor() {
    String roe = "Mayor Ada Roe said that Vessmark had sold the old quay to a hotel.";
    assertEquals(List.of(), of(ANNOUNCED, roe, SAID));
  }

  private static List<Draft> of(String... sentences) {
    return ActsOfOthers.drafts(Asked.story(sentences));
  }
}
