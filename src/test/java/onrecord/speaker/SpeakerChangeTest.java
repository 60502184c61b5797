package onrecord.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.reader.Sample;
import onrecord.statement.Decision;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge or a split is undone whole. */
@QuarkusTest
class SpeakerChangeTest {
  private static final String CHAIR = "Ravi Sennet";
  private static final String MAYOR = "Ines Aldovar";

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject EntityManager db;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = Sample.imported(noor);
    Sample.imported(noor, "text", Sample.TEXT + "\n\nThe gate is open.\n", "headline", "Second");
  }

  @Test
  void aSplitIsUndoneWithAllItsStatementsInAllArticles() {
    List<Long> his = said(CHAIR);
    List<Long> theirs = his.subList(1, his.size());
    String other = split(theirs, "Lotte Harm");
    assertEquals(theirs.size(), said("Lotte Harm").size());
    assertEquals(2, articles(theirs), "in both articles");
    Element notice = noor.page(other).selectFirst("form[action$=/withdrawal]");
    assertEquals("Undo the split", notice.text());
    undo(notice.attr("action"));
    assertEquals(his, said(CHAIR));
    assertEquals(List.of(), said("Lotte Harm"));
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
    assertTrue(changes().isEmpty(), "nothing is left to undo");
  }

  @Test
  void whatWasDecidedBeforeASplitIsInForceAgainAndWhatWasDecidedSinceStands() {
    List<Long> his = said(CHAIR);
    decide(his.get(0), "PERSON Odile Brankov");
    decide(his.get(0), "PERSON " + CHAIR);
    split(his.subList(0, 2), "Lotte Harm");
    assertEquals(3, fixtures.<Long>in(() -> Decision.count()), "one waits");
    decide(his.get(1), "PERSON " + MAYOR);
    undo(latest());
    assertEquals(List.of(CHAIR + " decision", MAYOR + " decision"), ruled(his.subList(0, 2)));
    assertEquals(2, fixtures.<Long>in(() -> Decision.count()));
    noor.post(there + "/extraction").then().statusCode(303);
    assertEquals(List.of(CHAIR + " decision", MAYOR + " decision"), ruled(his.subList(0, 2)));
  }

  @Test
  void anAnswerOfASplitTakenBackIsTheRulesAgain() {
    long one = said(CHAIR).get(0);
    decide(one, "PERSON Odile Brankov");
    split(List.of(one), "Lotte Harm", "Odile Brankov");
    String back = noor.page(there).selectFirst("aside form[action$=/withdrawal]").attr("action");
    noor.post(back).then().statusCode(303);
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
    assertTrue(said(CHAIR).contains(one));
  }

  @Test
  void aMergeIsUndoneOnTheListOfSpeakers() {
    merge(CHAIR, MAYOR);
    Element line = changes().get(0);
    assertTrue(line.text().contains(MAYOR + " is under " + CHAIR), line.text());
    assertTrue(line.text().contains("Merged by Noor Castellane on 25 Nov 2026"), line.text());
    String undo = latest();
    undo(undo);
    assertTrue(noor.page("/speakers").select(".title").eachText().contains(MAYOR));
    assertTrue(changes().isEmpty());
    merge(CHAIR, MAYOR);
    undo(undo);
    assertFalse(
        noor.page("/speakers").select(".title").eachText().contains(MAYOR),
        "undone twice, it leaves the later merge alone");
  }

  @Test
  void whatWasTakenApartByItselfIsNotOfferedAgain() {
    merge(CHAIR, MAYOR);
    noor.post("/speakers/" + id(MAYOR) + "/merger/withdrawal").then().statusCode(303);
    assertTrue(changes().isEmpty());
  }

  @Test
  void threeAreShownNewestFirstAndOnlyWithTheWholeList() {
    split(said(CHAIR).subList(0, 1), "Lotte Harm");
    split(said(CHAIR).subList(0, 1), CHAIR);
    merge(CHAIR, MAYOR);
    merge(CHAIR, "Odile Brankov");
    assertEquals(3, changes().size());
    assertTrue(changes().get(0).text().contains("Odile Brankov is under"), changes().get(0).text());
    assertTrue(changes().get(2).text().contains("are a namesake’s"), changes().get(2).text());
    assertTrue(noor.page("/speakers?q=sennet").select("#changes").isEmpty());
    assertEquals(5, statements.during(() -> noor.get("/speakers")));
  }

  @Test
  void whoIsNotInTheLibraryFindsNoChange() {
    merge(CHAIR, MAYOR);
    String undo = latest();
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post(undo).then().statusCode(404);
    assertTrue(mallory.page("/speakers").select("#changes").isEmpty());
    noor.post("/speakers/changes/999999/withdrawal").then().statusCode(404);
    new Browsing().post(undo).then().statusCode(303).header("Location", containsString("/sign-in"));
    noor.postWithoutToken(undo).then().statusCode(400);
    assertEquals(1, changes().size());
  }

  private void undo(String path) {
    noor.post(path).then().statusCode(303).header("Location", endsWith("/speakers?done=undone"));
  }

  private String latest() {
    return changes().get(0).selectFirst("form").attr("action");
  }

  private List<Element> changes() {
    return noor.page("/speakers").select("section:has(#changes) li");
  }

  private void merge(String keep, String other) {
    noor.post("/speakers/mergers", "keep", id(keep), "other", id(other)).then().statusCode(303);
  }

  @Test
  void splitsAreListedPageByPageAndUndoneThere() {
    List<Long> his = said(CHAIR);
    split(his.subList(1, 2), "Lotte Harm");
    fixtures.in(
        () ->
            db.createNativeQuery(
                    "insert into speaker_change (library_id, kind, speaker_id, other_id, made_by_id,"
                        + " made_at) select library_id, kind, speaker_id, other_id, made_by_id,"
                        + " made_at from speaker_change, generate_series(1, 11)")
                .executeUpdate());
    String page = "/speakers/" + id(CHAIR);
    assertEquals(10, noor.page(page).select("#splits + ul li").size());
    assertEquals("Older splits", noor.page(page).select("button[name=splits]").text());
    var older = noor.page(page + "?splits=1");
    assertEquals(2, older.select("#splits + ul li").size());
    assertEquals("Newer splits", older.select("button[name=splits]").text());
    Element form = older.select("#splits + ul form").last();
    noor.post(form.attr("action"), "from", form.select("input[name=from]").val())
        .then()
        .statusCode(303)
        .header("Location", endsWith(page + "?done=undone"));
    assertTrue(noor.page(page + "?done=undone").text().contains("Undone."));
    assertEquals(his, said(CHAIR));
  }

  private String split(List<Long> theirs, String name) {
    return split(theirs, name, CHAIR);
  }

  /** The address of the other. */
  private String split(List<Long> theirs, String name, String from) {
    List<Object> fields = new ArrayList<>(List.of("name", name));
    theirs.forEach(one -> fields.addAll(List.of("statement", one)));
    String location =
        noor.post("/speakers/" + id(from) + "/split", fields.toArray())
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    return location.substring(location.indexOf("/speakers"));
  }

  private void decide(long statement, String who) {
    decide(statement, who, "");
  }

  private void decide(long statement, String who, String name) {
    long article =
        fixtures.in(() -> Statement.<Statement>findById(statement).extraction.version.article.id);
    String path = "/articles/" + article + "/statements/" + statement + "/speaker";
    noor.post(path, "who", who, "name", name).then().statusCode(303);
  }

  private List<Long> said(String name) {
    return fixtures.in(
        () ->
            Statement.<Statement>list("speaker.name = ?1 order by id", name).stream()
                .map(one -> one.id)
                .toList());
  }

  private List<String> ruled(List<Long> ids) {
    return fixtures.in(
        () ->
            Statement.<Statement>list("id in ?1 order by id", ids).stream()
                .map(one -> one.speaker.name + " " + one.rule)
                .toList());
  }

  private long articles(List<Long> ids) {
    return fixtures.in(
        () ->
            Statement.<Statement>list("id in ?1", ids).stream()
                .map(one -> one.extraction.version.article.id)
                .distinct()
                .count());
  }

  private long id(String name) {
    return fixtures.in(() -> Speaker.<Speaker>find("name = ?1 order by id", name).firstResult().id);
  }
}
