package onrecord.reader;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Introduced;
import onrecord.Statements;
import onrecord.statement.Decision;
import onrecord.statement.Extraction;
import onrecord.statement.Said;
import onrecord.statement.Speaker;
import onrecord.statement.SpeakerRole;
import onrecord.statement.Statement;
import onrecord.system.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Role in this article", as the source check takes it. */
@QuarkusTest
class RoleTest {
  private static final String ROLE = Introduced.ROLE;

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = "/articles/" + Introduced.butForOne(fixtures, fixtures.noor()).id;
    noor.post(there + "/extraction").then().statusCode(303);
  }

  @Test
  void everyNamedPersonWhoSurelySpeaksHasTheForm() {
    Document page = noor.page(there);
    assertEquals(
        List.of("Ann Roe", "Jo Lund", "Mia Moe", "Karl Dahl"),
        page.select(".voices input[name=name]").eachAttr("value"));
    assertEquals("No role yet: tell it (Ann Roe)", voice(page, "Ann Roe").select("summary").text());
    assertEquals("Correct the role (Jo Lund)", voice(page, "Jo Lund").select("summary").text());
    assertEquals(
        List.of("", "the mayor of Norvik"),
        page.select(".voices input[name=role]").eachAttr("value").subList(0, 2));
    assertEquals("Role in this article of Ann Roe", page.select("label[for=role-A]").text());
    fixtures.in(() -> Statement.update("confident = false"));
    assertTrue(noor.page(there).select(".voices form").isEmpty(), "nobody is sure who speaks");
  }

  @Test
  void aRoleIsKeptWithWhoToldItAndWhen() {
    tell("Ann Roe", "  spokeswoman of\nthe Coast Party. ")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=told#done"));
    Document page = noor.page(there + "?done=told");
    assertTrue(page.select(".notice.good").text().contains("No rule overwrites it"));
    String shown = voice(page, "Ann Roe").text();
    assertTrue(shown.contains(ROLE + ", told by Noor Castellane, as of 23 Nov 2026"), shown);
    assertFalse(voice(page, "Jo Lund").text().contains("told by"));
    String kept = page.selectFirst("aside .items li:contains(Role of Ann Roe)").text();
    assertTrue(kept.contains("“" + ROLE + "”, as Noor Castellane told on 25 Nov 2026"), kept);
  }

  @Test
  void aRoleOfTheArticleIsCorrectedAndTheLastWordCounts() {
    tell("Jo Lund", "deputy mayor of Norvik");
    clock.advance(Duration.ofDays(1));
    tell("Jo Lund", "acting mayor of Norvik");
    Document page = noor.page(there);
    String shown = voice(page, "Jo Lund").text();
    assertTrue(shown.contains("acting mayor of Norvik, told by"), shown);
    assertFalse(shown.contains("deputy") || shown.contains("the mayor"), shown);
    assertEquals(1, decisions());
    assertTrue(
        page.selectFirst("aside .items li:contains(Role of Jo Lund)").text().contains("26 Nov"));
  }

  @Test
  void itCanBeTakenBack() {
    tell("Ann Roe", ROLE);
    tell("Jo Lund", "deputy mayor of Norvik");
    for (Element form : noor.page(there).select("aside form[action$=/withdrawal]")) {
      noor.post(form.attr("action")).then().statusCode(303);
      noor.post(form.attr("action")).then().statusCode(303);
    }
    Document page = noor.page(there);
    assertTrue(voice(page, "Ann Roe").text().contains("No role yet"));
    assertTrue(voice(page, "Jo Lund").text().contains("the mayor of Norvik, as of"));
    assertEquals(0, decisions());
  }

  @Test
  void everyLaterReadingObeysIt() {
    tell("Ann Roe", ROLE);
    tell("Jo Lund", "deputy mayor of Norvik");
    noor.post(there + "/extraction").then().statusCode(303);
    fixtures.in(() -> Extraction.update("ruleVersion = 'a0'"));
    noor.post(there + "/drafts").then().statusCode(303);
    Document page = noor.page(there);
    assertTrue(voice(page, "Ann Roe").text().contains(ROLE));
    assertTrue(voice(page, "Jo Lund").text().contains("deputy mayor of Norvik"));
  }

  @Test
  void aBadRoleIsRefusedAndNothingTypedIsLost() {
    refused("", "Write the role, such as");
    refused(" … ", "Write the role, such as");
    refused("government", "“government” is what a body is");
    refused("a shipping company", "“a shipping company” is what a body is");
    refused("x".repeat(81), "at most 80 characters");
    refused("Ann Roe, spokeswoman", "without the name of Ann Roe");
    refused("spokeswoman ann  roe", "without the name of Ann Roe");
    refused("Chairwoman Roe", "without the name of Ann Roe");
    assertEquals(0, decisions());
    tell("Ann Roe", "head of the Roe Foundation, <b>{me.user}</b>").then().statusCode(303);
    Document page = noor.page(there);
    assertTrue(page.select("aside b").isEmpty());
    assertTrue(voice(page, "Ann Roe").text().contains("<b>{me.user}</b>"));
  }

  @Test
  void whoIsNotInTheLibraryFindsNothing() {
    tell("Ann Roe", ROLE);
    long decision = fixtures.in(() -> Decision.<Decision>findAll().firstResult().id);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.post(there + "/roles", "name", "Ann Roe", "role", "boss").then().statusCode(404);
    mallory.post(there + "/decisions/" + decision + "/withdrawal").then().statusCode(404);
    noor.postWithoutToken(there + "/roles", "name", "Ann Roe", "role", "boss")
        .then()
        .statusCode(400);
    new Browsing().post(there + "/roles").then().statusCode(303);
    noor.post("/articles/999999/roles", "name", "Ann Roe", "role", "boss").then().statusCode(404);
    assertTrue(voice(noor.page(there), "Ann Roe").text().contains(ROLE));
  }

  @Test
  void nothingIsToldOfWhoDoesNotSpeakThere() {
    for (String name : List.of("Coast Party", "Lotte Harm", "")) {
      tell(name, "a hatter").then().statusCode(303).header("Location", endsWith("unchanged#done"));
    }
    assertEquals(0, decisions());
  }

  /** Told by a person it would come before all that the rules know of hers. */
  @Test
  void savingTheRoleThatIsShownChangesNothing() {
    tell("Jo Lund", "the mayor of Norvik")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=unchanged#done"));
    assertEquals(0, decisions());
  }

  @Test
  void aRoleOfADeletedAccountStands() {
    tell("Ann Roe", ROLE);
    fixtures.in(() -> Decision.update("decidedBy = null"));
    assertTrue(voice(noor.page(there), "Ann Roe").text().contains("told by a deleted account"));
  }

  /** It is told of a name: whatever becomes of its speaker, the name has it in this article. */
  @Test
  void mergingAndSplittingLeaveIt() {
    tell("Ann Roe", ROLE);
    long roe = speaker("her party would bring");
    long moe = speaker("fewer than half");
    noor.post("/speakers/mergers", "keep", moe, "other", roe).then().statusCode(303);
    noor.post(there + "/extraction").then().statusCode(303);
    String merged = voice(noor.page(there), "Mia Moe").text();
    assertTrue(merged.contains(ROLE) && merged.contains("told by Noor"), merged);
    noor.post("/speakers/" + roe + "/merger/withdrawal").then().statusCode(303);
    assertTrue(voice(noor.page(there), "Ann Roe").text().contains(ROLE));

    long one = fixtures.in(() -> Said.with("her party would bring").get(0).id);
    noor.post("/speakers/" + roe + "/split", "statement", one, "name", "Ann Roe")
        .then()
        .statusCode(303);
    long other = speaker("her party would bring");
    assertTrue(other != roe);
    tell("Ann Roe", "treasurer of the Coast Party");
    assertEquals(other, speaker("her party would bring"));
    assertEquals(roe, speaker("would cost the fish market"));
    assertEquals(
        2, fixtures.in(() -> Speaker.<Speaker>list("name", "Ann Roe")).size(), "and no third");
    noor.page(there).select(".voices li:has(.name:contains(Ann Roe))").eachText().stream()
        .forEach(each -> assertTrue(each.contains("treasurer of the Coast Party"), each));
  }

  /** Who follows a story tells it once. */
  @Test
  void whatAnotherArticleTellsIsOneButtonAway() {
    told("/articles/" + another(LocalDate.of(2026, 10, 2)), "treasurer of the Coast Party");
    told("/articles/" + another(LocalDate.of(2026, 11, 20)), ROLE);
    told("/articles/" + another(LocalDate.of(2026, 11, 24)), "chairwoman of the Coast Party");
    Document page = noor.page(there);
    Element offered = voice(page, "Ann Roe").selectFirst("form:has(button[name=role])");
    assertEquals(
        "On 20 Nov 2026, in another article: “" + ROLE + "” Use this role of Ann Roe",
        offered.text());
    assertEquals(1, page.select(".voices button[name=role]").size(), "Lund has one here");
    noor.post(offered.attr("action"), "name", "Ann Roe", "role", offered.select("button").val())
        .then()
        .statusCode(303);
    page = noor.page(there);
    assertTrue(voice(page, "Ann Roe").text().contains(ROLE + ", told by Noor Castellane"));
    assertTrue(page.select(".voices button[name=role]").isEmpty());
  }

  @Test
  void aLaterArticleTellsItWhereNoneBeforeDoes() {
    told("/articles/" + another(LocalDate.of(2026, 11, 25)), "chairwoman of the Coast Party");
    told("/articles/" + another(LocalDate.of(2026, 11, 24)), ROLE);
    assertEquals(ROLE, voice(noor.page(there), "Ann Roe").select("button[name=role]").val());
  }

  @Test
  void nothingIsOfferedThatAnotherLibraryTells() {
    var eve = new Browsing(fixtures.session(fixtures.mallory()));
    String elsewhere = "/articles/" + Introduced.butForOne(fixtures, fixtures.mallory()).id;
    eve.post(elsewhere + "/extraction").then().statusCode(303);
    eve.post(elsewhere + "/roles", "name", "Ann Roe", "role", ROLE).then().statusCode(303);
    assertEquals(1, eve.page(elsewhere).select(".voices li:contains(" + ROLE + ")").size());
    assertTrue(noor.page(there).select(".voices button[name=role]").isEmpty());
  }

  @Test
  void norWhatIsRefusedWhenItIsTyped() {
    told("/articles/" + another(LocalDate.of(2026, 11, 20)), ROLE);
    assertEquals(1, noor.page(there).select(".voices button[name=role]").size());
    fixtures.in(() -> SpeakerRole.update("title = 'party' where title = ?1", ROLE));
    assertTrue(noor.page(there).select(".voices button[name=role]").isEmpty());
  }

  @Test
  void thePageTakesTenStatements() {
    assertEquals(10, statements.during(() -> noor.get(there).then().statusCode(200)));
    tell("Ann Roe", ROLE);
    tell("Jo Lund", "deputy mayor of Norvik");
    assertEquals(10, statements.during(() -> noor.get(there).then().statusCode(200)));
  }

  private void refused(String role, String sentence) {
    var response = tell("Ann Roe", role);
    response.then().statusCode(400);
    Document page = Jsoup.parse(response.asString());
    assertTrue(page.select("#role-A-error").text().contains(sentence), page::text);
    assertEquals("#role-A", page.select("[role=alert] a").attr("href"));
    assertEquals(role.replaceAll("\\s+", " ").strip(), page.select("#role-A").val());
    assertTrue(page.selectFirst("details:has(#role-A)").hasAttr("open"));
    assertEquals(1, page.select(".voices details[open]").size());
  }

  private long another(LocalDate publishedOn) {
    long article = Introduced.on(publishedOn, fixtures, fixtures.noor()).id;
    noor.post("/articles/" + article + "/extraction").then().statusCode(303);
    return article;
  }

  private void told(String article, String role) {
    noor.post(article + "/roles", "name", "Ann Roe", "role", role).then().statusCode(303);
  }

  private Response tell(String name, String role) {
    return noor.post(there + "/roles", "name", name, "role", role);
  }

  private static Element voice(Document page, String name) {
    return page.selectFirst(".voices li:has(.name:contains(" + name + "))");
  }

  private long speaker(String words) {
    return fixtures.in(() -> Said.with(words).get(0).speaker.id);
  }

  private long decisions() {
    return fixtures.<Long>in(() -> Decision.count());
  }
}
