package onrecord.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.reader.Sample;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakersTest {
  private static final String MAYOR = "Ines Aldovar";
  private static final String OTHER = "Ines Maria Aldovar";

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private Browsing noor;
  private String second;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    Sample.imported(noor);
    second = Sample.imported(noor, "text", Sample.TEXT.replace(MAYOR, OTHER), "headline", "Second");
  }

  @Test
  void onePersonInTwoArticlesIsOneSpeaker() {
    String sennet = line("Ravi Sennet");
    assertTrue(sennet.contains("2 articles"), sennet);
    assertTrue(sennet.contains("chair"), sennet);
    assertEquals(1, noor.page("/speakers?q=sennet").select(".items > li").size());
    assertTrue(line(MAYOR).contains("1 article"), () -> line(MAYOR));
    assertTrue(noor.page("/articles").select("a[href=/speakers]").hasText());
  }

  @Test
  void theyAreFoundByNameAndNobodyElseIs() {
    assertEquals(
        List.of(MAYOR, OTHER), noor.page("/speakers?q=ALDOVAR").select(".title").eachText());
    assertTrue(noor.page("/speakers?q=%").select(".items").isEmpty(), "a sign means itself");
    noor.get("/speakers?q=\0&page=-3").then().statusCode(200);
    String one = "/speakers/" + id(MAYOR);
    for (String list : List.of("/speakers", one, one + "/split")) {
      noor.get(list + "?page=x").then().statusCode(200);
      noor.get(list + "?page=99999999999").then().statusCode(200);
    }
    String beyond = noor.page("/speakers?page=7").selectFirst(".empty").text();
    assertTrue(beyond.startsWith("There is no page 8"), beyond);
    assertEquals("/speakers", noor.page("/speakers?page=7").select(".empty form").attr("action"));
    fixtures.in(() -> Speaker.update("name = 'Inès Aldøvár' where name = ?1", MAYOR));
    assertEquals(1, noor.page("/speakers?q=ines ALDOVAR").select(".title").size());
  }

  @Test
  void aPageHasThirty() {
    StringBuilder text = new StringBuilder("The toll\n\n");
    for (String first : List.of("Mira", "Jonas", "Hanna")) {
      for (char last = 'a'; last < 'n'; last++) {
        text.append("“The toll of this gate is far too high for us,” said ")
            .append(first)
            .append(" Toll")
            .append(last)
            .append("nd of the harbour office in Vessmark on Monday.\n\n");
      }
    }
    Sample.imported(noor, "text", text.toString(), "headline", "Third");
    Document page = noor.page("/speakers?q=toll");
    assertEquals(30, page.select(".items > li").size());
    assertEquals("1", page.selectFirst("button[name=page]").val());
    assertTrue(noor.page("/speakers?q=toll&page=1").select(".items > li").size() >= 9);
    assertEquals(4, statements.during(() -> noor.get("/speakers?q=toll")));
  }

  @Test
  void aCountOfMembersIsNoSpeakerOfTheLibraryAndNoTopic() {
    String text =
        "The toll of the bakers\n\n26 of the Bakers' Guild's 78 members said the toll was too high."
            + " Two Bakers' Guild drivers said the gate was shut. Many Olanders said the toll was a"
            + " tax.\n\n“The toll pays for the span, and the span keeps the two halves of this town"
            + " together in any winter,” Mayor Hedda Quist said on Monday. The rain fell on the quay"
            + " and the boats stayed in port until noon.";
    String fourth = Sample.imported(noor, "text", text, "headline", "Fourth");
    for (String nobody : List.of("guild", "olander", "members")) {
      assertTrue(noor.page("/speakers?q=" + nobody).select(".items").isEmpty(), nobody);
    }
    assertEquals(
        List.of("Hedda Quist"), noor.page("/speakers?q=quist").select(".title").eachText());
    Document reader = noor.page(fourth);
    String voices = reader.select(".voices").text();
    assertTrue(voices.contains("26 of the Bakers' Guild's 78 members"), voices);
    var topics = reader.select("[name=topic][type=hidden]").eachAttr("value");
    assertTrue(topics.contains("Hedda Quist"), topics::toString);
    assertFalse(topics.toString().contains("members"), topics::toString);
  }

  @Test
  void twoNamesAreMergedAfterAQuestion() {
    Document ask = noor.page("/speakers/merge?speaker=" + id(MAYOR) + "&speaker=" + id(OTHER));
    assertEquals("Are these two one speaker?", ask.selectFirst("h1").text());
    assertEquals(2, ask.select("form[action=/speakers/mergers]").size());
    long all = statements(MAYOR) + statements(OTHER);
    merge(MAYOR, OTHER);
    Document page = noor.page("/speakers/" + id(MAYOR));
    assertTrue(page.selectFirst("main header").text().contains(all + " statements"));
    assertTrue(page.text().contains("Put under " + MAYOR + " by Noor Castellane on 25 Nov 2026"));
    assertEquals(List.of(MAYOR), noor.page("/speakers?q=aldovar").select(".title").eachText());
    assertEquals(List.of(MAYOR), noor.page("/speakers?q=maria").select(".title").eachText());
    assertEquals(MAYOR, mayorOnTheReader(), "in every article");
    assertEquals(
        MAYOR, noor.page("/speakers/" + id(OTHER)).selectFirst("h1").text(), "the old address");
  }

  @Test
  void aMergeSurvivesReadingAgainAndCanBeUndone() {
    merge(MAYOR, OTHER);
    noor.post(second + "/extraction").then().statusCode(303);
    assertEquals(MAYOR, mayorOnTheReader());
    String back = "/speakers/" + id(OTHER) + "/merger/withdrawal";
    noor.post(back).then().statusCode(303);
    noor.post(back).then().statusCode(303);
    assertEquals(
        List.of(MAYOR, OTHER), noor.page("/speakers?q=aldovar").select(".title").eachText());
    assertEquals(OTHER, mayorOnTheReader());
  }

  @Test
  void whoIsUnderOneGoesWithItAndComesBackWithIt() {
    merge(OTHER, "Odile Brankov");
    merge(MAYOR, OTHER);
    assertEquals(2, noor.page("/speakers/" + id(MAYOR)).select("ul:has(form) > li").size());
    noor.post("/speakers/" + id(OTHER) + "/merger/withdrawal");
    assertEquals(OTHER, noor.page("/speakers/" + id("Odile Brankov")).selectFirst("h1").text());
    assertEquals(MAYOR, noor.page("/speakers/" + id(MAYOR)).selectFirst("h1").text());
  }

  @Test
  void whatIsOneAlreadyIsNotMergedAgain() {
    merge(MAYOR, OTHER);
    noor.post("/speakers/mergers", "keep", id(MAYOR), "other", id(OTHER)).then().statusCode(409);
    noor.post("/speakers/mergers", "keep", id(MAYOR), "other", id(MAYOR)).then().statusCode(409);
    noor.post("/speakers/mergers", "keep", id("Ravi Sennet"), "other", id(OTHER))
        .then()
        .statusCode(409);
  }

  @Test
  void exactlyTwoAreMerged() {
    var none = noor.get("/speakers/merge?q=aldovar");
    none.then().statusCode(400).body(containsString("Choose two speakers"));
    var one = noor.get("/speakers/merge?q=aldovar&speaker=" + id(MAYOR));
    one.then().statusCode(400);
    assertEquals(1, Jsoup.parse(one.asString()).select("input[checked]").size());
    noor.get("/speakers/merge?speaker=1&speaker=x").then().statusCode(404);
  }

  @Test
  void whoIsNotInTheLibraryFindsNobody() {
    long mayor = id(MAYOR);
    long other = id(OTHER);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    assertFalse(mallory.get("/speakers").asString().contains("Aldovar"));
    mallory.get("/speakers/" + mayor).then().statusCode(404);
    mallory.get("/speakers?with=" + mayor).then().statusCode(404);
    mallory.get("/speakers/" + mayor + "/split").then().statusCode(404);
    mallory.get("/speakers/merge?speaker=" + mayor + "&speaker=" + other).then().statusCode(404);
    mallory.post("/speakers/mergers", "keep", mayor, "other", other).then().statusCode(404);
    mallory.post("/speakers/" + mayor + "/split", "name", "Me").then().statusCode(404);
    mallory.post("/speakers/" + mayor + "/split/page", "to", "1").then().statusCode(404);
    noor.postWithoutToken("/speakers/" + mayor + "/split/page", "to", "1").then().statusCode(400);
    merge(MAYOR, OTHER);
    mallory.post("/speakers/" + other + "/merger/withdrawal").then().statusCode(404);
    assertEquals(1, noor.page("/speakers?q=aldovar").select(".items > li").size());
    noor.get("/speakers/999999").then().statusCode(404);
  }

  @Test
  void strangersAreAskedToSignInAndFormsNeedTheirToken() {
    var stranger = new Browsing();
    for (String path : List.of("/speakers", "/speakers/1", "/speakers/1/split")) {
      stranger.get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
    }
    noor.postWithoutToken("/speakers/mergers", "keep", id(MAYOR), "other", id(OTHER))
        .then()
        .statusCode(400);
    noor.postWithoutToken("/speakers/" + id(MAYOR) + "/split").then().statusCode(400);
    noor.postWithoutToken("/speakers/" + id(MAYOR) + "/merger/withdrawal").then().statusCode(400);
    assertEquals(2, noor.page("/speakers?q=aldovar").select(".items > li").size());
  }

  @Test
  void onesPageTakesSevenStatements() {
    long mayor = id(MAYOR);
    assertEquals(7, statements.during(() -> noor.get("/speakers/" + mayor)));
  }

  private void merge(String keep, String other) {
    noor.post("/speakers/mergers", "keep", id(keep), "other", id(other)).then().statusCode(303);
  }

  private String mayorOnTheReader() {
    return noor.page(second).selectFirst(".voices .name:contains(Aldovar)").text();
  }

  private String line(String name) {
    return noor.page("/speakers").selectFirst(".items > li:contains(" + name + ")").text();
  }

  private long id(String name) {
    return fixtures.in(() -> Speaker.<Speaker>find("name = ?1 order by id", name).firstResult().id);
  }

  private long statements(String name) {
    return fixtures.in(() -> Statement.count("speaker.id", id(name)));
  }
}
