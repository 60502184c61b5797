package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.system.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractionJobTest {
  @Inject Fixtures fixtures;
  @Inject ExtractionJob job;
  @Inject EngineRuns runs;
  @Inject Jobs jobs;
  @Inject EntityManager db;

  @BeforeEach
  void reset() {
    fixtures.reset();
    fixtures.in(() -> db.createNativeQuery("truncate scheduled_tasks").executeUpdate());
  }

  @Test
  void whatNothingHasReadIsReadOnce() {
    var article = fixtures.article(fixtures.noor());
    assertEquals(1, job.catchUp());
    assertEquals(0, job.catchUp());
    assertTrue(
        fixtures.in(() -> Statement.of(Extraction.latest(article).orElseThrow())).size() >= 8);
  }

  @Test
  void whatIsLongerThanAnArticleMayBeIsLeftAsItIs() {
    fixtures.article(fixtures.noor());
    fixtures.in(
        () ->
            db.createNativeQuery("update article_version set text = text || repeat('🎙 ', 30000)")
                .executeUpdate());
    assertEquals(0, job.catchUp());
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersWaiting() {
    var bad = fixtures.article(fixtures.noor());
    var good = fixtures.article(fixtures.mallory());
    // a row that cannot be read: what a hand in the database may leave behind
    fixtures.in(
        () ->
            db.createNativeQuery(
                    "insert into decision (version_id, kind, span, decided_at)"
                        + " select id, 'BODY', 'broken', now() from article_version"
                        + " where article_id = ?1")
                .setParameter(1, bad.id)
                .executeUpdate());
    assertEquals(1, job.catchUp());
    assertTrue(fixtures.in(() -> Extraction.latest(bad)).isEmpty());
    assertTrue(fixtures.in(() -> Extraction.latest(good)).isPresent());
  }

  @Test
  void whatAPersonIsAtIsLeftForTheNextTime() throws Exception {
    var article = fixtures.article(fixtures.noor());
    var other = fixtures.article(fixtures.mallory());
    assertEquals(1, runs.inTurn(article.id, () -> job.catchUp()));
    assertTrue(fixtures.in(() -> Extraction.latest(article)).isEmpty());
    assertTrue(fixtures.in(() -> Extraction.latest(other)).isPresent());
    assertEquals(1, job.catchUp());
  }

  @Test
  void theQueueRunsIt() throws InterruptedException {
    var article = fixtures.article(fixtures.noor());
    jobs.start();
    try {
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (!isRead(article) && System.nanoTime() < deadline) {
        Thread.sleep(50);
      }
    } finally {
      jobs.stop();
    }
    assertTrue(isRead(article));
    assertEquals(
        1L,
        fixtures.in(
            () ->
                db.createNativeQuery(
                        "select count(*) from scheduled_tasks where task_name = 'extract-missing'")
                    .getSingleResult()));
  }

  private boolean isRead(Article article) {
    return fixtures.in(() -> Extraction.latest(article)).isPresent();
  }
}
