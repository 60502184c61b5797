package onrecord.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that looks at a quiz as one set. */
@QuarkusTest
class SetReportTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  @Test
  void placesLengthsKindsAndVoicesAreTold() {
    fixtures.reset();
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    var quiz = fixtures.quiz(fixtures.noor(), 8);
    Document page = noor.page("/quizzes/" + quiz.id + "/audit");
    assertEquals("Audit of the set", page.select("h1").text());
    assertEquals(8, page.select("table.to-cards tbody tr").size());
    assertTrue(page.text().contains("With 4 options the right one sits 2 times at place 1"));
    int heard =
        page.select("section:contains(Who is heard) tbody td:eq(1)").stream()
            .mapToInt(cell -> Integer.parseInt(cell.text()))
            .sum();
    assertEquals(8, heard);
    assertEquals(1, noor.page("/quizzes/" + quiz.id).select("a[href$=/audit]").size());
    String kinds = page.select("section:contains(Kinds)").last().text();
    assertTrue(kinds.matches(".*Of one form: \\d+ × “.+”\\..*"), kinds);
  }

  @Test
  void aVoiceAboveSixtyPerCentIsWarnedOfAndTheLastWordIsTold() {
    fixtures.reset();
    var owner = fixtures.noor();
    var asked = fixtures.questions(fixtures.article(owner), 5);
    String audit = "/quizzes/" + fixtures.quiz(owner, asked).id + "/audit";
    said(asked, "Ann Roe", "Ann Roe", "Ann Roe", "Ben Moe", "Cy Poe");
    Document page = new Browsing(fixtures.session(owner)).page(audit);
    assertTrue(page.select(".notice:contains(60 %)").isEmpty(), "60 % is not above 60 %");
    String heard = page.select("section:contains(Who is heard)").text();
    assertTrue(heard.contains("Last word: Cy Poe. The last question with"), heard);
    said(asked, "Ann Roe", "Ann Roe", "Ann Roe", "Ben Moe", "Ann Roe");
    page = new Browsing(fixtures.session(owner)).page(audit);
    assertEquals(
        List.of(
            "Ann Roe has more than 60 % of the questions."
                + " Take one out and add one of another voice."),
        page.select(".notice.warn:contains(60 %)").eachText());
  }

  @Test
  void whatIsAskedTwiceIsTold() {
    fixtures.reset();
    var owner = fixtures.noor();
    var article = fixtures.article(owner);
    var two = fixtures.questions(article, 2);
    var noor = new Browsing(fixtures.session(owner));
    String twice = ".notice.warn:contains(ask for the same statement)";
    assertEquals(List.of(), auditOf(two, noor).select(twice).eachText());
    var again = fixtures.questions(article, 1).get(0);
    assertEquals(
        List.of("Questions 1, 3: These two questions ask for the same statement."),
        auditOf(List.of(two.get(0), two.get(1), again), noor).select(twice).eachText());
  }

  private Document auditOf(List<Question> asked, Browsing who) {
    return who.page("/quizzes/" + fixtures.quiz(fixtures.noor(), asked).id + "/audit");
  }

  @Test
  void aVoiceWithoutANameBeginsItsLineWithACapital() {
    fixtures.reset();
    var owner = fixtures.noor();
    var asked = fixtures.questions(fixtures.article(owner), 3);
    said(asked, "economists", "economists", "economists");
    String audit = "/quizzes/" + fixtures.quiz(owner, asked).id + "/audit";
    String heard =
        new Browsing(fixtures.session(owner))
            .page(audit)
            .select("section:contains(Who is heard)")
            .text();
    assertTrue(heard.contains("Economists 3"), heard);
  }

  private void said(List<Question> asked, String... speakers) {
    fixtures.in(
        () -> {
          for (int i = 0; i < speakers.length; i++) {
            QuestionVersion.update(
                "speaker = ?1 where question.id = ?2", speakers[i], asked.get(i).id);
          }
          return null;
        });
  }

  @Test
  void pairsOfSeveralSpeakersAreNotTheOutlets() {
    fixtures.reset();
    var owner = fixtures.noor();
    var asked = fixtures.questions(fixtures.article(owner), 2);
    fixtures.in(
        () ->
            Question.update("kind = TWO_SIDES where id = ?1", asked.get(0).id)
                + QuestionVersion.update("speaker = null where question.id = ?1", asked.get(0).id));
    String audit = "/quizzes/" + fixtures.quiz(owner, asked).id + "/audit";
    Document page = new Browsing(fixtures.session(owner)).page(audit);
    String heard = page.select("section:contains(Who is heard) tbody").text();
    assertTrue(heard.contains("Several speakers 1") && !heard.contains("The outlet"), heard);
  }

  @Test
  void lengthsOfTrueAndFalseAreLeftOut() {
    fixtures.reset();
    var owner = fixtures.noor();
    var asked = fixtures.oneOfEach(fixtures.article(owner));
    String quiz = "/quizzes/" + fixtures.quiz(owner, asked).id;
    var noor = new Browsing(fixtures.session(owner));
    Document page = noor.page(quiz + "/audit");
    assertTrue(page.text().contains("alone the longest in 1 of 1 question."), page.text());
    var judged = page.select("table.to-cards tbody tr").get(Format.TRUEFALSE.ordinal());
    assertEquals("– –", judged.select("td:gt(1)").text());
    String longest = noor.page(quiz).select("dt:contains(Longest option) + dd").text();
    assertEquals("1 of 1", longest);
  }

  @Test
  void itTakesAFixedNumberOfStatements() {
    long few = statementsFor(2);
    assertEquals(few, statementsFor(8));
    assertTrue(few <= 9, few + " statements");
  }

  @Test
  void anEmptyQuizAndStrangers() {
    fixtures.reset();
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    var empty = fixtures.quiz(fixtures.noor(), 0);
    String path = "/quizzes/" + empty.id + "/audit";
    assertTrue(noor.page(path).text().contains("No questions yet"));
    new Browsing(fixtures.session(fixtures.otto())).get(path).then().statusCode(404);
  }

  private long statementsFor(int questions) {
    fixtures.reset();
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String audit = "/quizzes/" + fixtures.quiz(fixtures.noor(), questions).id + "/audit";
    noor.page(audit);
    return statements.during(() -> noor.page(audit));
  }
}
