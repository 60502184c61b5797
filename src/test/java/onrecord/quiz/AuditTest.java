package onrecord.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a quiz says of its set, and that the page of the audit says the same. */
@QuarkusTest
class AuditTest {
  @Inject Fixtures fixtures;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void keysAreCountedByPlaceAndTheLongestIsSeen() {
    var quiz = fixtures.quiz(fixtures.noor(), 8);
    var audit = fixtures.in(() -> Audit.of(Quiz.<Quiz>findById(quiz.id).asked()));
    // the sample's keys go round the four places
    assertEquals(List.of(1, 2, 3, 4), audit.places());
    assertEquals(List.of(1, 2, 3, 4, 1, 2, 3, 4), audit.keys());
    audit.places().forEach(place -> assertEquals(2, audit.at(place), "at place " + place));
    // Brankov's and Sennet's titles are the longest of their fours, and nobody's but theirs
    int longest = audit.set().longest();
    assertTrue(longest >= 1 && longest <= 3, "longest: " + longest);
    assertEquals(List.of(), audit.warnings());
  }

  @Test
  void aPatternIsSaidFromFiveQuestionsOnAndOnBothPages() {
    List<Question> asked = allAtTheFirstPlace(5);
    var three = pages(asked.subList(0, 3));
    assertEquals(List.of(), three.quiz.select(".notice.warn").eachText());
    assertTrue(three.quiz.text().contains("are compared from 5 questions on"), three.quiz.text());
    assertEquals(List.of(), three.ofKeys());
    var five = pages(asked);
    assertEquals(five.ofKeys(), five.quiz.select(".notice.warn").eachText());
    assertTrue(
        five.ofKeys()
            .contains("Questions 1, 2, 3, 4, 5: The key stands too often in the same place."),
        five.ofKeys().toString());
  }

  /** The two pages that tell of a set. */
  private record Told(Document quiz, Document audit) {
    List<String> ofKeys() {
      return audit.select(".notice.warn").eachText().stream()
          .filter(sentence -> sentence.contains("The key stands"))
          .toList();
    }
  }

  private Told pages(List<Question> asked) {
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String quiz = "/quizzes/" + fixtures.quiz(fixtures.noor(), asked).id;
    return new Told(noor.page(quiz), noor.page(quiz + "/audit"));
  }

  private List<Question> allAtTheFirstPlace(int number) {
    var article = fixtures.article(fixtures.noor());
    return IntStream.range(0, number).mapToObj(i -> fixtures.questions(article, 1).get(0)).toList();
  }
}
