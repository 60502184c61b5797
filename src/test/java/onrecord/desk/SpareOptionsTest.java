package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.drafting.Spares;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Another wrong option instead of one, on the desk. */
@QuarkusTest
class SpareOptionsTest extends HarbourDesk {
  private static final String INSTEAD = " Edit the option instead.";

  @Inject Statements statements;

  @Test
  void aWrongOptionIsReplacedByASpareAndUndone() {
    Question question =
        all().stream().filter(one -> one.ready && isReplaced(one.id)).findFirst().orElseThrow();
    List<Choice> before = choices(question.id);
    int wrong = before.get(0).correct() ? 2 : 1;
    int right = 1 + before.stream().map(Choice::correct).toList().indexOf(true);
    String choice = "/questions/" + question.id + "/choices/";
    noor.post(choice + right + "/replacement")
        .then()
        .statusCode(409)
        .body(containsString("is the right one"));
    noor.post(choice + "9/replacement").then().statusCode(404);
    String told =
        follow(noor.post(choice + wrong + "/replacement")).select(".desk-standing").text();
    assertTrue(told.matches(".*Last: an option of draft \\d+ replaced\\..*"), told);
    // also where the next press was refused, and on a desk that is opened later
    told = parse(noor.post(choice + right + "/replacement"), 409).select(".desk-standing").text();
    assertTrue(told.matches(".*Last: an option of draft \\d+ replaced\\..*"), told);
    told = noor.page(desk).select(".desk-standing").text();
    assertTrue(told.matches(".*Last: an option of draft \\d+ replaced\\..*"), told);
    List<Choice> after = choices(question.id);
    assertNotEquals(before.get(wrong - 1), after.get(wrong - 1));
    assertFalse(after.get(wrong - 1).correct());
    noor.post(article + "/undo").then().statusCode(303);
    assertEquals(before, choices(question.id));
  }

  /**
   * Each reading asks for what people decided on the article; other articles are asked for once.
   */
  @Test
  void theArticleIsReadOnceHoweverManySparesAreTried() {
    Question question =
        all().stream().filter(one -> one.ready && isReplaced(one.id)).findFirst().orElseThrow();
    int wrong = choices(question.id).get(0).correct() ? 2 : 1;
    String path = "/questions/" + question.id + "/choices/" + wrong + "/replacement";
    long replaced = statements.during(() -> noor.post(path).then().statusCode(303));
    assertTrue(replaced <= 16, replaced + " statements");
  }

  @Test
  void aSpareLeavesTheKeyAndTheNumberOfOptions() {
    var seen = new TreeSet<String>();
    for (Question question : all()) {
      List<Choice> before = choices(question.id);
      int wrong = before.isEmpty() || before.get(0).correct() ? 2 : 1;
      String path = "/questions/" + question.id + "/choices/" + wrong + "/replacement";
      if (question.ready && before.size() > 1 && noor.post(path).statusCode() == 303) {
        seen.add(question.kind.name());
        assertEquals(before.size(), choices(question.id).size());
        assertEquals(key(before), key(choices(question.id)));
      }
    }
    assertTrue(seen.contains("WHO_SAID"), seen.toString());
  }

  @Test
  void aKindThatAlwaysOffersTheSameSaysSo() {
    Question question = all().stream().filter(one -> one.ready).findFirst().orElseThrow();
    fixtures.in(
        () -> Question.update("kind = CLAIM_OR_FACT, state = DRAFT where id = ?1", question.id));
    Document page = noor.page(desk + "?draft=" + question.id);
    assertTrue(page.text().contains("have the same few options"), page.text());
    assertTrue(page.select("[formaction*=choices]").isEmpty());
    int wrong = choices(question.id).get(0).correct() ? 2 : 1;
    Document no =
        parse(noor.post("/questions/" + question.id + "/choices/" + wrong + "/replacement"), 409);
    assertTrue(no.select("[role=alert]").text().contains("have the same few options"));
  }

