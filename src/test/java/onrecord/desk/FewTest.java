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
import onrecord.statement.SpeakerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "What brings more", where few questions came. */
@QuarkusTest
class FewTest {
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
  void tellingSoTakesNoStatement() {
    long takes = statements.during(() -> noor.get(desk).then().statusCode(200));
    assertTrue(takes <= 12, takes + " statements to show it");
    System.out.printf("desk of few: %d statements%n", takes);
  }

  private String few() {
    return noor.page(desk).select("#few").text();
  }
}
