package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Introduced;
import onrecord.Statements;
import onrecord.question.Question;
import onrecord.reader.Sample;
import onrecord.statement.SpeakerRole;
import onrecord.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "What brings more", where few questions came. */
@QuarkusTest
class FewTest {
  private static final String INTERVIEW =
      """
      Ann Roe, the harbour master of Vessmark, has run the harbour for nine years. The Ledger spoke \
      with her about the new toll on Monday.

      Q: Why does the town need a toll?

      A: The bridge costs four million crowns a year, and nobody else will pay for it. We have asked \
      the province three times.

      Q: What will drivers pay?

      A: Cars will pay two crowns and lorries will pay six. Residents will pay nothing until spring.
      """;

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private Browsing noor;
  private String article;
  private String desk;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    article = "/articles/" + Introduced.butForOne(fixtures, fixtures.noor()).id;
    desk = article + "/questions";
    noor.post(article + "/drafts").then().statusCode(303);
    fixtures.in(() -> Question.delete("rank > (select min(q.rank) from Question q)"));
  }

  @Test
  void speakersWithoutARoleAreToldAndCounted() {
    assertTrue(few().contains("1 speaker has no role, and whom nobody introduces"), few());
    String link = noor.page(desk).select("#few a:contains(Tell the role)").attr("href");
    assertEquals(article + "#voices", link);
    assertEquals(1, noor.page(article).select("#voices").size());
    fixtures.in(() -> SpeakerRole.delete("title like '%mayor%'"));
    assertTrue(few().contains("2 speakers have no role"), few());
    noor.post(article + "/extraction").then().statusCode(303);
    fixtures.in(() -> Question.delete("rank > (select min(q.rank) from Question q)"));
    noor.post(article + "/roles", "name", "Ann Roe", "role", Introduced.ROLE);
    fixtures.in(() -> Question.delete("rank > (select min(q.rank) from Question q)"));
    assertFalse(few().contains("no role"), few());
  }

  @Test
  void ofAnInterviewNobodyIsAskedToNameWhoSpeaks() {
    String there = Sample.imported(noor, "text", INTERVIEW, "kind", "INTERVIEW");
    desk = there + "/questions";
    noor.post(there + "/drafts").then().statusCode(303);
    var told = noor.page(desk).select("main");
    assertTrue(told.text().contains("4 statements are part of an interview"), told.text());
    assertFalse(told.text().contains("Tell who did"), told.text());
    assertEquals(
        there + "/questions/new", told.select("li a:contains(Write one yourself)").attr("href"));
    var refused =
        Jsoup.parse(
            noor.post(
                    there + "/passage",
                    "passage",
                    "Cars will pay two crowns and lorries will pay six.")
                .then()
                .statusCode(409)
                .extract()
                .asString());
    assertTrue(
        refused.text().contains("Whoever is named, no rule asks about those"), refused.text());
    assertTrue(refused.select("[role=alert] a[href$=#asked]").isEmpty());
  }

  @Test
  void whoeverIsNamedNothingIsAskedAboutAnAnswer() {
    String there = Sample.imported(noor, "text", INTERVIEW, "kind", "INTERVIEW");
    fixtures
        .in(() -> Statement.<Statement>list("kind = QUOTE"))
        .forEach(
            one ->
                noor.post(
                        there + "/statements/" + one.id + "/speaker",
                        "who",
                        "other",
                        "name",
                        "Ann Roe")
                    .then()
                    .statusCode(303));
    noor.post(there + "/drafts/more").then().statusCode(303);
    assertEquals(
        0, fixtures.<Long>in(() -> Question.count("current.speaker = 'Ann Roe' and ready")));
  }

  @Test
  void tellingSoTakesNoStatement() {
    long takes = statements.during(() -> noor.get(desk).then().statusCode(200));
    assertTrue(takes <= 12, takes + " statements to show it");
    System.out.printf("desk of few: %d statements%n", takes);
  }

  @Test
  void draftingFromHereKeepsTheFilterAndTheSetAskedFor() {
    String asked = "?kind=WHO_SAID&speaker=Ann Roe&set=4-HARDER";
    assertKept(noor.page(desk + asked).select("#few form[action$=/drafts/more]"));
    fixtures.in(() -> Question.deleteAll());
    assertKept(noor.page(desk + asked).select(".empty form[action$=/drafts]"));
  }

  private static void assertKept(Elements form) {
    assertEquals("WHO_SAID", form.select("[name=deskKind]").val());
    assertEquals("Ann Roe", form.select("[name=deskSpeaker]").val());
    assertEquals("4-HARDER", form.select("[name=deskSet]").val());
  }

  private String few() {
    return noor.page(desk).select("#few").text();
  }
}
