package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class WhichReportedTest {
  private final List<Draft> ferry = Asked.of(new WhichReported(), Invented.ferry());

  @Test
  void othersPositionsAreTheWrongOptions() {
    Draft draft = Asked.about("publish the accounts", ferry);
    assertEquals("Which of these did economist Per Quist say?", draft.stem());
    assertEquals(
        "The council should publish the accounts of the ferries.", draft.item().key().text());
    assertTrue(
        draft.item().distractors().stream()
            .allMatch(option -> option.why().startsWith("This was said by ")));
  }

  @Test
  void forecastIsAskedAsExpected() {
    Invented article = Invented.ferry();
    Story story = new Story(article.document(), article.found(), "the ferry fares to Norvik");
    Said warning = story.said.get(3);
    assertEquals(
        "Speaking at a public meeting, what did Bram Oster, chair of the Norvik Traders' League,"
            + " expect to happen?",
        WhatAbout.stem(warning, null, story));
  }
}
