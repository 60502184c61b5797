package onrecord.question;

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
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of every format that a teacher writes about the harbour article. */
@QuarkusTest
class OwnFormatsTest {
  private static final String SPAN = "Without the toll we cannot pay for the new lifting span";
  private static final String RENT = "That is not a fee, it is a second rent.";
  private static final String TUNNEL = "Lorries will take the northern tunnel";

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
    noor.post(path, written(format).toArray()).then().statusCode(303);
    Question made = only();
    List<String> flaws = fixtures.in(() -> flaws(made));
    assertTrue(flaws.isEmpty(), flaws.toString());
    assertEquals(format, made.current.format);
    Item item = fixtures.in(() -> Question.<Question>findById(made.id).current.item());
    assertEquals(right(format), item.keyInWords());
    noor.post("/questions/" + made.id + "/approval").then().statusCode(303);
    assertEquals(Question.State.APPROVED, only().state);
    String shown = noor.page(article + "/questions?draft=" + made.id).select("main").text();
    right(format).stream()
        .flatMap(key -> Arrays.stream(key.split(": |^\\d\\. ")))
        .forEach(key -> assertTrue(shown.contains(key), key));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void eachFormatHasItsFieldsAndUsualKind(Format format) {
    Document page = noor.page(path + "?format=" + format.name().toLowerCase());
    assertEquals(format.name(), page.select("#format option[selected]").val());
    assertFalse(page.select(field(format)).isEmpty(), page.select("#answers").html());
    assertEquals(kind(format), page.select("#kind option[selected]").val());
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
    var fields = written(format);
    fields.set(fields.indexOf("explanation") + 1, " ");
    Document page = refused(fields.toArray());
    assertEquals(List.of("Write the explanation."), page.select("[role=alert] li").eachText());
    assertKept(fields, page);
  }

  @Test
  void tryingAnotherFormatLosesNothing() {
    var typed = written(Format.SINGLE);
    typed.addAll(List.of("before", "SINGLE", "show", "1"));
    typed.set(typed.indexOf("format") + 1, "MATCH");
    Document pairs =
        Jsoup.parse(noor.post(path, typed.toArray()).then().statusCode(200).extract().asString());
    assertEquals(5, pairs.select("[name=left]").size());
    assertEquals("TWO_SIDES", pairs.select("#kind option[selected]").val());
    assertTrue(pairs.select("[role=alert]").isEmpty());
    Object[] back = EditTest.fields(pairs, "format", "SINGLE");
    var sent = new ArrayList<>(Arrays.asList(back));
    sent.addAll(List.of("show", "1"));
    Document single =
        Jsoup.parse(noor.post(path, sent.toArray()).then().statusCode(200).extract().asString());
    assertKept(written(Format.SINGLE), single);
    assertEquals(0, Question.count());
  }

  @Test
  void whatSomebodySaidIsNotTrueOrFalseByItself() {
    var fields = written(Format.TRUEFALSE);
    fields.set(fields.indexOf("stem") + 1, "The new lifting span needs the toll.");
    String told = refused(fields.toArray()).select("[role=alert]").text();
    assertTrue(told.contains("Name Ines Aldovar in the statement"), told);
  }

  @Test
  void reasonsOfTrueAndFalseAreAskedForByName() {
    Document page = refused("format", "TRUEFALSE", "key", "1");
    assertTrue(page.text().contains("Write why “False” is right or wrong."), page.text());
  }

  @Test
  void aClaimAskedAsTrueIsRefusedByACheck() {
    var fields = written(Format.TRUEFALSE);
    fields.set(fields.indexOf("speaker") + 1, "");
    fields.set(fields.indexOf("stem") + 1, "The new lifting span needs the toll.");
    noor.post(path, fields.toArray()).then().statusCode(303);
    assertTrue(fixtures.in(() -> flaws(only())).contains("claim_as_fact"));
    assertFalse(only().ready);
  }

  @Test
  void oneOfSeveralIsWrongAndEachMarkedOneWritten() {
    var all = written(Format.MULTIPLE);
    all.addAll(List.of("key", "3"));
    assertTrue(refused(all.toArray()).text().contains("Leave an option that is wrong"));
    all.set(all.size() - 1, "5");
    assertTrue(refused(all.toArray()).text().contains("Mark the options that are right"));
  }

  @Test
  void evidenceIsCopiedFromSeveralPlaces() {
    var fields = written(Format.MATCH);
    noor.post(path, fields.toArray()).then().statusCode(303);
    assertEquals(3, only().current.evidence.size());
    fields.set(fields.indexOf("evidence") + 1, SPAN + "\r\nnowhere to be found");
    assertTrue(refused(fields.toArray()).text().contains("not in the article"));
  }

  @Test
  void anEditNeedsNoOtherFieldsThanTheForm() {
    noor.post(path, written(Format.TRUEFALSE).toArray()).then().statusCode(303);
    String editor = "/questions/" + only().id + "/edit";
    Document page = noor.page(editor);
    assertTrue(page.select("#option1").isEmpty());
    noor.post(editor, EditTest.fields(page, "explanation", "So it is.")).then().statusCode(303);
    assertEquals(2, only().current.number);
  }

