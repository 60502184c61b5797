package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyIsSpeakerTest {
  private static final String STEM = "Who spoke of the accounts?";

  private final Check check = new KeyIsSpeaker();

  @Test
  void keyThatIsTheSpeakerIsSound() {
    assertEquals(List.of(), codes(check, by("Per Quist", "Economist Per Quist")));
    assertEquals(
        List.of(), codes(check, by("Per Quist", "Per Quist, who left Signe Aldal’s council")));
  }

  @Test
  void nothingIsSaidWhereOneOfTheTwoIsNoSpeakerOfTheArticle() {
    assertEquals(List.of(), codes(check, by("Per Quist", "The economist")));
    assertEquals(List.of(), codes(check, by(null, "Mayor Signe Aldal")));
  }

  @Test
  void keyThatIsAnotherSpeakerIsFound() {
    Draft draft = by("Per Quist", "Mayor Signe Aldal");
    assertEquals(List.of("other_speaker"), codes(check, draft));
    Flaw flaw = check.of(draft, FERRY.reading()).get(0);
    assertEquals(Severity.WARN, flaw.severity());
    assertTrue(
        flaw.message().startsWith("The right option is Signe Aldal, but “Who says it” has Per"),
        flaw.message());
  }

  @Test
  void otherKindsMayNameWhomTheyLike() {
    var asked = draft(Kind.WHAT_ABOUT, "Whom did Per Quist blame?", "Mayor Signe Aldal", "Bram");
    assertEquals(List.of(), codes(check, speaker(asked, "Per Quist")));
  }

  @Test
  void withoutTheArticleNothingIsSaid() {
    assertEquals(List.of(), codesWithoutArticle(check, by("Per Quist", "Mayor Signe Aldal")));
  }

  private static Draft by(String speaker, String key) {
    return speaker(draft(Kind.WHO_SAID, STEM, key, "Harbour master Liv Torsen"), speaker);
  }
}
