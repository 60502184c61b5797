package onrecord.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.question.Uses;
import onrecord.system.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private Browsing noor;
  private long id;
  private String editor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    var article = fixtures.harbour(teacher);
    id =
        fixtures.in(
            () -> {
              Drafts.make(Article.findById(article.id), TestClock.TODAY, TestClock.START);
              return Question.<Question>find("ready and kind = WHO_SAID order by rank")
                  .firstResult()
                  .id;
            });
    editor = "/questions/" + id + "/edit";
  }

  @Test
  void sendingTheFormUnchangedChangesNothing() {
    noor.post(editor, Browsing.fields(noor.page(editor), "from", ""))
        .then()
        .statusCode(303)
        .header("Location", endsWith("?draft=" + id));
    assertEquals(1, stored().current.number);
  }

  @Test
  void anEditIsStoredAsTheNextVersion() {
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", " In two\r\nlines. "));
    assertEquals(2, stored().current.number);
    assertEquals("In two\nlines.", stored().current.explanation);
  }

  /** Each reading asks for what people decided on the article. */
  @Test
  void savingReadsTheArticleOnce() {
    Object[] fields = Browsing.fields(noor.page(editor), "explanation", "Read once.");
    long saved = statements.during(() -> noor.post(editor, fields).then().statusCode(303));
    assertTrue(saved <= 13, saved + " statements");
  }

  @Test
  void anEditFromTheBankGoesBackThere() {
    noor.post(
            editor + "?from=item",
            Browsing.fields(noor.page(editor + "?from=item"), "explanation", "Another."))
        .then()
        .statusCode(303)
        .header("Location", containsString("/questions/" + id + "?done="));
  }

  @Test
  void whatIsMissingIsToldAndNothingTypedIsLost() {
    Document page = noor.page(editor);
    Object[] fields = Browsing.fields(page, "stem", "  ");
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equals("explanation")) {
        fields[i + 1] = "Typed <b>with care</b>.";
      }
    }
    noor.post(editor, fields)
        .then()
        .statusCode(400)
        .body(containsString("Write the question."))
        .body(containsString("Typed &lt;b&gt;with care&lt;/b&gt;."));
    noor.post(editor, Browsing.fields(page, "option", "")).then().statusCode(400);
    noor.post(editor, Browsing.fields(page, "context", "x".repeat(1_001)))
        .then()
        .statusCode(400)
        .body(containsString("under 1,000 characters"));
    assertEquals(1, stored().current.number);
  }

  @Test
  void aSecondTabDoesNotSaveOverTheFirstUnseen() {
    Document late = noor.page(editor);
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", "From the first tab."));
    var answer = noor.post(editor, Browsing.fields(late, "explanation", "From the second tab."));
    answer
        .then()
        .statusCode(409)
        .body(containsString("you, in another window, saved another wording"));
    Document page = Jsoup.parse(answer.asString());
    assertEquals("From the second tab.", page.select("#explanation").val());
    assertTrue(page.select("details").text().contains("From the first tab."));
    assertEquals("From the first tab.", stored().current.explanation);
    noor.post(editor, Browsing.fields(page, "explanation", "From both.")).then().statusCode(303);
    assertEquals("From both.", stored().current.explanation);
    assertEquals(3, stored().current.number);
  }

  @Test
  void anEditUndoneMeanwhileIsToldAsUndone() {
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", "First words."));
    Document late = noor.page(editor);
    long article = stored().article.id;
    noor.post("/articles/" + article + "/undo").then().statusCode(303);
    assertEquals(1, stored().current.number);
    Object[] fields = Browsing.fields(late, "explanation", "Second words.");
    var answer = noor.post(editor, fields).then().statusCode(409).extract().asString();
    Document page = Jsoup.parse(answer);
    String told = page.select("[role=alert]").text();
    assertTrue(told.contains("Not saved: the wording that you began with was undone while"), told);
    assertTrue(told.contains("The wording in use again"), told);
    assertTrue(told.contains(stored().current.explanation), told);
    noor.post(editor, Browsing.fields(page, "explanation", "Both words.")).then().statusCode(303);
    assertEquals("Both words.", stored().current.explanation);
  }

  @Test
  void whoSaysItCanBeCorrected() {
    Document page = noor.page(editor);
    String was = stored().current.speaker;
    assertEquals(was, page.select("#speaker option[selected]").val());
    String other =
        page.select("#speaker option").eachAttr("value").stream()
            .filter(name -> !name.isEmpty() && !name.equals(was))
            .findFirst()
            .orElseThrow();
    noor.post(editor, Browsing.fields(page, "speaker", other)).then().statusCode(303);
    assertEquals(2, stored().current.number);
    assertEquals(other, stored().current.speaker);
    Document late = Jsoup.parse(noor.post(editor, Browsing.fields(page, "speaker", "")).asString());
    assertTrue(late.select("details").text().contains("Who says it: " + other), late.text());
    assertEquals("", late.select("#speaker option[selected]").val());
    noor.post(editor, Browsing.fields(late, "speaker", "")).then().statusCode(303);
    assertEquals(null, stored().current.speaker);
  }

  @Test
  void aKeyThatIsNotWhoSaysItIsWarnedOfUntilBothAreTheSame() {
    Document page = noor.page(editor);
    String key = page.select("[name=key]:not([checked])").first().val();
    String option = page.select("#option" + key).val();
    page.select("[name=key]").removeAttr("checked");
    page.select("#key" + key).attr("checked", "");
    var answer = noor.post(editor, Browsing.fields(page, "", "")).then().statusCode(303).extract();
    String there = answer.header("Location").replaceFirst(".*(/articles)", "$1");
    String warned = "but “Who says it” has " + stored().current.speaker;
    assertTrue(noor.page(there).select(".notice.warn").text().contains(warned), option);
    page = noor.page(editor);
    assertTrue(page.select(".notice.warn").text().contains(warned), page.text());
    String name =
        page.select("#speaker option").eachAttr("value").stream()
            .filter(one -> !one.isEmpty() && option.contains(one))
            .findFirst()
            .orElseThrow();
    noor.post(editor, Browsing.fields(page, "speaker", name)).then().statusCode(303);
    assertFalse(noor.page(there).text().contains("“Who says it” has"));
  }

  @Test
  void whatWasTypedForADraftThatWasReplacedIsShown() {
    Object[] fields = Browsing.fields(noor.page(editor), "explanation", "Typed <b>with care</b>.");
    fixtures.in(
        () -> {
          Uses.deleteUnused(List.of(id));
          return null;
        });
    var answer = noor.post(editor, fields).then().statusCode(409).extract();
    Document page = Jsoup.parse(answer.asString());
    assertTrue(page.text().contains("The draft was replaced"), page.text());
    assertTrue(page.select(".card").text().contains("Typed <b>with care</b>."), page.text());
    assertEquals(4, page.select(".card li").size());
    noor.page(page.select("main a.primary").attr("href"));
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.page("/");
    mallory.post(editor, fields).then().statusCode(404);
    noor.post(editor, "stem", "Who?").then().statusCode(404);
  }

  @Test
  void whatWasTypedForAQuestionRetiredMeanwhileStays() {
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
    Object[] fields = Browsing.fields(noor.page(editor), "explanation", "Typed with care.");
    String reason = "x\r\n".repeat(249) + "x";
    noor.post("/questions/" + id + "/retirement", "reason", reason).then().statusCode(303);
    String answer = noor.post(editor, fields).then().statusCode(400).extract().asString();
    assertEquals("Typed with care.", Jsoup.parse(answer).select("#explanation").val());
    assertTrue(answer.contains("This question is retired"), answer);
    assertEquals(1, stored().current.number);
  }

  /** As the browser does, which lets no more be typed. */
  @Test
  void aLineBreakCountsOnce() {
    String longest = "x\r\n".repeat(499) + "xx";
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", longest))
        .then()
        .statusCode(303);
    noor.post(editor, Browsing.fields(noor.page(editor), "explanation", longest + "x"))
        .then()
        .statusCode(400);
    assertEquals(1_000, stored().current.explanation.length());
  }

  @Test
  void theSameFormSentTwiceIsOneEdit() {
    Object[] fields = Browsing.fields(noor.page(editor), "explanation", "Once.");
    noor.post(editor, fields).then().statusCode(303);
    noor.post(editor, fields).then().statusCode(303);
    assertEquals(2, stored().current.number);
  }

  @Test
  void aFormWithoutItsOptionsIsRefused() {
    noor.post(editor, "stem", "Who?").then().statusCode(400);
  }

  @Test
  void anApprovedQuestionRefusesAWordingWithAFlawAndSaysWhich() {
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
    String key = fixtures.in(() -> Question.<Question>findById(id).current.key().text());
    String answer =
        noor.post(editor, Browsing.fields(noor.page(editor), "stem", key + " or who?"))
            .then()
            .statusCode(400)
            .extract()
            .asString();
    assertTrue(answer.contains("A check refuses this"), answer);
    assertTrue(answer.contains("or who?"), answer);
    assertEquals(1, stored().current.number);
  }

  @Test
  void onlyItsLibraryMayEditIt() {
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var nobody = new Browsing();
    Object[] fields = Browsing.fields(noor.page(editor), "explanation", "Mine.");
    mallory.get(editor).then().statusCode(404);
    mallory.post(editor, fields).then().statusCode(404);
    nobody.get(editor).then().statusCode(303).header("Location", containsString("/sign-in"));
    nobody.post(editor, fields).then().header("Location", containsString("/sign-in"));
    noor.postWithoutToken(editor, fields).then().statusCode(400);
    assertEquals(1, stored().current.number);
  }

  private Question stored() {
    return fixtures.in(() -> Question.readableBy(fixtures.noor(), id).orElseThrow());
  }
}
