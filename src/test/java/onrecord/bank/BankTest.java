package onrecord.bank;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void anEmptyBankSaysWhereQuestionsComeFrom() {
    noor.get("/questions")
        .then()
        .statusCode(200)
        .body(containsString("Questions come from articles"));
  }

  @Test
  void whoMayNotImportIsOfferedNoPageThatIsShut() {
    var ada = new Browsing(fixtures.session(fixtures.ada()));
    for (String page :
        List.of("/questions", "/articles", "/speakers", "/quizzes", "/assignments/new")) {
      for (var link : ada.page(page).select("main a")) {
        ada.get(link.attr("href")).then().statusCode(200);
      }
      String told = ada.page(page).select("main").text();
      assertTrue(!told.contains("Paste one") && !told.contains("you approved"), told);
      assertTrue(!told.contains("Make"), told);
    }
    assertEquals(1, noor.page("/questions").select("a[href=/questions/rules]").size());
  }

  @Test
  void stateKindArticleAndSpeakerNarrowIt() {
    var toll = fixtures.article(teacher);
    fixtures.questions(toll, 3);
    var harbour = fixtures.harbour(teacher);
    fixtures.in(
        () -> {
          Drafts.make(Article.findById(harbour.id), TestClock.TODAY, TestClock.START);
          return null;
        });
    assertEquals(3, found("state=APPROVED"));
    assertEquals(3, found("article=" + toll.id));
    assertEquals(1, found("speaker=Tomas Verrell&article=" + toll.id));
    assertEquals(0, found("state=RETIRED"));
    assertEquals(
        Math.min(25, Question.count("kind = WHICH_SAID and article = ?1", harbour)),
        found("kind=WHICH_SAID&article=" + harbour.id));
    var page = noor.page("/questions?speaker=Tomas Verrell&article=" + toll.id);
    assertEquals("Tomas Verrell", page.select("#speaker option[selected]").text());
    assertEquals(toll.headline, page.select("#article option[selected]").text());
    assertTrue(page.select("details").hasAttr("open"));
    int all = found("page=0");
    for (String nothing :
        List.of("article=", "article=x", "state=WRONG", "age=&flag=&topic=&kind=")) {
      assertEquals(all, found(nothing), nothing);
    }
    assertEquals(0, found("article=987654"));
  }

  @Test
  void formatAndWhatTheOutletTellsItselfNarrowIt() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    fixtures.in(
        () -> {
          QuestionVersion.update(
              "format = NUMERIC, speaker = null where question.id = ?1", questions.get(0).id);
          QuestionVersion.update("speaker = null where question.id = ?1", questions.get(1).id);
          return Question.update("kind = TWO_SIDES where id = ?1", questions.get(1).id);
        });
    assertEquals("/questions/" + questions.get(0).id, only("format=NUMERIC"));
    assertEquals(3, found("format=SINGLE"));
    assertEquals("/questions/" + questions.get(0).id, only("speaker=-"), "of sides several speak");
    var page = noor.page("/questions?speaker=-&format=NUMERIC");
    assertEquals("The outlet itself", page.select("#speaker option[selected]").text());
    assertTrue(
        noor.page("/questions?speaker=-&format=SHORT")
            .text()
            .contains("speaker the outlet itself"));
  }

  @Test
  void ageIsCountedToTheDay() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    // it is 25 November 2026
    asOf(questions.get(0), LocalDate.of(2026, 10, 26));
    asOf(questions.get(1), LocalDate.of(2026, 10, 25));
    asOf(questions.get(2), LocalDate.of(2025, 11, 26));
    asOf(questions.get(3), LocalDate.of(2025, 11, 25));
    assertEquals(1, found("age=MONTH"));
    assertEquals(2, found("age=HALF_YEAR"));
    assertEquals(3, found("age=YEAR"));
    assertEquals(1, found("age=OLDER"));
  }

  @Test
  void flagsFindWhatIsWorthALook() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    assertEquals(0, found("flag=CHANGED") + found("flag=WARNING") + found("flag=PAST"));
    fixtures.in(
        () -> {
          Question.update(
              "evidenceChangedAt = ?1 where id = ?2",
              Instant.parse("2027-01-01T00:00:00Z"),
              questions.get(0).id);
          Question.update(
              "reviewBy = ?1 where id = ?2", LocalDate.of(2026, 11, 24), questions.get(1).id);
          return Question.getEntityManager()
              .createNativeQuery(
                  "insert into flaw (version_id, position, code, severity, message)"
                      + " select current_id, 0, 'vague', 'WARN', 'Vague.' from question where id = "
                      + questions.get(2).id
                      + " union all select current_id, 0, 'no_key', 'REJECT', 'No key.'"
                      + " from question where id = "
                      + questions.get(3).id)
              .executeUpdate();
        });
    assertEquals("/questions/" + questions.get(0).id, only("flag=CHANGED"));
    assertEquals("/questions/" + questions.get(1).id, only("flag=PAST"));
    assertEquals("/questions/" + questions.get(2).id, only("flag=WARNING"));
    String bank = noor.page("/questions").text();
    assertTrue(bank.contains("Past its review date"));
    assertTrue(bank.contains("Has a warning") && bank.contains("Refused by a check"), bank);
  }

  @Test
  void whatWasNotFoundIsToldInWords() {
    fixtures.questions(fixtures.article(teacher), 1);
    var page = noor.page("/questions?words=tunnel&state=DRAFT&age=MONTH&flag=PAST");
    assertTrue(
        page.text()
            .contains(
                "the words “tunnel”; state “Draft”; as of “In the last month”; flag “Past its review date”."),
        page.text());
  }

  @Test
  void pagesKeepEveryFilter() {
    var article = fixtures.article(teacher);
    for (int i = 0; i < 4; i++) {
      fixtures.questions(article, 8);
    }
    String search =
        "words=view toll&state=APPROVED&kind=WHO_SAID&article=" + article.id + "&age=MONTH";
    var first = noor.page("/questions?" + search);
    assertEquals(25, first.select(".items > li").size());
    assertTrue(first.text().contains("32 questions Best match first"), first.text());
    String next = decoded(first.select("a[rel=next]").attr("href"));
    assertEquals("/questions?" + search + "&page=1", next);
    var second = noor.page(next);
    assertEquals(7, second.select(".items > li").size());
    assertEquals(0, second.select("a[rel=next]").size());
    assertEquals("/questions?" + search, decoded(second.select("a[rel=prev]").attr("href")));
    assertEquals("Questions: view toll, page 2 · Onrecord", second.title());
    assertEquals(1, second.select("nav[aria-label=Pages]").size());
    assertEquals(0, noor.page("/questions?words=number 2").select("nav[aria-label=Pages]").size());
  }

  @Test
  void aPageBeyondTheEndLeadsBackAndKeepsEveryFilter() {
    fixtures.questions(fixtures.article(teacher), 2);
    for (String far : List.of("1", "99999999", "99999999999999999999")) {
      var page = noor.page("/questions?words=view toll&state=APPROVED&page=" + far);
      assertTrue(page.select(".empty h2").text().startsWith("There is no page "), page.text());
      assertEquals(
          "/questions?words=view toll&state=APPROVED",
          decoded(page.select(".empty a").attr("href")));
    }
    for (String none : List.of("-5", "x", "1.5", "")) {
      assertEquals(2, found("words=view&page=" + none), none);
    }
  }

  @Test
  void aQuestionLeadsBackToThePageItWasFoundOn() {
    var article = fixtures.article(teacher);
    for (int i = 0; i < 4; i++) {
      fixtures.questions(article, 8);
    }
    String search = "/questions?words=view&state=APPROVED&page=1";
    String item = noor.page(search).select(".items .title a").attr("href");
    var answer = noor.request().urlEncodingEnabled(false).get(item);
    assertEquals(search, Jsoup.parse(answer.asString()).select(".crumb a").attr("href"));
    item = noor.page("/questions").select(".items .title a").attr("href");
    assertEquals("/questions", noor.page(item).select(".crumb a").attr("href"));
  }

  @Test
  void articlesOfOneHeadlineAreToldApart() {
    var first = fixtures.article(teacher);
    var second = fixtures.harbour(teacher);
    fixtures.questions(first, 1);
    fixtures.in(
        () -> {
          Drafts.make(Article.findById(second.id), TestClock.TODAY, TestClock.START);
          return Article.update(
              "headline = ?1, publishedOn = ?2 where id = ?3",
              first.headline,
              LocalDate.of(2026, 9, 1),
              second.id);
        });
    assertEquals(
        List.of(
            "All",
            "Harbour toll stays until spring, 1 Sep 2026",
            "Harbour toll stays until spring, 23 Nov 2026"),
        noor.page("/questions").select("#article option").eachText());
    assertEquals(
        "Harbour toll stays until spring, 23 Nov 2026",
        noor.page("/questions?article=" + first.id).select("#article option[selected]").text());
  }

  @Test
  void theBankTakesSixStatementsHoweverMuchIsInIt() {
    var article = fixtures.article(teacher);
    fixtures.questions(article, 2);
    String search = "/questions?words=view&topic=Toll&age=MONTH";
    noor.post("/questions/topics?words=view", "name", "Toll").then().statusCode(303);
    long few = statements.during(() -> noor.get(search).then().statusCode(200));
    for (int i = 0; i < 3; i++) {
      fixtures.questions(article, 8);
    }
    noor.post("/questions/topics?words=view", "name", "Toll").then().statusCode(303);
    assertEquals(25, found("words=view&topic=Toll"));
    assertEquals(6, few);
    assertEquals(6, statements.during(() -> noor.get(search).then().statusCode(200)));
  }

  @Test
  void othersSeeNothingOfIt() {
    fixtures.questions(fixtures.article(teacher), 2);
    noor.post("/questions/topics?words=view", "name", "Toll").then().statusCode(303);
    Document page = new Browsing(fixtures.session(fixtures.mallory())).page("/questions");
    assertEquals(0, page.select(".items > li").size());
    for (String filter : List.of("#topic", "#article", "#speaker")) {
      assertEquals(List.of("All"), page.select(filter + " option").eachText());
    }
    new Browsing()
        .get("/questions")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in"));
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  private void asOf(Question question, LocalDate day) {
    fixtures.in(() -> QuestionVersion.update("asOf = ?1 where question.id = ?2", day, question.id));
  }

  private String only(String search) {
    var rows = noor.page("/questions?" + search).select(".items > li");
    assertEquals(1, rows.size());
    return path(rows.select("a").first().attr("href"));
  }

  private static String path(String address) {
    return address.replaceFirst("[?].*", "");
  }

  private int found(String search) {
    return noor.page("/questions?" + search).select(".items > li").size();
  }
}
