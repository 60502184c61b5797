package onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.FlawFound;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of every format that a teacher writes about the harbour article. */
@QuarkusTest
class OwnFormatsTest {
  @Inject Fixtures fixtures;

  private Browsing noor;
  private String article;
  private String path;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    article = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    path = article + "/questions/new";
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void oneOfEachFormatIsCheckedApprovedAndAsked(Format format) {
    noor.post(path, OwnForms.written(format).toArray()).then().statusCode(303);
    Question made = only();
    List<String> flaws = fixtures.in(() -> flaws(made));
    assertTrue(flaws.isEmpty(), flaws.toString());
    assertEquals(format, made.current.format);
    Item item = fixtures.in(() -> Question.<Question>findById(made.id).current.item());
    assertEquals(OwnForms.right(format), item.keyInWords());
    noor.post("/questions/" + made.id + "/approval").then().statusCode(303);
    assertEquals(Question.State.APPROVED, only().state);
    String shown = noor.page(article + "/questions?draft=" + made.id).select("main").text();
    OwnForms.right(format).stream()
        .flatMap(key -> Arrays.stream(key.split(": |^\\d\\. ")))
        .forEach(key -> assertTrue(shown.contains(key), key));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void eachFormatHasItsFieldsAndUsualKind(Format format) {
    Document page = noor.page(path + "?format=" + format.name().toLowerCase());
    assertEquals(format.name(), page.select("#format option[selected]").val());
    assertFalse(page.select(field(format)).isEmpty(), page.select("#answers").html());
    assertEquals(OwnForms.kind(format), page.select("#kind option[selected]").val());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void anEmptyFormIsRefusedInSentences(Format format) {
    Document page = refused("format", format.name(), "kind", "FACT");
    var problems = page.select("[role=alert] li").eachText();
    assertTrue(problems.contains("Write the question."), problems.toString());
    assertTrue(problems.contains(missing(format)), problems.toString());
    for (var link : page.select("[role=alert] a")) {
      assertFalse(page.select(link.attr("href")).isEmpty(), link.attr("href"));
    }
    assertEquals(0, Question.count());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aRefusalKeepsAllThatWasTyped(Format format) {
    var fields = OwnForms.written(format);
    fields.set(fields.indexOf("explanation") + 1, " ");
    Document page = refused(fields.toArray());
    assertEquals(List.of("Write the explanation."), page.select("[role=alert] li").eachText());
    assertKept(fields, page);
  }

  @Test
  void tryingAnotherFormatLosesNothing() {
    var typed = OwnForms.written(Format.SINGLE);
    typed.addAll(List.of("before", "SINGLE", "show", "1"));
    typed.set(typed.indexOf("format") + 1, "MATCH");
    Document pairs =
        Jsoup.parse(noor.post(path, typed.toArray()).then().statusCode(200).extract().asString());
    assertEquals(5, pairs.select("[name=left]").size());
    assertEquals("TWO_SIDES", pairs.select("#kind option[selected]").val());
    assertTrue(pairs.select("[role=alert]").isEmpty());
    Object[] back = Browsing.fields(pairs, "format", "SINGLE");
    var sent = new ArrayList<>(Arrays.asList(back));
    sent.addAll(List.of("show", "1"));
    Document single =
        Jsoup.parse(noor.post(path, sent.toArray()).then().statusCode(200).extract().asString());
    assertKept(OwnForms.written(Format.SINGLE), single);
    assertEquals(0, Question.count());
  }

  /** Whoever writes the right sides first. */
  @Test
  void tryingAnotherFormatKeepsHalvesOfPairs() {
    Document pairs = noor.page(path + "?format=match");
    pairs.select("[name=right]").get(1).val("It is a second rent.");
    Document steps = shown(Browsing.fields(pairs, "", ""), "ORDER");
    Document again = shown(Browsing.fields(steps, "", ""), "MATCH");
    assertEquals("It is a second rent.", again.select("[name=right]").get(1).val());
    assertEquals("", again.select("[name=left]").get(1).val());
  }

  @Test
  void tryingTrueOrFalseLosesNeitherOptionsNorReasons() {
    var typed = OwnForms.written(Format.SINGLE);
    typed.addAll(List.of("before", "SINGLE"));
    Document truth = shown(typed.toArray(), "TRUEFALSE");
    assertEquals(List.of(), truth.select("[name=why]").eachText(), "none of the options'");
    assertEquals(0, truth.select("[name=key][checked]").size());
    truth.select("#key2").attr("checked", "");
    truth.select("#why1").first().text("She said no such thing.");
    Document pairs = shown(Browsing.fields(truth, "", ""), "MATCH");
    Document single = shown(Browsing.fields(pairs, "", ""), "SINGLE");
    assertKept(OwnForms.written(Format.SINGLE), single);
    assertEquals("1", single.select("[name=key][checked]").val());
    truth = shown(Browsing.fields(single, "", ""), "TRUEFALSE");
    assertEquals("She said no such thing.", truth.select("#why1").val());
    assertEquals("2", truth.select("[name=key][checked]").val());
    assertEquals(2, truth.select("#answers [name=option]").size());
  }

  /** Nobody pressed "Show its fields" before it was saved. */
  @Test
  void reasonsOfOptionsAreNoneOfTrueAndFalse() {
    var sent = OwnForms.written(Format.SINGLE);
    sent.addAll(List.of("before", "SINGLE"));
    sent.set(sent.indexOf("format") + 1, "TRUEFALSE");
    Document truth = refused(sent.toArray());
    assertTrue(truth.text().contains("Mark whether it is true or false."), truth.text());
    Document single = shown(Browsing.fields(truth, "", ""), "SINGLE");
    assertKept(OwnForms.written(Format.SINGLE), single);
  }

  /** The page once another format was chosen and its fields were asked for. */
  private Document shown(Object[] typed, String format) {
    var sent = new ArrayList<>(Arrays.asList(typed));
    sent.set(sent.indexOf("format") + 1, format);
    sent.addAll(List.of("show", "1"));
    return Jsoup.parse(noor.post(path, sent.toArray()).then().statusCode(200).extract().asString());
  }

  @Test
  void moreLeftSidesThanRightOnesAreNoError() {
    var sent = OwnForms.written(Format.SINGLE);
    sent.addAll(List.of("left", "Jo Roe", "left", "Ann Moe", "right", "It is late", "show", "1"));
    sent.set(sent.indexOf("format") + 1, "MATCH");
    Document pairs =
        Jsoup.parse(noor.post(path, sent.toArray()).then().statusCode(200).extract().asString());
    assertEquals(List.of("Jo Roe", "Ann Moe"), pairs.select("[name=left]").eachText());
    assertEquals(List.of("It is late"), pairs.select("[name=right]").eachText());
  }

  @Test
  void whatSomebodySaidIsNotTrueOrFalseByItself() {
    var fields = OwnForms.written(Format.TRUEFALSE);
    fields.set(fields.indexOf("stem") + 1, "The new lifting span needs the toll.");
    String told = refused(fields.toArray()).select("[role=alert]").text();
    assertTrue(told.contains("Name Ines Aldovar in the statement"), told);
  }

  @Test
  void theSpeakerIsNamedInWholeWords() {
    var fields = OwnForms.written(Format.TRUEFALSE);
    int stem = fields.indexOf("stem") + 1;
    fields.set(fields.indexOf("speaker") + 1, "Ann of the Quay");
    fields.set(stem, "The other lifting span was planned.");
    assertTrue(refused(fields.toArray()).text().contains("Name Ann of the Quay"));
    fields.set(stem, "In Ann’s words the other lifting span was planned.");
    noor.post(path, fields.toArray()).then().statusCode(303);
    fields.set(fields.indexOf("speaker") + 1, "Bo Li");
    fields.set(stem, "Bo Li said that the other lifting span was planned.");
    noor.post(path, fields.toArray()).then().statusCode(303);
  }

  @Test
  void reasonsOfTrueAndFalseAreAskedForByName() {
    Document page = refused("format", "TRUEFALSE", "key", "1");
    assertTrue(page.text().contains("Write why “False” is right or wrong."), page.text());
  }

  @Test
  void aClaimAskedAsTrueIsRefusedByACheck() {
    var fields = OwnForms.written(Format.TRUEFALSE);
    fields.set(fields.indexOf("speaker") + 1, "-");
    fields.set(fields.indexOf("stem") + 1, "The new lifting span needs the toll.");
    noor.post(path, fields.toArray()).then().statusCode(303);
    assertTrue(fixtures.in(() -> flaws(only())).contains("claim_as_fact"));
    assertFalse(only().ready);
  }

  @Test
  void oneOfSeveralIsWrongAndEachMarkedOneWritten() {
    var all = OwnForms.written(Format.MULTIPLE);
    all.addAll(List.of("key", "3"));
    assertTrue(refused(all.toArray()).text().contains("Leave an option that is wrong"));
    all.set(all.size() - 1, "5");
    assertTrue(refused(all.toArray()).text().contains("Mark the options that are right"));
  }

  @Test
  void evidenceIsCopiedFromSeveralPlaces() {
    var fields = OwnForms.written(Format.MATCH);
    noor.post(path, fields.toArray()).then().statusCode(303);
    assertEquals(3, only().current.evidence.size());
    fields.set(fields.indexOf("evidence") + 1, OwnForms.SPAN + "\r\nnowhere to be found");
    assertTrue(refused(fields.toArray()).text().contains("not in the article"));
  }

  @Test
  void anEditNeedsNoOtherFieldsThanTheForm() {
    noor.post(path, OwnForms.written(Format.TRUEFALSE).toArray()).then().statusCode(303);
    String editor = "/questions/" + only().id + "/edit";
    Document page = noor.page(editor);
    assertTrue(page.select("#option1").isEmpty());
    noor.post(editor, Browsing.fields(page, "explanation", "So it is.")).then().statusCode(303);
    assertEquals(2, only().current.number);
  }

  private static String field(Format format) {
    return switch (format) {
      case SINGLE -> "#answers #option6";
      case MULTIPLE -> "#answers #key6[type=checkbox]";
      case TRUEFALSE -> "#answers #key2 ~ label:contains(It is false)";
      case MATCH -> "#answers #right5";
      case ORDER -> "#answers #step5";
      case NUMERIC -> "#answers #tolerance";
      case SHORT -> "#answers #accepted[rows=3]";
    };
  }

  private static String missing(Format format) {
    return switch (format) {
      case SINGLE, MULTIPLE -> "Write at least two options.";
      case TRUEFALSE -> "Mark whether it is true or false.";
      case MATCH -> "Keep at least two pairs.";
      case ORDER -> "Keep at least two things to put in order.";
      case NUMERIC, SHORT -> "Write an answer that is right.";
    };
  }

  /** Every text that was sent stands in a field of its name. */
  private static void assertKept(List<Object> fields, Document page) {
    for (int i = 0; i < fields.size(); i += 2) {
      String name = (String) fields.get(i);
      String value = ((String) fields.get(i + 1)).strip().replace("\r\n", "\n");
      var there =
          page.select("[name=" + name + "]:not([type=radio]:not([checked]))").stream()
              .map(field -> field.is("select") ? field.select("[selected]").val() : field.val())
              .map(text -> text.strip().replace("\r\n", "\n"))
              .toList();
      assertTrue(there.contains(value), name + " has " + there + ", not " + value);
    }
  }

  private Document refused(Object... fields) {
    return Jsoup.parse(noor.post(path, fields).then().statusCode(400).extract().asString());
  }

  private static List<String> flaws(Question question) {
    return Question.<Question>findById(question.id).current.flaws.stream()
        .map(FlawFound::code)
        .toList();
  }

  private Question only() {
    return fixtures.in(
        () -> Question.<Question>find("from Question q join fetch q.current").singleResult());
  }
}
