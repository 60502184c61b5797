package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Choice;
import onrecord.question.QuestionText;
import onrecord.question.item.Format;
import onrecord.question.item.Picked;
import org.junit.jupiter.api.Test;

class FeedbackTest {
  private static String verdict(String key) {
    var choices = List.of(new Choice("Ann Roe", false, ""), new Choice(key, true, ""));
    var text = new QuestionText(Format.SINGLE, "", null, "Who?", choices, "");
    return Feedback.of(text, new Picked(List.of(0))).verdict();
  }

  @Test
  void whatIsRightStandsInTheHeadline() {
    assertEquals("Not right: it was Jo Moe", verdict("Jo Moe"));
    assertEquals("Not right: it was Lund & Moe Ltd.", verdict("Lund & Moe Ltd."));
  }

  /** "It was It was …" would be no sentence: such a key is marked below. */
  @Test
  void aSentenceStandsBelowTheHeadline() {
    assertEquals("Not right", verdict("It was Jo Moe who said so."));
    assertEquals("Not right", verdict("It gives another number than Jo Moe does."));
    assertEquals("Not right", verdict("Nothing: Jo Moe says so."));
  }
}