  /** The form of a question that is as it should be. */
  private static List<Object> written(Format format) {
    var fields = new ArrayList<Object>();
    fields.addAll(List.of("kind", kind(format), "format", format.name()));
    fields.addAll(List.of("context", "The harbour bridge toll in Vessmark, 23 November 2026"));
    fields.addAll(
        switch (format) {
          case SINGLE ->
              List.of(
                  "stem",
                  "Who said that the lifting span needs the toll?",
                  "key",
                  "1",
                  "option",
                  "Mayor Ines Aldovar",
                  "why",
                  "She told reporters so.",
                  "option",
                  "Harbour director Odile Brankov",
                  "why",
                  "She spoke of lorries.",
                  "option",
                  "Councillor Tomas Verrell",
                  "why",
                  "He spoke of residents.");
          case MULTIPLE ->
              List.of(
                  "stem",
                  "Which of these did Mayor Ines Aldovar say about the toll?",
                  "key",
                  "1",
                  "key",
                  "2",
                  "option",
                  "“Without the toll we cannot pay for the new lifting span.”",
                  "why",
                  "She told reporters so.",
                  "option",
                  "“We asked for opinions in March and got forty letters.”",
                  "why",
                  "She said so on Monday.",
                  "option",
                  "“That is not a fee, it is a second rent.”",
                  "why",
                  "Said by Tomas Verrell.");
          case TRUEFALSE ->
              List.of(
                  "stem",
                  "Mayor Ines Aldovar said that the toll pays for the new lifting span.",
                  "key",
                  "1",
                  "option",
                  "True",
                  "why",
                  "She told reporters so.",
                  "option",
                  "False",
                  "why",
                  "She did say so.");
          case MATCH ->
              List.of(
                  "stem",
                  "Match each speaker with the words that The Vessmark Ledger reported.",
                  "left",
                  "Mayor Ines Aldovar",
                  "right",
                  "Without the toll, the new span cannot be paid for.",
                  "left",
                  "Opposition leader Tomas Verrell",
                  "right",
                  "It is a second rent.",
                  "left",
                  "Odile Brankov, director of the port authority",
                  "right",
                  "Lorries will choose another way.",
                  "left",
                  "",
                  "right",
                  "");
          case ORDER ->
              List.of(
                  "stem",
                  "Put these events in order of time, the earliest first.",
                  "step",
                  "The harbour bridge in Vessmark opened.",
                  "step",
                  "The northern tunnel was widened.",
                  "step",
                  "The council voted for the extension.",
                  "step",
                  "");
          case NUMERIC ->
              List.of(
                  "stem",
                  "How many crowns is the toll for a lorry in Vessmark, as The Vessmark Ledger"
                      + " reported in November 2026?",
                  "accepted",
                  "11",
                  "tolerance",
                  "0");
          case SHORT ->
              List.of(
                  "stem",
                  "Mayor Ines Aldovar told reporters: “Without the toll we cannot pay for the new"
                      + " ____.” Which words are missing?",
                  "accepted",
                  "lifting span");
        });
    fields.addAll(List.of("explanation", "The Ledger reported it.", "evidence", evidence(format)));
    fields.addAll(
        List.of(
            "speaker",
            switch (format) {
              case SINGLE, MULTIPLE, TRUEFALSE, SHORT -> "Ines Aldovar";
              case MATCH, ORDER, NUMERIC -> "";
            }));
    return fields;
  }

  private static String evidence(Format format) {
    return switch (format) {
      case SINGLE, TRUEFALSE, SHORT -> SPAN;
      case MULTIPLE -> SPAN + "\r\nWe asked for opinions in March and got forty letters";
      case MATCH -> SPAN + "\r\n" + RENT + "\r\n" + TUNNEL;
      case ORDER ->
          "The bridge opened in 1968\nThe northern tunnel was widened in 2023\n"
              + "The council voted 21 to 14 for the extension on Friday evening";
      case NUMERIC -> "The toll is 3 crowns for a car and 11 for a lorry.";
    };
  }

  private static List<String> right(Format format) {
    return switch (format) {
      case SINGLE -> List.of("Mayor Ines Aldovar");
      case MULTIPLE ->
          List.of(
              "“Without the toll we cannot pay for the new lifting span.”",
              "“We asked for opinions in March and got forty letters.”");
      case TRUEFALSE -> List.of("True");
      case MATCH ->
          List.of(
              "Mayor Ines Aldovar: Without the toll, the new span cannot be paid for.",
              "Opposition leader Tomas Verrell: It is a second rent.",
              "Odile Brankov, director of the port authority: Lorries will choose another way.");
      case ORDER ->
          List.of(
              "1. The harbour bridge in Vessmark opened.",
              "2. The northern tunnel was widened.",
              "3. The council voted for the extension.");
      case NUMERIC -> List.of("11");
      case SHORT -> List.of("lifting span");
    };
  }

  private static String kind(Format format) {
    return switch (format) {
      case SINGLE -> Kind.WHO_SAID.name();
      case MULTIPLE -> Kind.WHICH_SAID.name();
      case TRUEFALSE -> Kind.WHAT_ABOUT.name();
      case MATCH -> Kind.TWO_SIDES.name();
      case ORDER -> Kind.ORDER.name();
      case NUMERIC -> Kind.NUMBER.name();
      case SHORT -> Kind.COMPLETE_QUOTE.name();
    };
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
