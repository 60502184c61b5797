package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.Browsing;
import onrecord.question.item.Format;
import onrecord.question.item.Pair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An edit that makes another answer the right one. */
@QuarkusTest
class KeyEditTest extends DraftOfEach {
  @Test
  void anotherOptionBecomesTheKeyInAVersionOfItsOwn() {
    edit(Format.SINGLE, "2").then().statusCode(303);
    assertEquals(List.of(1), keys(Format.SINGLE));
    Document page = noor.page("/questions/" + id(Format.SINGLE));
    var versions = page.select("h2:contains(Versions) + ol li");
    assertTrue(versions.get(0).text().contains("Right: Mira Tolland"), versions.text());
    assertTrue(versions.get(0).text().contains("by Noor Castellane"), versions.text());
    assertTrue(versions.get(1).text().contains("Right: Odile Brankov"), versions.text());
    assertTrue(page.select("h2:contains(Decisions) + ol").text().contains("Edited"));
  }

  /**
   * Whoever made it may be wrong, but had a reason; asked in other words it is another question.
   */
  @Test
  void aKeyThatTheDraftHadAsWrongIsWarnedOf() {
    edit(Format.SINGLE, "2").then().statusCode(303);
    assertEquals(List.of("The draft had “Mira Tolland” as wrong"), warnings());
    edit(Format.SINGLE, "1").then().statusCode(303);
    assertEquals(List.of(), warnings());
    Document page = noor.page("/questions/" + id(Format.SINGLE) + "/edit");
    page.select("[name=stem]").get(0).text("Who denied that the hall would close?");
    noor.post("/questions/" + id(Format.SINGLE) + "/edit", Browsing.fields(page, "key", "2"))
        .then()
        .statusCode(303);
    assertEquals(List.of(), warnings());
  }

  private List<String> warnings() {
    return fixtures.in(
        () ->
            Question.<Question>findById(id(Format.SINGLE)).current.flaws.stream()
                .filter(flaw -> flaw.message().startsWith("The draft had"))
                .map(flaw -> flaw.message().replaceFirst("[.:].*", ""))
                .toList());
  }

  @Test
  void undoBringsTheOldKeyBack() {
    edit(Format.SINGLE, "3").then().statusCode(303);
    noor.post("/articles/" + article.id + "/undo").then().statusCode(303);
    assertEquals(List.of(0), keys(Format.SINGLE));
    assertEquals(1, number(Format.SINGLE));
  }

  @Test
  void severalMayBeRightOrFewer() {
    edit(Format.MULTIPLE, "1", "2").then().statusCode(303);
    assertEquals(List.of(0, 1), keys(Format.MULTIPLE));
    Document all = refused(Format.MULTIPLE, "1", "2", "3", "4", "5");
    assertTrue(all.text().contains("Leave an option that is wrong"));
    assertEquals(5, all.select("[name=key][checked]").size());
    assertTrue(refused(Format.MULTIPLE).text().contains("Mark the options that are right"));
    assertEquals(2, number(Format.MULTIPLE));
  }

  @Test
  void aStatementMayTurnOutFalse() {
    edit(Format.TRUEFALSE, "2").then().statusCode(303);
    assertEquals(List.of(1), keys(Format.TRUEFALSE));
  }

  @Test
  void oneIsRightInASingleChoice() {
    for (String[] keys : new String[][] {{}, {"1", "2"}, {"7"}, {"x"}}) {
      assertTrue(refused(Format.SINGLE, keys).text().contains("Mark the option that is right"));
    }
    assertEquals(1, number(Format.SINGLE));
  }

  @Test
  void theChecksLookAtTheNewKey() {
    fixtures.reset();
    long harbour = fixtures.harbour(fixtures.noor()).id;
    noor = new Browsing(fixtures.session(fixtures.noor()));
    noor.post("/articles/" + harbour + "/drafts").then().statusCode(303);
    var asked =
        fixtures.in(
            () ->
                Question.<Question>find("ready and kind = WHO_SAID order by rank")
                    .<Question>firstResult());
    noor.post("/questions/" + asked.id + "/approval").then().statusCode(303);
    Document page = noor.page("/questions/" + asked.id + "/edit");
    int right = Integer.parseInt(page.select("[name=key][checked]").val());
    String wrong = String.valueOf(right == 1 ? 2 : 1);
    Object[] fields = Browsing.fields(page, "key", wrong);
    Document no =
        Jsoup.parse(
            noor.post("/questions/" + asked.id + "/edit", fields)
                .then()
                .statusCode(400)
                .extract()
                .asString());
    assertTrue(no.text().contains("The article gives these words to"), no.text());
    assertEquals(wrong, no.select("[name=key][checked]").val());
    assertEquals(1, (int) fixtures.in(() -> Question.<Question>findById(asked.id).current.number));
  }

