package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He met Danish diplomat Sir Ned Roe. | Danish diplomat | Danish diplomat Ned Roe",
        "Former Norvik leader Roe left. Ned Roe rows. | former Norvik leader | former Norvik leader Ned Roe",
        "He met Danish diplomat Prof. Ned Roe. | Danish diplomat | Danish diplomat Ned Roe",
        "Ned Roe, Danish diplomat, left. | Danish diplomat | Ned Roe, a Danish diplomat",
        "Ned Roe, former Norvik leader, left. | former Norvik leader | Ned Roe, a former Norvik leader",
        "Ned Roe, retired ferry pilot, left. | retired ferry pilot | Ned Roe, a retired ferry pilot",
        "Ned Roe, economist and author, left. | economist and author | Ned Roe, an economist and author",
        "Ned Roe, union activist, left. | union activist | Ned Roe, a union activist",
        "Ned Roe, Norvik nominee, left. | Norvik nominee | Ned Roe, Norvik nominee",
        "Ned Roe, national security adviser, left. | national security adviser | Ned Roe, national security adviser",
        "Ned Roe, former Norvik nominee, left. | former Norvik nominee | Ned Roe, a former Norvik nominee",
        "A doctoral student, Ned Roe, left. | doctoral student | Ned Roe, a doctoral student",
        "The Danish president, Ned Roe, left. | Danish president | Ned Roe, the Danish president",
        "Ned Roe, Danish president, left. | Danish president | Ned Roe, Danish president",
        "Ned Roe, director of Lund Boats, left. | director of Lund Boats | Ned Roe, director of Lund Boats",
        "Ned Roe, Lund Boats’ lawyer, left. | Lund Boats’ lawyer | Ned Roe, Lund Boats’ lawyer",
        "Ned Roe, an old pilot, left. | an old pilot | Ned Roe, an old pilot",
        "Ned Roe, who sells boats, left. | who sells boats | Ned Roe, who sells boats"
      })
  void roleStandsAsTheArticlePutsIt(String text, String role, String introduced) {
    Story story = story(text, role);
    assertEquals(introduced, story.people.introduced(story.people.of("Ned Roe").orElseThrow()));
  }

  @Test
  void roleThatWordsHaveAlreadyIsNotPutThereAgain() {
    Story story = story("Ned Roe, Danish diplomat, left.", "Danish diplomat");
    String words = "Ned Roe, Danish diplomat, closed the pier";
    assertEquals(words, Introducing.in(words, story));
    assertEquals(words, Reported.introduced(words, story));
    assertEquals("Ned Roe, a Danish diplomat, closed it", Introducing.in("Roe closed it", story));
  }

  @Test
  void whatAPersonToldStandsAsToldItself() {
    Invented article =
        new Invented("Ned Roe left.").person("Ned Roe", null).told("Ned Roe", "Danish diplomat");
    var story = new Story(article.document(), article.found(), null);
    assertEquals(
        "Ned Roe, Danish diplomat",
        story.people.introduced(story.people.of("Ned Roe").orElseThrow()));
  }

  private static Story story(String text, String role) {
    Invented article = new Invented(text).person("Ned Roe", role);
    return new Story(article.document(), article.found(), null);
  }
}
