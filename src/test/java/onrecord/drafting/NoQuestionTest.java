package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoQuestionTest {
  @Test
  void wordsAreCutBetweenTwoOfThem() {
    assertEquals(
        "the pier ".repeat(9) + "the pier …", NoQuestion.shortened("the pier ".repeat(20)));
    assertEquals("The toll stays.", NoQuestion.shortened("“The  toll\nstays.”"));
  }

  @Test
  void addressWithoutABlankIsCutAnywhere() {
    assertEquals("r".repeat(90) + " …", NoQuestion.shortened("r".repeat(200)));
    assertEquals("r".repeat(90) + " …", NoQuestion.shortened("r".repeat(95) + " pier"));
    assertEquals("r".repeat(89) + " …", NoQuestion.shortened("r".repeat(89) + "😀".repeat(9)));
  }
}
