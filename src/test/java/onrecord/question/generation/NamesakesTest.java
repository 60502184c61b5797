package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private static boolean isCalledOtherwise(String text) {
    Invented article = new Invented(text).person("Karl Brandt", "Mayor");
    Story story = new Story(article.document(), article.found(), null);
    Name karl = story.people.of("Karl Brandt").orElseThrow();
    return story.namesakes().isCalledOtherwise(karl, "Brandt", "he");
  }

  @Test
  void whoeverIsSheIsNotKarl() {
    assertTrue(
        isCalledOtherwise(
            "Mayor Karl Brandt stayed away. Brandt said she would sell. Brandt has her boat."));
  }

  @Test
  void whoeverIsHeMayBe() {
    assertFalse(
        isCalledOtherwise("Mayor Karl Brandt stayed. Brandt said he would sell. Brandt left."));
  }

  @Test
  void whatIsSaidOfHerIsNotTold() {
    assertFalse(
        isCalledOtherwise(
            "Mayor Karl Brandt stayed away. She said Brandt was late. Brandt called on her to go."
                + " “She is late,” Brandt said. Brandt's boat was hers once."));
    assertFalse(isCalledOtherwise("Mayor Karl Brandt stayed away. Brandt said she would sell."));
  }

  private static boolean isOfTwo(String text) {
    Invented article = new Invented(text).person("Ann Brandt", null).person("Karl Lund", "Mayor");
    return new Story(article.document(), article.found(), null).namesakes().isOfTwo("Brandt");
  }

  /** "Mr. Brandt" is Olaf, and no Olaf Brandt stands there. */
  @Test
  void twoShareOneSurname() {
    assertTrue(isOfTwo("The parents, Olaf and Ann Brandt, wrote. Mayor Karl Lund read it."));
    assertTrue(isOfTwo("Pilots Olaf and Ann M. Brandt wrote. Mayor Karl Lund read it."));
    assertTrue(isOfTwo("Olaf and his wife Ann Brandt wrote. Mayor Karl Lund read it."));
    assertFalse(
        isOfTwo("Olaf and Ann Brandt wrote. Olaf Brandt wrote most of it."), "both are named");
    assertFalse(isOfTwo("He wrote to Liberals and Ann Brandt. She wrote more."));
    assertFalse(isOfTwo("Mayor Karl Lund and Ann Brandt wrote. She wrote more."));
    assertFalse(isOfTwo("Mayor Karl Lund came. Lund and Ann Brandt wrote."));
  }
}
