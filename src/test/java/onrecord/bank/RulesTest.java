package onrecord.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.QuestionVersion;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules are judged by the drafts that people decide on, over the same pages as everybody. */
@QuarkusTest
class RulesTest {
  private static final String START = "/questions/rules/start";

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;

  private User teacher;
  private Browsing noor;
  private Article article;
  private Article toll;
  private long fresh;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = fixtures.harbour(teacher);
    toll = null;
  }

  @Test
  void withoutAnyDraftThePageSaysSo() {
    assertTrue(noor.page("/questions/rules").text().contains("No rule has drafted anything yet"));
  }

  @Test
  void aRuleThatTeachersDropIsSwitchedOffUntilAnAdministratorTurnsItOnAgain() {
    String rule = commonest(draft());
    var drafts = drafts(rule, 35);
    // 17 kept of 29, then the thirtieth is dropped: 56.7 in a hundred
    drafts.subList(0, 17).forEach(this::keep);
    drafts.subList(17, 29).forEach(id -> drop(id, "Not worth asking"));
    assertTrue(state(rule).contains("On"), state(rule));
    assertTrue(row(rule).text().contains("too few decisions (29 of 30)"), row(rule).text());
    drop(drafts.get(29), "not worth asking");
    assertEquals(List.of("30", "17", "13"), row(rule).select("td.n").eachText());
    assertTrue(row(rule).text().contains("56\u202f%"), row(rule).text());
    assertTrue(row(rule).text().contains("(13)"), row(rule).text());
    assertTrue(state(rule).contains("Switched off"), state(rule));

    assertEquals(0, fresh(rule, "first"), "no new draft by it");
    assertTrue(Question.count("rule <> ?1 and state = DRAFT", rule) > 0, "the others go on");
    noor.post("/articles/" + fresh + "/passage", "passage", askedAbout(rule))
        .then()
        .statusCode(lessThan(500));
    assertEquals(0, Question.count("article.id = ?1 and rule like ?2", fresh, rule + "%"));

    // it stays off, however many of its old drafts are kept now
    drafts.subList(30, 35).forEach(this::keep);
    drafts.subList(17, 25).forEach(this::keep);
    assertEquals(List.of("35", "30", "5"), row(rule).select("td.n").eachText());
    assertTrue(state(rule).contains("Switched off"), state(rule));
    assertEquals(0, row(rule).select("form").size(), "only an administrator turns it on");

    var otto = new Browsing(fixtures.session(fixtures.otto()));
    clock.advance(Duration.ofMinutes(1));
    String start =
        otto.page("/questions/rules").select("tr:contains(" + rule + ") form").attr("action");
    for (int press = 0; press < 2; press++) {
      otto.post(START, "rule", rule).then().statusCode(303);
    }
    assertTrue(state(rule).contains("Turned on again by Otto Hale"), state(rule));
    assertEquals(List.of("0", "0", "0"), row(rule).select("td.n").eachText());
    assertTrue(fresh(rule, "second") > 0, "it drafts again");

    // and is judged by what is decided from now on
    clock.advance(Duration.ofMinutes(1));
    var later = drafts(rule, 30);
    later.subList(0, 29).forEach(id -> drop(id, ""));
    otto.post(START, "rule", rule).then().statusCode(303);
    assertEquals(List.of("29", "0", "29"), row(rule).select("td.n").eachText());
    drop(later.get(29), "");
    assertTrue(state(rule).contains("Switched off"), state(rule));
  }

  @Test
  void whatWasUndoneAndWhatPeopleWroteDoesNotCount() {
    String rule = commonest(draft());
    var drafts = drafts(rule, 31);
    drafts.subList(0, 30).forEach(id -> drop(id, ""));
    assertTrue(state(rule).contains("Switched off"), state(rule));
    undo();
    assertFalse(state(rule).contains("Switched off"), state(rule));
    assertEquals(List.of("29", "0", "29"), row(rule).select("td.n").eachText());
    fixtures.in(
        () ->
            QuestionVersion.update(
                "createdBy = ?1 where question.id = ?2", teacher, drafts.get(30)));
    drop(drafts.get(30), "");
    assertEquals(List.of("29", "0", "29"), row(rule).select("td.n").eachText());
  }

  @Test
  void reasonsOfOtherLibrariesStayThere() {
    String rule = commonest(draft());
    drop(drafts(rule, 1).get(0), "Ask Mr Verrell first");
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    var others = mallory.page("/questions/rules").text();
    assertTrue(others.contains(rule), others);
    assertFalse(others.contains("Verrell"), others);
    assertTrue(row(rule).text().contains("Ask Mr Verrell first (1)"));
  }

  @Test
  void thePageTakesTwoStatements() {
    draft();
    assertEquals(2, statements.during(() -> noor.get("/questions/rules").then().statusCode(200)));
  }

  @Test
  void whoDraftsIsToldWhatSwitchedOffRulesKeptBack() {
    String rule = commonest(draft());
    String passage = askedAbout(rule);
    noor.post("/articles/" + article.id + "/passage", "passage", passage).then().statusCode(303);
    var rules =
        fixtures.in(
            () ->
                Question.find(
                        "select distinct q.rule from Question q where q.article = ?1", article)
                    .project(String.class)
                    .list());
    rules.forEach(one -> drafts(one, 30).forEach(id -> drop(id, "")));
    assertEquals(0, fresh(rule, "The Norvik Post"));
    var page = after("/articles/" + fresh + "/drafts");
    assertTrue(page.select(".notice").text().contains("switched off on this server"), page.text());
    String named = row(rule).select("th").first().ownText() + "” (" + rule + ")";
    assertTrue(page.select(".notice").text().contains(named), page.select(".notice").text());
    noor.post("/articles/" + fresh + "/drafts/more").then().statusCode(303);
    String told = after("/articles/" + fresh + "/drafts/more").select(".notice").text();
    assertTrue(told.contains("No more drafts. What else the rules find in this text"), told);
    assertTrue(told.contains(named) && told.contains("An administrator can turn on again"), told);
    assertFalse(told.contains("find nothing else"), told);
    noor.post("/articles/" + fresh + "/passage", "passage", passage)
        .then()
        .statusCode(409)
        .body(containsString("The rules that ask about this passage are switched off"))
        .body(containsString("(" + rule + ")"));
  }

  /** Where a press leads; the client encodes the address once more. */
  private Document after(String press) {
    String there = noor.post(press).then().statusCode(303).extract().header("Location");
    return noor.page(URLDecoder.decode(there.substring(there.indexOf("/articles")), UTF_8));
  }

  @Test
  void strangersLearnersAndFormsWithoutATokenGetNothing() {
    String rule = commonest(draft());
    drafts(rule, 30).forEach(id -> drop(id, ""));
    noor.post(START, "rule", rule).then().statusCode(404);
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    ada.get("/questions/rules").then().statusCode(404);
    var nobody = new Browsing();
    for (String address : List.of("/questions/rules", START)) {
      (address.equals(START) ? nobody.post(address) : nobody.get(address))
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in"));
    }
    var otto = new Browsing(fixtures.session(fixtures.otto()));
    otto.postWithoutToken(START, "rule", rule).then().statusCode(400);
    otto.post(START, "rule", "no such rule").then().statusCode(404);
    assertTrue(state(rule).contains("Switched off"), state(rule));
  }

  /** The drafts of the sample article, as the engine makes them. */
  private List<Question> draft() {
    return fixtures.in(
        () -> {
          Drafts.make(Article.findById(article.id), TestClock.TODAY, clock.instant());
          return Question.<Question>list("article", article);
        });
  }

  /** How many drafts of a rule come of an article that nobody has drafted from. */
  private long fresh(String rule, String outlet) {
    var text = fixtures.in(() -> Article.<Article>findById(article.id).latest().text);
    var other =
        fixtures.imported(
            teacher,
            outlet,
            "Harbour toll stays until spring, mayor says",
            LocalDate.of(2026, 11, 23),
            "the harbour bridge toll in Vessmark",
            text + "\n\nRead on " + outlet + ".");
    fixtures.in(
        () -> {
          Drafts.make(Article.findById(other.id), TestClock.TODAY, clock.instant());
          return null;
        });
    fresh = other.id;
    return Question.count("article = ?1 and rule = ?2", other, rule);
  }

  private String askedAbout(String rule) {
    return fixtures.in(
        () ->
            Question.<Question>find("article = ?1 and rule = ?2", article, rule)
                .firstResult()
                .current
                .evidenceText);
  }

  private static String commonest(List<Question> drafts) {
    return drafts.stream()
        .filter(question -> question.ready)
        .map(question -> question.rule)
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  /** Drafts that wait, said to be of that rule: one article has not thirty of one. */
  private List<Long> drafts(String rule, int number) {
    toll = toll == null ? fixtures.article(teacher) : toll;
    return IntStream.range(0, (number + 9) / 10)
        .mapToObj(ten -> fixtures.questions(toll, Math.min(10, number - 10 * ten)))
        .flatMap(List::stream)
        .map(
            question ->
                fixtures.in(
                    () -> {
                      Question.getEntityManager()
                          .createNativeQuery(
                              "delete from review where question_id = " + question.id)
                          .executeUpdate();
                      Question.update(
                          "rule = ?1, state = ?2, reviewedAt = null where id = ?3",
                          rule,
                          State.DRAFT,
                          question.id);
                      return question.id;
                    }))
        .toList();
  }

  private void keep(Long id) {
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
  }

  private void drop(Long id, String reason) {
    noor.post("/questions/" + id + "/rejection", "reason", reason).then().statusCode(303);
  }

  private void undo() {
    Question last = fixtures.in(() -> Question.find("order by id desc").firstResult());
    noor.post("/articles/" + last.article.id + "/undo").then().statusCode(303);
  }

  private Element row(String rule) {
    return noor.page("/questions/rules").select("tbody tr:contains(" + rule + ")").first();
  }

  private String state(String rule) {
    return row(rule).select("[data-label=State]").text();
  }
}