  @Test
  void whatReadsOtherwiseIsNoOtherKey() {
    var match = Parts.matched(List.of(new Pair("Ada", "stays"), new Pair("Ben", "goes")));
    var worded = Parts.matched(List.of(new Pair("Ben", "leaves"), new Pair("Ada", "stays")));
    var swapped = Parts.matched(List.of(new Pair("Ada", "goes"), new Pair("Ben", "stays")));
    assertTrue(same(Format.MATCH, match, worded));
    assertFalse(same(Format.MATCH, match, swapped));
    var order = Parts.ordered(List.of("one", "two", "three"));
    assertTrue(same(Format.ORDER, order, Parts.ordered(List.of("one", "twice", "three"))));
    assertFalse(same(Format.ORDER, order, Parts.ordered(List.of("two", "one", "three"))));
    var words = Parts.typed(List.of("lifting span"), null);
    assertTrue(same(Format.SHORT, words, Parts.typed(List.of("span", "Lifting span"), null)));
    assertFalse(same(Format.SHORT, words, Parts.typed(List.of("span"), null)));
    var number = Parts.typed(List.of("12 per cent"), null);
    assertTrue(same(Format.NUMERIC, number, Parts.typed(List.of("12"), null)));
    assertFalse(same(Format.NUMERIC, number, Parts.typed(List.of("21 per cent"), null)));
  }

  @Test
  void anotherPlaceOrOtherWordsMakeNoOtherKey() {
    var asked = List.of(right("12 crowns"), wrong("15 crowns"), wrong("20 crowns"));
    assertTrue(same(asked, List.of(wrong("10 crowns"), right("12 crowns"), wrong("20 crowns"))));
    assertTrue(same(asked, List.of(right("Twelve crowns"), wrong("15 crowns"))));
    assertFalse(same(asked, List.of(wrong("12 crowns"), right("15 crowns"), wrong("20 crowns"))));
    assertFalse(same(asked, List.of(right("15 crowns"), wrong("12 crowns"), wrong("20 crowns"))));
    assertFalse(same(asked, List.of(right("12 crowns"), right("15 crowns"), wrong("20 crowns"))));
  }

  private static boolean same(List<Choice> before, List<Choice> after) {
    return wording(after).hasKeyOf(wording(before));
  }

  private static QuestionText wording(List<Choice> choices) {
    return new QuestionText(Format.SINGLE, "", null, "What?", choices, "So.");
  }

  private static Choice right(String text) {
    return new Choice(text, true, "");
  }

  private static Choice wrong(String text) {
    return new Choice(text, false, "");
  }

  private static boolean same(Format format, Parts before, Parts after) {
    return wording(format, after).hasKeyOf(wording(format, before));
  }

  private static QuestionText wording(Format format, Parts parts) {
    return new QuestionText(format, "", null, "What?", List.of(), parts, "So.");
  }

  private io.restassured.response.Response edit(Format format, String... keys) {
    var fields = new ArrayList<Object>();
    Object[] typed = Browsing.fields(noor.page(editor(format)), "from", "");
    for (int i = 0; i < typed.length; i += 2) {
      if (!typed[i].equals("key")) {
        fields.addAll(Arrays.asList(typed[i], typed[i + 1]));
      }
    }
    for (String key : keys) {
      fields.addAll(List.of("key", key));
    }
    return noor.post(editor(format), fields.toArray());
  }

  private Document refused(Format format, String... keys) {
    return Jsoup.parse(edit(format, keys).then().statusCode(400).extract().asString());
  }

  private List<Integer> keys(Format format) {
    return fixtures.in(() -> Question.<Question>findById(id(format)).current.item().keys());
  }

  private int number(Format format) {
    return fixtures.in(() -> Question.<Question>findById(id(format)).current.number);
  }
}
