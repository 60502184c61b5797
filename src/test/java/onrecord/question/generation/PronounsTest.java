package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class PronounsTest {
  private static final Story STORY =
      Asked.story(
          "Mayor Donald Brandt of Vessmark met Captain Vessi Fosse, and Captain Uvo Lund came too.",
          "“The toll on the bridge is fair,” Ms. Fosse said. “The pier is old,” she said.");

  private static Name name(String full) {
    return STORY.people.of(full).orElseThrow();
  }

  private static String pronounAt(String words) {
    int start = STORY.text().indexOf(words);
    return Pronouns.in(new Span(start, start + words.length()), STORY);
  }

  @Test
  void firstNameTellsOrElseTheArticle() {
    assertEquals("he", Pronouns.of(name("Donald Brandt"), STORY));
    assertEquals("she", Pronouns.of(name("Vessi Fosse"), STORY));
    assertNull(Pronouns.of(name("Uvo Lund"), STORY));
  }

  @Test
  void whoeverIsNotSurelyTheOtherMayBeMeant() {
    assertTrue(Pronouns.isOther(name("Donald Brandt"), "she", STORY));
    assertFalse(Pronouns.isOther(name("Donald Brandt"), "he", STORY));
    assertFalse(Pronouns.isOther(name("Uvo Lund"), "she", STORY));
  }

  @Test
  void pronounIsAllThatStandsThere() {
    assertEquals("she", pronounAt("she"));
    assertNull(pronounAt("she said"));
    assertNull(pronounAt("Ms. Fosse"));
  }

  @Test
  void wordsMayBeginWithAPronoun() {
    assertEquals("she", Pronouns.first("She’s paid the toll"));
    assertNull(Pronouns.first("her toll is paid"));
    assertNull(Pronouns.first("the toll that she paid"));
  }

  @Test
  void formsAreWords() {
    assertTrue(Pronouns.areIn("The nets are hers"));
    assertTrue(Pronouns.areIn("His nets"));
    assertFalse(Pronouns.areIn("The history of nets"));
    assertFalse(Pronouns.forms("he").matcher("her nets").find());
  }
}
