package onrecord.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.reader.Sample;
import onrecord.statement.Decision;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some statements of a name belong to another speaker. */
@QuarkusTest
class SplitTest {
  private static final String MAYOR = "Ines Aldovar";

  @Inject Fixtures fixtures;
  private Browsing noor;
  private String second;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    Sample.imported(noor);
    second =
        Sample.imported(
            noor, "text", Sample.TEXT.replace(MAYOR, "Ines Maria Aldovar"), "headline", "Second");
  }

  @Test
  void someStatementsBelongToANamesake() {
    long all = statements("Ravi Sennet");
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    var boxes = noor.page(path).select("input[name=statement]");
    assertEquals(all, boxes.size());
    String words = noor.page(path).selectFirst("label[for=t" + boxes.get(0).val() + "]").text();
    String there =
        noor.post(path, "statement", boxes.get(0).val(), "name", "Ravi\u202e Sennet")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    Document other = noor.page(there.substring(there.indexOf("/speakers")));
    assertEquals("Ravi Sennet", other.selectFirst("h1").text());
    assertEquals(1, other.select("#said + ul > li").size());
    assertTrue(other.selectFirst("#said + ul").text().contains(words));
    noor.post(second + "/extraction").then().statusCode(303);
    assertEquals(2, noor.page("/speakers?q=sennet").select(".items > li").size());
    Sample.imported(noor, "text", Sample.TEXT + "\n\nThe gate is open.\n", "headline", "Third");
    assertEquals(
        2, noor.page("/speakers?q=sennet").select(".items > li").size(), "no third of the name");
  }

  @Test
  void aNewArticleGoesToTheNamesakeWithItsRole() {
    String baker = "Ravi Sennet, an economist at the Lowmark Institute, ";
    String text =
        Sample.TEXT
            .replace("Ravi Sennet, chair of the Hauliers’ League", "Petra Lund, a driver")
            .replace(
                "Quoc Maithanh, an economist at the Lowmark Institute who has advised the"
                    + " council, ",
                baker)
            .replace("Quoc", "Sennet");
    String third = Sample.imported(noor, "text", text, "headline", "Third");
    long mixed = id("Ravi Sennet");
    var theirs =
        fixtures.in(
            () ->
                Statement.<Statement>list("speaker.id", mixed).stream()
                    .filter(one -> third.endsWith("/" + one.extraction.version.article.id))
                    .map(one -> one.id.toString())
                    .toList());
    assertFalse(theirs.isEmpty());
    noor.post("/speakers/" + mixed + "/split", ticked(theirs, "Ravi Sennet"))
        .then()
        .statusCode(303);
    Sample.imported(noor, "text", text + "\n\nThe gate is open.\n", "headline", "Fourth");
    List<String> lines = noor.page("/speakers?q=sennet").select(".items > li").eachText();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.stream().allMatch(one -> one.contains("2 articles")), lines::toString);
  }

  /** Else each split would make one more of the name. */
  @Test
  void moreIsGivenToANamesakeOrToWhoSpeaksBeside() {
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    var boxes = noor.page(path).select("input[name=statement]").eachAttr("value");
    noor.post(path, "statement", boxes.get(0), "name", "Ravi Sennet").then().statusCode(303);
    Document form = noor.page(path);
    var offered = form.select("#other option");
    assertEquals("Somebody new, named below", offered.get(0).text());
    String role = "Ravi Sennet, chair of the Hauliers’ League";
    String namesake = offered.select(":contains(Ravi Sennet)").val();
    assertTrue(offered.select(":contains(" + role + ")").hasText(), offered::text);
    assertTrue(offered.select(":contains(" + MAYOR + ", Mayor)").hasText());
    assertEquals(1, offered.select(":contains(Ravi Sennet)").size(), "not the one to split");
    noor.post(path, "statement", boxes.get(1), "other", namesake, "name", "")
        .then()
        .statusCode(303)
        .header("Location", containsString("/speakers/" + namesake + "?done=split"));
    assertEquals(2, fixtures.<Long>in(() -> Statement.count("speaker.id", Long.valueOf(namesake))));
    assertEquals(2, noor.page("/speakers?q=sennet").select(".items > li").size());
    noor.post(path, "statement", boxes.get(2), "other", id(MAYOR)).then().statusCode(303);
    assertEquals(
        MAYOR,
        fixtures.in(() -> Statement.<Statement>findById(Long.valueOf(boxes.get(2))).speaker.name));
    var undo = noor.page("/speakers").selectFirst("form[action$=/withdrawal]");
    noor.post(undo.attr("action")).then().statusCode(303);
    assertEquals(
        "Ravi Sennet",
        fixtures.in(() -> Statement.<Statement>findById(Long.valueOf(boxes.get(2))).speaker.name));
    long foreign =
        fixtures.in(
            () -> {
              var theirs = fixtures.article(fixtures.mallory()).library;
              return Speaker.of(theirs, "Ravi Sennet", SpeakerKind.PERSON).id;
            });
    noor.post(path, "statement", boxes.get(2), "other", foreign)
        .then()
        .statusCode(400)
        .body(containsString("Choose who the other speaker is."));
  }

  @Test
  void aDoubleClickSplitsOnce() {
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    Document page = noor.page(path);
    var boxes = page.select("input[name=statement]").eachAttr("value");
    String once = page.select("[name=once]").val();
    Object[] form = {"statement", boxes.get(0), "name", "Ravi Sennet", "once", once};
    String there = noor.post(path, form).then().statusCode(303).extract().header("Location");
    assertEquals(there, noor.post(path, form).then().statusCode(303).extract().header("Location"));
    assertEquals(2, fixtures.<Long>in(() -> Speaker.count("name", "Ravi Sennet")));
    // the same page with another tick splits once more
    noor.post(path, "statement", boxes.get(1), "name", "Ravi Sennet", "once", once)
        .then()
        .statusCode(303);
    assertEquals(2, fixtures.<Long>in(() -> Decision.count()));
  }

  @Test
  void aNameBesideAChosenSpeakerIsNotDroppedSilently() {
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    Document form = noor.page(path);
    assertFalse(form.selectFirst("#name").hasAttr("required"), "though somebody may be chosen");
    var boxes = form.select("input[name=statement]").eachAttr("value");
    noor.post(path, "statement", boxes.get(0), "other", id(MAYOR), "name", "Lotte Harm")
        .then()
        .statusCode(400)
        .body(containsString("Leave the name empty"));
    for (String name : List.of("Ravi Sennet", MAYOR)) {
      String one = boxes.get(name.equals(MAYOR) ? 0 : 1);
      noor.post(path, "statement", one, "other", id(MAYOR), "name", name).then().statusCode(303);
    }
  }

  @Test
  void aNameTooLongForASpeakerStaysWhereItWasTyped() {
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    var boxes = noor.page(path).select("input[name=statement]").eachAttr("value");
    String name = "x".repeat(201);
    var told =
        noor.post(
            path + "/page",
            "statement",
            boxes.get(0),
            "name",
            name,
            "other",
            0,
            "page",
            0,
            "to",
            1);
    told.then().statusCode(400).body(containsString("at most 200 characters"));
    Document page = Jsoup.parse(told.asString());
    assertEquals(name, page.select("#name").val());
    assertEquals(1, page.select("input[checked]").size());
    noor.post(path + "/page", "name", name.substring(1), "other", 0, "to", 1)
        .then()
        .statusCode(200)
        .body(containsString(name.substring(1)));
  }

  @Test
  void aSplitWithoutStatementsOrNameIsRefused() {
    String path = "/speakers/" + id("Ravi Sennet") + "/split";
    noor.post(path, "name", "Lotte Harm")
        .then()
        .statusCode(400)
        .body(containsString("Choose the statements"));
    var boxes = noor.page(path).select("input[name=statement]").eachAttr("value");
    noor.post(path, ticked(boxes, "Lotte Harm"))
        .then()
        .statusCode(400)
        .body(containsString("Leave at least one"));
    var nameless = noor.post(path, "statement", boxes.get(0), "name", " ");
    nameless.then().statusCode(400).body(containsString("Write the other’s name"));
    assertEquals(1, Jsoup.parse(nameless.asString()).select("input[checked]").size());
    noor.post(path, "statement", boxes.get(0), "name", "x".repeat(201)).then().statusCode(400);
    noor.post(path, "statement", "999999", "name", "Lotte Harm").then().statusCode(400);
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  private static Object[] ticked(List<String> statements, String name) {
    List<Object> fields = new ArrayList<>(List.of("name", name));
    statements.forEach(one -> fields.addAll(List.of("statement", one)));
    return fields.toArray();
  }

  private long id(String name) {
    return fixtures.in(() -> Speaker.<Speaker>find("name = ?1 order by id", name).firstResult().id);
  }

  private long statements(String name) {
    return fixtures.in(() -> Statement.count("speaker.id", id(name)));
  }
}
