package onrecord.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.reader.Sample;
import onrecord.statement.Decision;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A speaker who says more than a page holds is split over all of its pages. */
@QuarkusTest
class SplitPagesTest {
  private static final String CHAIR = "Ravi Sennet";
  private static final String MAYOR = "Ines Aldovar";

  @Inject Fixtures fixtures;
  private Browsing noor;
  private String path;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    Sample.imported(noor);
    String said =
        IntStream.rangeClosed(1, 50)
            .mapToObj(n -> CHAIR + " said that pier number " + n + " would be closed in May.")
            .collect(Collectors.joining("\n\n"));
    Sample.imported(
        noor, "text", said + "\n", "headline", "The piers", "publishedOn", "2026-11-24");
    path = "/speakers/" + id(CHAIR) + "/split";
  }

  @Test
  void ticksOfAllPagesAreSplitTogether() {
    var first = ticks(noor.page(path));
    assertEquals(40, first.size());
    Document second =
        turn("statement", first.get(0), "statement", first.get(1), "page", 0, "to", 1);
    assertEquals("1", second.select("input[name=page]").val());
    assertEquals(List.of(first.get(0), first.get(1)), second.select("[checked]").eachAttr("value"));
    assertEquals("2 statements are ticked on other pages", second.select("summary").text());
    String third = ticks(second).get(0);
    Document back = turn("statement", first.get(1), "statement", third, "page", 1, "to", 0);
    assertEquals(List.of(first.get(1), third), back.select("[checked]").eachAttr("value"));
    noor.post(path, "statement", first.get(1), "statement", third, "name", CHAIR, "page", 0)
        .then()
        .statusCode(303);
    var decided = fixtures.in(() -> Statement.<Statement>list("decision is not null order by id"));
    assertEquals(
        List.of(first.get(1), third).stream().map(Long::valueOf).sorted().toList(),
        decided.stream().map(one -> one.id).toList());
  }

  @Test
  void anotherPageKeepsWhoTheOtherSpeakerIs() {
    // who speaks in the article of the last page only
    long mayor = id(MAYOR);
    Document page = turn("other", mayor, "name", "Lotte & Harm", "page", 1, "to", 0);
    assertEquals("" + mayor, page.select("#other option[selected]").val());
    assertEquals("Lotte & Harm", page.select("#name").val());
  }

  @Test
  void whatIsNotThisSpeakersAnyMoreIsTold() {
    String one = ticks(noor.page(path)).get(0);
    var told = noor.post(path, "statement", one, "statement", 999_999, "name", CHAIR);
    told.then().statusCode(400).body(containsString("Some of what you ticked is not"));
    assertEquals(List.of(one), Jsoup.parse(told.asString()).select("[checked]").eachAttr("value"));
    noor.post(path, "statement", 999_999, "name", CHAIR)
        .then()
        .statusCode(400)
        .body(containsString("Some of what you ticked is not"))
        .body(not(containsString("Choose the statements of the other speaker.")));
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  @Test
  void everySplitIsUndoneOnThePageOfItsSpeakers() {
    var first = ticks(noor.page(path));
    for (int i = 0; i < 5; i++) {
      noor.post(path, "statement", first.get(i), "name", "Lotte Harm " + i).then().statusCode(303);
    }
    String chair = "/speakers/" + id(CHAIR);
    assertEquals(5, undos(noor.page(chair)).size());
    assertEquals(1, undos(noor.page("/speakers/" + id("Lotte Harm 0"))).size());
    noor.post(undos(noor.page(chair)).get(4)).then().statusCode(303);
    assertEquals(4, undos(noor.page(chair)).size());
    assertEquals(CHAIR, speaker(first.get(0)));
    assertEquals("Lotte Harm 1", speaker(first.get(1)));
  }

  @Test
  void theUndoOfAnEarlierSplitLeavesALaterOneAlone() {
    String one = ticks(noor.page(path)).get(0);
    String two = ticks(noor.page(path)).get(1);
    String article =
        fixtures.in(
            () ->
                "/articles/"
                    + Statement.<Statement>findById(Long.valueOf(one))
                        .extraction
                        .version
                        .article
                        .id);
    noor.post(article + "/statements/" + one + "/speaker", "who", "PERSON " + CHAIR)
        .then()
        .statusCode(303);
    // two, since all of what somebody says cannot be split from them
    noor.post(path, "statement", one, "statement", two, "name", "Lotte Harm")
        .then()
        .statusCode(303);
    noor.post("/speakers/" + id("Lotte Harm") + "/split", "statement", one, "name", "Odd Vik")
        .then()
        .statusCode(303);
    noor.post(undos(noor.page("/speakers/" + id(CHAIR))).get(0)).then().statusCode(303);
    noor.post(article + "/extraction").then().statusCode(303);
    assertEquals("Odd Vik", speaker(one));
    assertEquals(1, fixtures.<Long>in(() -> Decision.count("replacedBy is null")));
  }

  private Document turn(Object... fields) {
    return Jsoup.parse(
        noor.post(path + "/page", fields).then().statusCode(200).extract().asString());
  }

  private static List<String> ticks(Document page) {
    return page.select("fieldset > ul input[name=statement]").eachAttr("value");
  }

  private static List<String> undos(Document page) {
    return page.select("section:has(#splits) form").eachAttr("action");
  }

  private String speaker(String statement) {
    return fixtures.in(() -> Statement.<Statement>findById(Long.valueOf(statement)).speaker.name);
  }

  private long id(String name) {
    return fixtures.in(() -> Speaker.<Speaker>find("name = ?1 order by id", name).firstResult().id);
  }
}
