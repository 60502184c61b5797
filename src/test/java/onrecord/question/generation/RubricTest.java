package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {
  private static Story under(String headline, String line) {
    var document =
        new Document(
            "Mayor Jo Brandt of Vessmark said the toll has paid for the pier.",
            Invented.PUBLISHED,
            headline,
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    return new Story(document, new Extractor().extract(document), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN BRIEF", "Letters to the editor", "Corrections:", "The Latest"})
  void rubricStandsAboveNoQuestion(String headline) {
    Story story = under(headline, null);
    assertEquals("", story.headline());
    assertNull(story.contextLine.of());
    assertEquals("The toll, reported 6 May 2026", under(headline, "the toll").contextLine.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Latest: Brandt wins in Vess", "Letters found on the pier"})
  void headlineThatBeginsLikeOneTellsAStory(String headline) {
    assertEquals(headline, under(headline, null).headline());
  }
}
