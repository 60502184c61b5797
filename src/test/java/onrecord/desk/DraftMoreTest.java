package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What otherwise comes only passage by passage, for the whole article at once. */
@QuarkusTest
class DraftMoreTest extends HarbourDesk {
  @Test
  void moreDraftsComeAndFillTheSet() {
    List<Question> before = ready();
    List<Long> set = ids();
    Document page = more();
    int more = ready().size() - before.size();
    assertTrue(more > 0);
    assertTrue(page.select("[role=status]").text().contains(more + " more drafts."), page.text());
    assertTrue(ids().containsAll(set));
    assertEquals(10, set().size());
    assertTrue(ready().stream().map(one -> one.kind).distinct().count() >= 5);
  }

  @Test
  void aSecondPressBringsNothingAndSaysSo() {
    more();
    List<Long> set = ids();
    assertTrue(more().select("[role=status]").text().contains("No more drafts."));
    assertEquals(set, ids());
  }

  @Test
  void aSetThatSomebodyChoseSmallerStaysAsSmall() {
    pick(3);
    List<Long> set = ids();
    more();
    assertEquals(set, ids());
    noor.post("/questions/" + set.get(1) + "/rejection").then().statusCode(303);
    more();
    assertEquals(3, set().size());
    assertTrue(ids().containsAll(List.of(set.get(0), set.get(2))), ids().toString());
    assertFalse(ids().contains(set.get(1)), "another came for what was dropped");
  }

  @Test
  void whatACheckWarnsOfStaysInTheSet() {
    long warned = ids().get(2);
    String editor = "/questions/" + warned + "/edit";
    noor.post(editor, Browsing.fields(noor.page(editor), "context", "")).then().statusCode(303);
    assertFalse(fixtures.in(() -> Question.<Question>findById(warned).ready), "is warned of");
    List<Long> set = ids();
    more();
    assertEquals(set, ids().subList(0, set.size()));
    assertEquals(10, set().size());
    // and so where drafting again replaces another
    long other = ids().get(0);
    fixtures.in(() -> QuestionVersion.update("stem = 'Who sang?' where question.id = ?1", other));
    noor.post(article + "/drafts").then().statusCode(303);
    assertFalse(ids().contains(other));
    assertTrue(ids().contains(warned), ids().toString());
  }

  @Test
  void theyAreApprovedOneByOne() {
    more();
    noor.post(article + "/approvals").then().statusCode(303);
    var asked = ready().stream().filter(question -> question.askedForAt != null).toList();
    assertFalse(asked.isEmpty());
    assertTrue(asked.stream().allMatch(question -> question.state == Question.State.DRAFT));
    long id = asked.get(0).id;
    assertTrue(noor.page(desk + "?draft=" + id).text().contains("You asked for it."));
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
  }

  /** Found again by its passage, it may still be approved with the others. */
  @Test
  void whatWasThereUnaskedIsNotAskedFor() {
    Question there = ready().get(0);
    String words = fixtures.in(() -> Question.<Question>findById(there.id).current.evidenceText);
    noor.post(article + "/passage", "passage", words).then().statusCode(303);
    assertNull(fixtures.in(() -> Question.<Question>findById(there.id).askedForAt));
  }

  /** The toll stands beside it in the sentences that are shown together. */
  @Test
  void aQuestionThatOnlyShowsAPassageIsNotOnIt() {
    noor.post(article + "/passage", "passage", "The toll is 3 crowns for a car and 11 for a lorry.")
        .then()
        .statusCode(303);
    noor.post(
            article + "/passage",
            "passage",
            "A committee of all parties will look at the toll again on 15 March.")
        .then()
        .statusCode(409);
  }

  @Test
  void draftingAgainTellsWhatItReplaces() {
    long waiting = fixtures.in(() -> Question.count("state = DRAFT and ready"));
    String before = "Replaces the " + waiting + " drafts that nobody has decided on.";
    assertTrue(noor.page(desk).text().contains(before), noor.page(desk).text());
    long id = ready().get(0).id;
    fixtures.in(() -> QuestionVersion.update("stem = 'Who sang?' where question.id = ?1", id));
    String page = noor.get(noor.post(article + "/drafts").header("Location")).body().asString();
    String told = "1 draft replaced by 1. Its sentence is still asked about, in another way";
    assertTrue(Jsoup.parse(page).text().contains(told), page);
    assertFalse(page.contains("any more"), page);
    assertNull(fixtures.in(() -> Question.findById(id)));
  }

  @Test
  void whatAQuizKeepsIsNotToldAsReplaced() {
    Question kept = ready().get(0);
    fixtures.in(
        () -> {
          Question.<Question>findById(kept.id).state = Question.State.APPROVED;
          return null;
        });
    fixtures.quiz(fixtures.noor(), List.of(kept));
    fixtures.in(
        () -> {
          Question.<Question>findById(kept.id).state = Question.State.DRAFT;
          QuestionVersion.update("stem = 'Who sang?' where question.id = ?1", kept.id);
          return null;
        });
    String page = noor.get(noor.post(article + "/drafts").header("Location")).body().asString();
    assertFalse(page.contains("replaced by"), page);
    assertNotNull(fixtures.in(() -> Question.findById(kept.id)));
  }

  @Test
  void draftingAgainLeavesThem() {
    more();
    int all = ready().size();
    noor.post(article + "/drafts").then().statusCode(303);
    assertEquals(all, ready().size());
  }

  private Document more() {
    return Jsoup.parse(
        noor.get(noor.post(article + "/drafts/more").header("Location")).body().asString());
  }

  private List<Question> ready() {
    return fixtures.in(() -> Question.list("ready order by id"));
  }
}
