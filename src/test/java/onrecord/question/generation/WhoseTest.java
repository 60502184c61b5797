package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseTest {
  private static final String ROE = "Ada Roe wants to sell the pier. Roe has no boats.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Her lawyer, Bo Lund, left. | Ada Roe’s lawyer",
        "Her longtime campaign manager, Bo Lund, left. | Ada Roe’s longtime campaign manager",
        "“It is late,” said Bo Lund, her top aide. | Ada Roe’s top aide",
        "Bo Lund, her lawyer, left. | Ada Roe’s lawyer",
        "She told her spokesman Bo Lund to leave. | Ada Roe’s spokesman",
        "She met Karl Moe. Her lawyer, Bo Lund, left. | Ada Roe’s lawyer",
      })
  void ownerIsNamed(String sentence, String role) {
    assertEquals(role, role(ROE + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His lawyer, Bo Lund, left.",
        "She met Ida Moe. Her lawyer, Bo Lund, left.",
        "A farmer came. Her lawyer, Bo Lund, left.",
        "Her sister came. Her lawyer, Bo Lund, left.",
        "Her husband, Bo Lund, left.",
        "“Her lawyer, Bo Lund, left,” she said.",
        "Asked about Bo Lund, her lawyer said no.",
        "Nobody told her coach, Bo Lund said.",
        "Norvik hired her as coach, Bo Lund said.",
        "Norvik hired her as coach, Bo Lund, and left.",
      })
  void ownerWhoMayBeAnotherIsNot(String sentence) {
    assertNull(role(ROE + sentence));
  }

  @Test
  void ownerStandsNoFurtherUpThanTheParagraphBefore() {
    String lawyer = "Her lawyer, Bo Lund, left.";
    assertEquals("Ada Roe’s lawyer", role(ROE + "It rained. " + lawyer));
    assertNull(role(ROE + "It rained.\n\n" + lawyer));
  }

  @Test
  void onlyAWholeWordIsHers() {
    assertEquals(
        "Then lawyer Lund left.", Whose.withoutOwner("Then her lawyer Lund left.", "Lund"));
    assertEquals(
        "Then this lawyer Lund left.", Whose.withoutOwner("Then this lawyer Lund left.", "Lund"));
  }

  @Test
  void ownerOfASexThatNobodyKnowsIsNot() {
    assertNull(role("Mizra Roe sold the pier. Her lawyer, Bo Lund, left."));
  }

  @Test
  void whomTheArticleIntroducesIsNotOneOfHers() {
    String ferry = ROE + "Her lawyer, Bo Lund, left. Sen. Lund rowed away.";
    assertEquals("Sen.", role(ferry));
  }

  @Test
  void stemTellsWhoseLawyerSpeaks() {
    Story story =
        Asked.story(
            "Senator Ada Roe came to Vessmark. Roe left.",
            "Her lawyer, Bo Lund, said the toll on the bridge of Vessmark is fair.",
            "“The toll on the bridge has paid for the pier,” Lund said.");
    story = new Story(story.document(), Roles.in(story.document(), story.reading.found()), null);
    Name lund = story.people.of("Bo Lund").orElseThrow();
    assertEquals("Bo Lund, Ada Roe’s lawyer", Sound.shown(lund, story));
    assertFalse(story.namesakes().isCalledOtherwise(lund, "Lund", "he"));
  }

  private static String role(String text) {
    Invented article = new Invented(text).person("Bo Lund", null);
    for (String other : new String[] {"Ada Roe", "Mizra Roe", "Ida Moe", "Karl Moe"}) {
      if (text.contains(other)) {
        article.person(other, null);
      }
    }
    return Roles.in(article.document(), article.found()).names().get(0).title();
  }
}
