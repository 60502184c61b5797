package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.generation.LeftOut;
import org.junit.jupiter.api.Test;

class NoSuccessorTest {
  @Test
  void whatStandsBesideTheSetIsCountedWithWhatKeepsItOut() {
    assertEquals(
        "There is no other draft to take its place. Draft more, or drop it.",
        NoSuccessor.told(LeftOut.NONE, ""));
    assertEquals(
        "The one other draft cannot take its place: it would be the third about one statement."
            + " Draft more, or drop this one and look at the rest yourself.",
        NoSuccessor.told(new LeftOut(0, 1, 0), ""));
    assertEquals(
        "None of the 5 other drafts can take its place: each asks for the same as another question"
            + " of the set or tells its answer, or would be the third about one statement. Draft"
            + " more, or drop this one and look at the rest yourself.",
        NoSuccessor.told(new LeftOut(3, 2, 0), ""));
  }

  @Test
  void ofASwapThoseOfAnotherVoiceAreCounted() {
    assertEquals(
        "There is no draft of another voice to take its place. Draft more, or drop it.",
        NoSuccessor.told(LeftOut.NONE, " of another voice"));
    assertEquals(
        "None of the 2 drafts of another voice can take its place: each asks for the same as another"
            + " question of the set or tells its answer. Draft more, or drop this one and look at"
            + " the rest yourself.",
        NoSuccessor.told(new LeftOut(2, 0, 0), " of another voice"));
  }
}
