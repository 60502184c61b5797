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

  @Test
  void amongExpectationsNothingStandsThatOnlyIsSo() {
    String lead =
        "Mayor Ada Roe, baker Bo Lund, nurse Cy Dahl and teacher Di Falk met at the bridge.";
    String forecast = "Bo Lund predicted that the market traders would lose a third of the buyers.";
    String needs = "Ada Roe said that the ring road of Vessmark needed new traffic lights.";
    String closed = "Cy Dahl said that the town of Vessmark had closed the old ferry.";
    String stem = "What did baker Bo Lund expect to happen?";
    assertTrue(stems(lead, forecast, needs, closed).stream().noneMatch(stem::equals));
    String work = "Ada Roe said that the work on the bridge would take eleven weeks of summer.";
    String vans = "Cy Dahl said that the delivery vans would be let into the market.";
    assertTrue(stems(lead, forecast, work, vans).contains(stem));
    Draft about =
        Asked.extracted(new WhatAbout(), lead, forecast, needs, closed, work, vans).stream()
            .filter(draft -> draft.stem().startsWith("What did baker Bo Lund expect"))
            .findFirst()
            .orElseThrow();
    assertTrue(Asked.options(about).stream().allMatch(one -> one.contains(" would ")));
  }

  private static List<String> stems(String... sentences) {
    return Asked.extracted(new WhichReported(), sentences).stream().map(Draft::stem).toList();
  }
}
