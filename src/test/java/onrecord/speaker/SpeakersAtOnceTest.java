package onrecord.speaker;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.reader.Sample;
import onrecord.statement.Decision;
import onrecord.statement.Speaker;
import onrecord.system.TestClock;
import onrecord.user.Library;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two teachers change the same speakers at once: whoever comes second sees what the first did. */
@QuarkusTest
class SpeakersAtOnceTest {
  private static final String MERGERS = "/speakers/mergers";

  @Inject Fixtures fixtures;
  private Browsing noor;
  private User teacher;
  private long chair;
  private long mayor;
  private long driver;
  private long economist;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    Sample.imported(noor);
    chair = id("Ravi Sennet");
    mayor = id("Ines Aldovar");
    driver = id("Odile Brankov");
    economist = id("Quoc Maithanh");
  }

  /** Else each would be under the other, and neither could be taken apart. */
  @Test
  void ofTwoMergesThatContradictEachOtherOneIsRefused() throws Exception {
    var second = after(() -> merged(chair, mayor), MERGERS, "keep", mayor, "other", chair);
    second.then().statusCode(409).body(containsString("These two are one speaker already."));
    assertEquals(1, fixtures.<Long>in(() -> SpeakerChange.count()));
    assertEquals("Ravi Sennet", shown(mayor));
    noor.post("/speakers/" + mayor + "/merger/withdrawal").then().statusCode(303);
    assertEquals("Ines Aldovar", shown(mayor));
  }

  @Test
  void aMergeTheOtherWayRoundIsRefusedThoughTheyWereOneBefore() throws Exception {
    merge(chair, driver);
    var second =
        after(
            () -> {
              Speaker.<Speaker>findById(driver).takeApart();
              merged(driver, chair);
            },
            MERGERS,
            "keep",
            driver,
            "other",
            chair);
    second.then().statusCode(409);
    assertEquals(2, fixtures.<Long>in(() -> SpeakerChange.count()));
    assertEquals("Odile Brankov", shown(chair));
  }

  @Test
  void whatIsTakenApartLeavesTheOthersUnderTheNewName() throws Exception {
    merge(chair, driver);
    merge(chair, economist);
    after(() -> merged(mayor, chair), "/speakers/" + driver + "/merger/withdrawal")
        .then()
        .statusCode(303);
    assertEquals("Odile Brankov", shown(driver));
    assertEquals("Ines Aldovar", shown(economist));
    assertEquals("Ines Aldovar", shown(chair));
  }

  @Test
  void soDoesWhatIsUndone() throws Exception {
    merge(chair, driver);
    String undo =
        noor.page("/speakers").selectFirst("section:has(#changes) li form").attr("action");
    merge(chair, economist);
    after(() -> merged(mayor, chair), undo).then().statusCode(303);
    assertEquals("Odile Brankov", shown(driver));
    assertEquals("Ines Aldovar", shown(economist));
    assertEquals("Ines Aldovar", shown(chair));
  }

  @Test
  void whoIsUnderAnotherNameByThenIsNotSplit() throws Exception {
    String path = "/speakers/" + chair + "/split";
    String one = noor.page(path).selectFirst("input[name=statement]").val();
    after(() -> merged(mayor, chair), path, "statement", one, "name", "Lotte Harm")
        .then()
        .statusCode(409)
        .body(containsString("under another name now"));
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  /** As merges left it before they queued up. */
  @Test
  void aRingIsShownAndCanBeTakenApart() {
    merge(chair, driver);
    under(mayor, chair, chair);
    under(chair, mayor, mayor);
    assertEquals("Ravi Sennet", shown(mayor));
    assertEquals("Ines Aldovar", shown(chair));
    noor.post("/speakers/" + driver + "/merger/withdrawal").then().statusCode(303);
    assertEquals("Odile Brankov", shown(driver));
    noor.post("/speakers/" + mayor + "/merger/withdrawal").then().statusCode(303);
    noor.post("/speakers/" + chair + "/merger/withdrawal").then().statusCode(303);
    List<String> all = noor.page("/speakers").select(".title").eachText();
    assertTrue(all.containsAll(List.of("Ravi Sennet", "Ines Aldovar")), all::toString);
  }

  /** As a merge and a taking apart at once left it. */
  @Test
  void whoIsUnderANameThatNobodyPutThemUnderCanBeTakenApart() {
    under(mayor, null, chair);
    var page = noor.page("/speakers/" + chair);
    assertEquals("Ines Aldovar", page.selectFirst("#others + ul .strong").text());
    assertFalse(page.text().contains("Put under"));
    noor.post("/speakers/" + mayor + "/merger/withdrawal").then().statusCode(303);
    assertEquals("Ines Aldovar", shown(mayor));
  }

  /** What a form gets that waits for the library while somebody else does this. */
  private Response after(Runnable first, String path, Object... fields) throws Exception {
    QuarkusTransaction.begin();
    Library.of(teacher).orElseThrow().lock();
    var sent = Aside.begin(() -> noor.post(path, fields));
    Aside.await(fixtures, 1, sent);
    first.run();
    QuarkusTransaction.commit();
    return sent.get();
  }

  private void merged(long keep, long other) {
    SpeakerChange.merge(
        Speaker.findById(keep),
        Speaker.findById(other),
        User.findById(teacher.id),
        TestClock.START);
  }

  private void merge(long keep, long other) {
    noor.post(MERGERS, "keep", keep, "other", other).then().statusCode(303);
  }

  private void under(long speaker, Long into, long one) {
    fixtures.in(
        () ->
            Speaker.update(
                "mergedInto.id = ?1, mergedAt = ?2, one.id = ?3 where id = ?4",
                into,
                into == null ? null : TestClock.START,
                one,
                speaker));
  }

  private String shown(long speaker) {
    return noor.page("/speakers/" + speaker).selectFirst("h1").text();
  }

  private long id(String name) {
    return fixtures.in(() -> Speaker.<Speaker>find("name = ?1 order by id", name).firstResult().id);
  }
}
