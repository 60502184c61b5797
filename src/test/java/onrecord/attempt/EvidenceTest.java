package onrecord.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who said it and how, beside the evidence that a learner reads. */
@QuarkusTest
class EvidenceTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private Browsing noor;
  private Browsing ada;
  private String article;
  private static final Set<String> FORMS = Set.of("Quote", "Part quote", "Claim", "Fact");

  private List<Question> asked;
  private String run;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    ada = new Browsing(fixtures.session(fixtures.ada()));
    article = "/articles/" + fixtures.harbour(teacher).id;
    noor.post(article + "/drafts").then().statusCode(303);
    noor.post(article + "/approvals").then().statusCode(303);
    asked =
        fixtures.in(
            () ->
                Question.<Question>find(
                        "from Question q join fetch q.current v join fetch q.statement s"
                            + " join fetch s.speaker where q.state = APPROVED"
                            + " and v.speaker is not null order by q.rank")
                    .page(0, 4)
                    .list());
    var classroom = fixtures.classroom(teacher, fixtures.ada());
    var given =
        fixtures.assignment(classroom, fixtures.quiz(teacher, asked), Assignment.Mode.PRACTICE);
    run =
        ada.post("/assignments/" + given.id + "/attempts")
            .header("Location")
            .replaceFirst(".*(/attempts/[0-9]+).*", "$1");
  }

  @Test
  void speakerLetterAndKindStandBesideTheEvidenceAsInTheReader() {
    assertTrue(asked.size() > 2, asked.size() + " asked");
    var reader = noor.page(article);
    for (int n = 1; n <= asked.size(); n++) {
      String question = run + "/questions/" + n;
      ada.post(question + "/answer", "choice", "1").then().statusCode(303);
      var evidence = ada.page(question).selectFirst(".evidence");
      String name = asked.get(n - 1).current.speaker;
      assertEquals(name, evidence.select(".speaker .name").text());
      String letter = evidence.select(".speaker .letter").text();
      String there = reader.select("#v" + letter + " .name").text();
      assertEquals(name, there, "letter " + letter);
      String style = evidence.selectFirst(".speaker").className();
      assertEquals(style, reader.select("#v" + letter + " .speaker").attr("class"));
      boolean form = asked.get(n - 1).kind.asksForForm();
      assertEquals(!form, tellsForm(evidence), evidence.text());
    }
  }

  @Test
  void aQuestionIsDescribedByItsPassageToo() {
    var version = asked.get(0).current.id;
    fixtures.in(() -> QuestionVersion.update("passage = 'Said so.' where id = ?1", version));
    var page = ada.page(run + "/questions/1");
    assertEquals("context passage hint", page.select("fieldset").attr("aria-describedby"));
    assertEquals("Said so.", page.select("#passage").text());
  }

  /** Else a phone shows neither the right answer nor the evidence on its first screen. */
  @Test
  void thePassageIsFoldedOnceItWasAnswered() {
    var version = asked.get(0).current.id;
    fixtures.in(() -> QuestionVersion.update("passage = 'Said so.' where id = ?1", version));
    ada.post(run + "/questions/1/answer", "choice", "1").then().statusCode(303);
    var told = ada.page(run + "/questions/1").selectFirst("main");
    assertEquals("Said so.", told.select("details:not([open]) > .excerpt").text());
    assertEquals(1, told.select(".excerpt").size());
    assertEquals(1, told.select(".evidence ~ details").size());
  }

  /** All of a report may be a part quote, and the words asked about a whole one. */
  @Test
  void formOfAllThatWasSaidIsLeftOutWhereAFormIsAsked() {
    Long id = asked.get(0).id;
    fixtures.in(() -> Question.update("kind = ?1 where id = ?2", Kind.QUOTE_OR_PARAPHRASE, id));
    ada.post(run + "/questions/1/answer", "choice", "1").then().statusCode(303);
    for (var page : List.of(ada.page(run + "/questions/1"), noor.page("/questions/" + id))) {
      assertFalse(tellsForm(page.selectFirst(".evidence")), page.select(".evidence").text());
    }
  }

  @Test
  void wordsOfSeveralSpeakersAreNotTheOutletsOwn() {
    Long id = asked.get(0).id;
    fixtures.in(
        () ->
            Question.update("kind = ?1, statement = null where id = ?2", Kind.TWO_SIDES, id)
                + QuestionVersion.update("speaker = null where question.id = ?1", id));
    ada.post(run + "/questions/1/answer", "choice", "1").then().statusCode(303);
    for (var page : List.of(ada.page(run + "/questions/1"), noor.page("/questions/" + id))) {
      assertEquals("Several speakers", page.select(".evidence .speaker .name").text());
    }
  }

  @Test
  void whoWasPutUnderAnotherNameSinceHasThatOnesLetterAsInTheReader() {
    var one = asked.get(0).statement.speaker;
    var other =
        asked.stream()
            .map(question -> question.statement.speaker)
            .filter(speaker -> !speaker.id.equals(one.id))
            .findFirst()
            .orElseThrow();
    noor.post("/speakers/mergers", "keep", other.id, "other", one.id).then().statusCode(303);
    ada.post(run + "/questions/1/answer", "choice", "1").then().statusCode(303);
    var evidence = ada.page(run + "/questions/1").selectFirst(".evidence");
    assertEquals(other.name, evidence.select(".speaker .name").text());
    String letter = evidence.select(".speaker .letter").text();
    assertEquals(other.name, noor.page(article).select("#v" + letter + " .name").text());
  }

  @Test
  void allThatWasAnsweredIsToldWholeAndInAsManyStatements() {
    for (int n = 1; n <= asked.size(); n++) {
      String question = run + "/questions/" + n;
      String sent = n == asked.size() ? right(n) : wrong(n);
      ada.post(question + "/answer", "choice", sent).then().statusCode(303);
      long taken = statements.during(() -> ada.page(question));
      assertTrue(taken <= 4, () -> taken + " statements, at most 4");
    }
    ada.post(run + "/submission").then().statusCode(303);
    var page = ada.page(run);
    assertEquals(asked.size() - 1, page.select("#missed li").size());
    var right = page.selectFirst("#right li details");
    assertEquals(asked.get(asked.size() - 1).current.stem, right.select("summary").text());
    var told = page.select("#missed li, #right li");
    assertEquals(asked.size(), told.size());
    for (int i = 0; i < told.size(); i++) {
      var version = asked.get(i).current;
      assertEquals(version.context, told.get(i).select(".asof").text());
      assertTrue(told.get(i).text().contains(version.explanation), told.get(i).text());
      Element evidence = told.get(i).selectFirst("details .evidence");
      assertEquals(asked.get(i).current.speaker, evidence.select(".speaker .name").text());
      assertTrue(evidence.select("blockquote mark").hasText());
      assertTrue(evidence.select(".from").text().contains("The Vessmark Ledger"));
      assertEquals("Evidence, question " + (i + 1), evidence.attr("aria-label"));
    }
    long sent = statements.during(() -> ada.page(run));
    assertTrue(sent <= 6, () -> sent + " statements for " + told.size() + " questions");
  }

  /** "Allegation" beside it tells something else. */
  private static boolean tellsForm(Element evidence) {
    return evidence.select(".badge").eachText().stream().anyMatch(FORMS::contains);
  }

  /** The number of an option that is not the key; options are not shuffled. */
  private String wrong(int n) {
    return right(n).equals("1") ? "2" : "1";
  }

  private String right(int n) {
    return fixtures.in(
        () -> {
          var version = Question.<Question>findById(asked.get(n - 1).id).current;
          return String.valueOf(version.choices.indexOf(version.key()) + 1);
        });
  }
}