  /** Else its buttons would all refuse, one after another. */
  @Test
  void buttonsStandOnlyWhereTheRuleHasASpare() {
    noor.post(article + "/drafts/more").then().statusCode(303);
    String stays = "will stay in place until at least 1 April 2027";
    noor.post(article + "/passage", "passage", stays, "like", "WHAT_ABOUT").then().statusCode(303);
    var with = new TreeSet<String>();
    var without = new TreeSet<String>();
    for (Question question : all()) {
      boolean fixed = question.kind.hasFixedOptions(question.current.stem);
      if (!question.ready || fixed || choices(question.id).isEmpty()) {
        continue;
      }
      Document page = noor.page(desk + "?draft=" + question.id);
      var buttons = page.select("[formaction*=choices]").eachAttr("formaction");
      int wrong = choices(question.id).get(0).correct() ? 2 : 1;
      String path = "/questions/" + question.id + "/choices/" + wrong + "/replacement";
      assertEquals(buttons.isEmpty() ? 409 : 303, noor.post(path).statusCode(), path);
      String told = page.select("[data-dead=" + wrong + "]").attr("data-why");
      assertEquals(buttons.isEmpty(), told.endsWith(INSTEAD), told);
      assertTrue(page.text().contains(told), told);
      (buttons.isEmpty() ? without : with).add(question.kind.name());
    }
    assertTrue(with.contains("WHO_SAID"), with.toString());
    assertTrue(without.contains("WHAT_ABOUT"), without.toString());
  }

  /** The option that somebody wrote over may come back. */
  @Test
  void anotherOptionByHandMakesRoomForOne() {
    Question question =
        all().stream().filter(one -> one.ready && isReplaced(one.id)).findFirst().orElseThrow();
    fixtures.in(() -> Question.update("spares = 0 where id = ?1", question.id));
    String page = desk + "?draft=" + question.id;
    assertTrue(noor.page(page).select("[formaction*=choices]").isEmpty());
    String editor = "/questions/" + question.id + "/edit";
    int wrong = choices(question.id).get(0).correct() ? 2 : 1;
    Document form = noor.page(editor);
    noor.post(editor, Browsing.fields(form, "stem", "Who told reporters that it stays?"));
    assertTrue(noor.page(page).select("[formaction*=choices]").isEmpty());
    form = noor.page(editor);
    form.select("#option" + wrong).first().text("Per Quist, harbour master of Norvik");
    noor.post(editor, Browsing.fields(form, "context", form.select("#context").text()));
    assertFalse(noor.page(page).select("[formaction*=choices]").isEmpty());
  }

  /** Whom the article names elsewhere is no option for the words of a passage. */
  @Test
  void thatAPassageNamesNobodyElseIsSaidOfThePassage() {
    Question question = all().stream().filter(one -> one.kind == Kind.WHO_SAID).findFirst().get();
    String other = "The article introduces nobody else who surely did not say it.";
    assertEquals(other + INSTEAD, fixtures.in(() -> missing(question)));
    fixtures.in(
        () ->
            QuestionVersion.update(
                "passage = 'Ann Roe rows.', stem = 'Whom does the passage give as the source?'"
                    + " where question = ?1",
                question));
    String told = "The passage names nobody else who surely did not say it.";
    assertEquals(told + INSTEAD, fixtures.in(() -> missing(question)));
  }

  @Test
  void anApprovedQuestionKeepsItsOptionsWhateverIsSent() {
    Question question =
        all().stream().filter(one -> one.ready && isReplaced(one.id)).findFirst().orElseThrow();
    noor.post("/questions/" + question.id + "/approval").then().statusCode(303);
    List<Choice> before = choices(question.id);
    int wrong = before.get(0).correct() ? 2 : 1;
    Document no =
        parse(noor.post("/questions/" + question.id + "/choices/" + wrong + "/replacement"), 409);
    assertTrue(no.select("[role=alert]").text().contains("Only a draft that waits"), no.text());
    assertEquals(before, choices(question.id));
  }

  private static String missing(Question question) {
    return Spares.missing(Question.findById(question.id));
  }

  private List<Question> all() {
    return fixtures.in(() -> Question.list("from Question q join fetch q.current order by q.rank"));
  }

  private static String key(List<Choice> choices) {
    return choices.stream().filter(Choice::correct).findFirst().orElseThrow().text();
  }

  /** Whether a spare for the first wrong option passes the checks. */
  private boolean isReplaced(long id) {
    return fixtures.in(
        () -> {
          Question question = Question.findById(id);
          int wrong = question.current.choices.get(0).correct() ? 1 : 0;
          Spares spares = Spares.of(question);
          return !spares.choices().isEmpty() && spares.instead(wrong).isPresent();
        });
  }

  private List<Choice> choices(long id) {
    return fixtures.in(() -> List.copyOf(Question.<Question>findById(id).current.choices));
  }
}
