package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import onrecord.Aside;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.reader.Sample;
import onrecord.user.Library;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads an article again waits for a correction under way, and then goes by it. */
@QuarkusTest
class CorrectedMeanwhileTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate EARLIER = MONDAY.minusDays(7);

  @Inject Fixtures fixtures;
  @Inject ExtractionJob job;
  private Browsing noor;
  private User teacher;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    there = Sample.imported(noor);
    assertTrue(said(MONDAY) > 0);
  }

  @Test
  void aRestoredPartIsReadWithTheCorrectedDate() throws Exception {
    String start = noor.page(there).selectFirst("s.struck").parent().selectFirst("button").val();
    corrected(() -> posted("/decisions", "start", start));
    corrected(() -> posted("/decisions/withdrawal", "start", start));
  }

  @Test
  void soIsAllOfIt() throws Exception {
    corrected(() -> posted("/extraction"));
  }

  @Test
  void soIsAnAnswerToWhoSaidIt() throws Exception {
    long one = fixtures.in(() -> Statement.<Statement>find("speaker is not null").firstResult().id);
    corrected(() -> posted("/statements/" + one + "/speaker", "who", "unnamed"));
    long decision = fixtures.in(() -> Decision.<Decision>findAll().firstResult().id);
    corrected(() -> posted("/decisions/" + decision + "/withdrawal"));
  }

  @Test
  void soIsWhatOnlyOlderRulesHaveReadForTheDesk() throws Exception {
    outdate();
    corrected(() -> posted("/drafts"));
  }

  @Test
  void soIsWhatTheQueueReads() throws Exception {
    outdate();
    corrected(() -> assertEquals(1, job.catchUp()));
  }

  /** Does this while a correction of the date holds the library. */
  private void corrected(Runnable reading) throws Exception {
    fixtures.in(() -> Article.update("publishedOn = ?1", MONDAY));
    QuarkusTransaction.begin();
    Library.of(teacher).orElseThrow().lock();
    var sent = Aside.begin(reading);
    Aside.await(fixtures, 1, sent);
    Article.update("publishedOn = ?1", EARLIER);
    QuarkusTransaction.commit();
    sent.get();
    assertEquals(EARLIER, fixtures.<Article>in(() -> Article.findAll().firstResult()).publishedOn);
    assertEquals(0, said(MONDAY));
    assertTrue(said(EARLIER) > 0);
  }

  private void posted(String path, Object... fields) {
    noor.post(there + path, fields).then().statusCode(303);
  }

  private void outdate() {
    fixtures.in(() -> Extraction.update("ruleVersion = '0'"));
  }

  private long said(LocalDate on) {
    return fixtures.in(() -> Statement.count("saidOn", on));
  }
}
