package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.user.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void approvedQuestionsComeInPagesWithTheirWordingInOneStatement() {
    var noor = fixtures.noor();
    fixtures.questions(fixtures.article(noor), 8);
    var library = fixtures.in(() -> Library.of(noor).orElseThrow());
    assertEquals(
        1,
        statements.during(
            () ->
                fixtures.in(
                    () -> {
                      var page = Question.approved(library, "", 1, 5);
                      assertEquals(3, page.size());
                      assertEquals(
                          "Who gave view number 5 of the harbour toll in Vessmark?",
                          page.get(0).current.stem);
                      return page.get(0).article.outlet.name;
                    })));
  }

  @Test
  void approvedQuestionsAreFoundByTheirWords() {
    var noor = fixtures.noor();
    fixtures.questions(fixtures.article(noor), 8);
    var library = fixtures.in(() -> Library.of(noor).orElseThrow());
    assertEquals(1, fixtures.in(() -> Question.approved(library, " NUMBER 3", 0, 20)).size());
    assertEquals(0, fixtures.in(() -> Question.approved(library, "%", 0, 20)).size());
  }
}
