package onrecord.statement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.arjuna.ats.jta.transaction.Transaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Introduced;
import onrecord.reader.Sample;
import onrecord.system.Refused;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngineRunsTest {
  @Inject Fixtures fixtures;
  @Inject EngineRuns runs;
  @Inject HeldTurn turn;
  @Inject Transactions transactions;

  @BeforeEach
  void reset() {
    fixtures.reset();
  }

  @Test
  void anArticleIsReadOrDraftedFromOnceAtATime() throws Exception {
    var teacher = fixtures.noor();
    long article = fixtures.harbour(teacher).id;
    var noor = new Browsing(fixtures.session(teacher));
    String busy = "An article is being read or drafted from at the moment. Try again in a minute.";
    runs.inTurn(
        article,
        () -> {
          for (String run :
              new String[] {
                "/drafts",
                "/extraction",
                "/roles",
                "/statements/1/speaker",
                "/decisions/1/withdrawal"
              }) {
            noor.post("/articles/" + article + run)
                .then()
                .statusCode(409)
                .body(containsString(busy));
          }
          return null;
        });
    noor.post("/articles/" + article + "/drafts").then().statusCode(303);
  }

  @Test
  void twoRunAtOnceOverAll() throws Exception {
    var end = new CountDownLatch(1);
    var begun = new CountDownLatch(2);
    for (long article = 1; article <= 2; article++) {
      long one = article;
      Aside.begin(() -> turn.hold(one, begun, end));
    }
    assertTrue(begun.await(Aside.SECONDS, TimeUnit.SECONDS));
    String said = assertThrows(Refused.class, () -> runs.inTurn(3, () -> "read")).getMessage();
    assertEquals(
        "Other articles are being drafted from at the moment. Try again in a minute.", said);
    end.countDown();
    assertEquals("read", runs.inTurn(3, () -> "read"));
  }

  @Test
  void whatIsReadForASpeakerOrAQuestionWaitsForATurnToo() throws Exception {
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String busy = "An article is being read or drafted from at the moment. Try again in a minute.";
    runs.inTurn(
        1,
        () -> {
          for (String run :
              new String[] {
                "/speakers/1/split",
                "/speakers/changes/1/withdrawal",
                "/questions/1/choices/1/replacement"
              }) {
            noor.post(run).then().statusCode(409).body(containsString(busy));
          }
          return null;
        });
    noor.post("/speakers/1/split").then().statusCode(404);
  }

  @Test
  void whatWasTypedComesBackToBeSentAgain() throws Exception {
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String there = "/articles/" + Introduced.butForOne(fixtures, fixtures.noor()).id;
    noor.post(there + "/extraction").then().statusCode(303);
    Document busy =
        refused(noor, there + "/roles", "name", "Ann Roe", "role", "aide of <b>Odd</b> & Vik");
    assertEquals(List.of("aide of <b>Odd</b> & Vik"), busy.select("main li").eachText());
    assertEquals("Send it again", busy.select("main button").text());
    again(noor, busy).then().statusCode(303).header("Location", endsWith("?done=told#done"));
    assertEquals(
        "aide of <b>Odd</b> & Vik",
        fixtures.in(() -> Decision.<Decision>find("name", "Ann Roe").firstResult().title));
  }

  @Test
  void allThatWasTickedComesBackToo() throws Exception {
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    Sample.imported(noor);
    Sample.imported(noor, "text", Sample.TEXT + "\n\nThe gate is open.\n", "headline", "Second");
    var his = fixtures.in(() -> Statement.<Statement>list("speaker.name", "Ravi Sennet"));
    Document busy =
        refused(
            noor,
            "/speakers/" + his.get(0).speaker.id + "/split",
            "statement",
            his.get(0).id,
            "statement",
            his.get(1).id,
            "name",
            "Lotte Harm",
            "page",
            "0");
    assertEquals(List.of("Lotte Harm"), busy.select("main li").eachText());
    again(noor, busy).then().statusCode(303);
    assertEquals(2, fixtures.<Long>in(() -> Statement.count("speaker.name", "Lotte Harm")));
  }

  /** Sixty seconds, which is usual, are too few for a long article on a slow machine. */
  @Test
  void itsTransactionLastsTenMinutes() {
    var teacher = fixtures.noor();
    var noor = new Browsing(fixtures.session(teacher));
    String article = "/articles/" + fixtures.harbour(teacher).id;
    transactions.timeouts.clear();
    noor.post(article + "/extraction").then().statusCode(303);
    noor.post(article + "/drafts").then().statusCode(303);
    assertEquals(Set.of(600), transactions.timeouts);
  }

  /** Tells of each transaction that begins how many seconds it has. */
  @Singleton
  static class Transactions {
    final Set<Integer> timeouts = ConcurrentHashMap.newKeySet();
    private final TransactionManager manager;

    Transactions(TransactionManager manager) {
      this.manager = manager;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object event)
        throws SystemException {
      timeouts.add(((Transaction) manager.getTransaction()).getTimeout());
    }
  }

  private Document refused(Browsing by, String path, Object... fields) throws Exception {
    long id = Long.parseLong(path.split("/")[2]);
    var answer = runs.inTurn(id, () -> by.post(path, fields));
    answer.then().statusCode(409).body(containsString("press <em>Send it again</em>"));
    return Jsoup.parse(answer.asString());
  }

  private static Response again(Browsing by, Document page) {
    String action = page.select("main form").attr("action");
    return by.post(action, Browsing.fields(page, "", ""));
  }
}
