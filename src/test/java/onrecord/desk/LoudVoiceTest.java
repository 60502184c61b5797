package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the meter of the desk says of a voice that has much of a set. */
@QuarkusTest
class LoudVoiceTest extends HarbourDesk {
  @Test
  void aboveSixtyPerCentAWarningOffersASwap() {
    pick(5);
    said("Ann Roe", "Ann Roe", "Ann Roe", "Ben Moe", "Cy Poe");
    Document page = noor.page(desk);
    assertTrue(page.select(".gauges .notice, .gauges form").isEmpty(), "60 % is not above 60 %");
    assertTrue(page.select(".gauges .hint").text().contains("None above 60 %, most "));
    said("Ann Roe", "Ann Roe", "Ann Roe", "Ann Roe", "Cy Poe");
    Element warning = noor.page(desk).select(".gauges .notice.warn[role=status]").first();
    assertFalse(warning.select("> svg").isEmpty());
    assertEquals("Ann Roe has 80\u202f% of them.", warning.select("strong").text());
    assertEquals("Swap one for another voice", warning.select("form[action$=/swap] button").text());
    assertFalse(warning.text().contains("Drop one"), warning.text());
  }

  /** Nothing waits that could go. */
  @Test
  void whereNothingCanBeSwappedTheWarningTellsWhatElseHelps() {
    pick(5);
    said("Ann Roe", "Ann Roe", "Ann Roe", "Ann Roe", "Cy Poe");
    ids().forEach(id -> noor.post("/questions/" + id + "/approval").then().statusCode(303));
    Element warning = noor.page(desk).select(".gauges .notice.warn").first();
    assertTrue(warning.select("form").isEmpty());
    assertTrue(warning.text().contains("Drop one of its questions, or draft"), warning.text());
  }

  @Test
  void whoHasTheLastWordIsToldInTheMeter() {
    pick(3);
    said("Ann Roe", "Cy Poe", "Ben Moe");
    String said = noor.page(desk).select(".gauges .hint").text();
    assertTrue(said.contains("Last word: Ben Moe. The last question with a speaker asks"), said);
  }

  /** Who speaks in the questions of the set, one after another. */
  private void said(String... speakers) {
    List<Question> set = set();
    assertEquals(speakers.length, set.size());
    fixtures.in(
        () -> {
          for (int i = 0; i < speakers.length; i++) {
            Question.update("kind = ?1 where id = ?2", Kind.WHO_SAID, set.get(i).id);
            QuestionVersion.update(
                "speaker = ?1 where id = ?2", speakers[i], set.get(i).current.id);
          }
          return null;
        });
  }
}
