package onrecord.statement;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngineRunsTest {
  @Inject Fixtures fixtures;
  @Inject EngineRuns runs;

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
      CompletableFuture.runAsync(() -> hold(one, begun, end));
    }
    begun.await();
    String said = assertThrows(Refused.class, () -> runs.inTurn(3, () -> "read")).getMessage();
    assertEquals(
        "Other articles are being drafted from at the moment. Try again in a minute.", said);
    end.countDown();
    assertEquals("read", runs.inTurn(3, () -> "read"));
  }

  @Test
  void whatIsReadAnewForASpeakerWaitsForATurnToo() throws Exception {
    var noor = new Browsing(fixtures.session(fixtures.noor()));
    String busy = "An article is being read or drafted from at the moment. Try again in a minute.";
    runs.inTurn(
        1,
        () -> {
          for (String run : new String[] {"/speakers/1/split", "/speakers/changes/1/withdrawal"}) {
            noor.post(run).then().statusCode(409).body(containsString(busy));
          }
          return null;
        });
    noor.post("/speakers/1/split").then().statusCode(404);
  }

  private void hold(long article, CountDownLatch begun, CountDownLatch end) {
    try {
      runs.inTurn(
          article,
          () -> {
            begun.countDown();
            end.await();
            return null;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
