package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.statement.Speaker;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whom the answer to "who said this?" may name. */
@QuarkusTest
class SaidByTest extends DepotWords {
  @Test
  void itMayBeSomebodyElse() {
    long before = id();
    answer("who", "other", "name", "  Lotte \n \u202eHarm ");
    assertEquals("Lotte Harm", speaker());
    assertEquals(before, id(), "the statement is the same row");
    answer("who", "other", "name", "ines aldovar");
    assertEquals("Ines Aldovar", speaker(), "a name written may be a candidate's");
  }

  @Test
  void anOrganisationThatIsWrittenIsOne() {
    answer("who", "other", "name", "the Norvik Traders’ League");
    assertEquals("the Norvik Traders’ League", speaker());
    long id = speakerId();
    assertEquals(
        SpeakerKind.ORGANISATION,
        fixtures.<SpeakerKind>in(() -> Speaker.<Speaker>findById(id).kind));
  }

  @Test
  void oneNameWithAndWithoutItsArticleIsOneSpeaker() {
    answer("who", "other", "name", "the statistics office");
    long id = speakerId();
    for (String same : List.of("The statistics office", "Statistics Office", "statistics office")) {
      answer("who", "other", "name", same);
      assertEquals(id, speakerId(), same);
    }
  }

  @Test
  void eitherApostropheIsOne() {
    answer("who", "other", "name", "the drivers' union");
    long id = speakerId();
    answer("who", "other", "name", "Drivers’ union");
    assertEquals(id, speakerId());
  }

  @Test
  void theLibrarysSpeakerIsMeantWithAndWithoutTheArticleToo() {
    long known =
        fixtures.in(
            () -> {
              var library = found().get(0).speaker.library;
              return Speaker.of(library, "the statistics office", SpeakerKind.ORGANISATION).id;
            });
    answer("who", "other", "name", "The statistics office");
    assertEquals(known, speakerId());
  }

  @Test
  void aNameThatTheLibraryHasIsItsSpeaker() {
    long known =
        fixtures.in(
            () -> {
              var library = found().get(0).speaker.library;
              return Speaker.of(library, "Lundwatch", SpeakerKind.ORGANISATION).id;
            });
    answer("who", "other", "name", "Lundwatch");
    assertEquals(known, speakerId(), "the words alone would make a person of it");
  }

  /** Else what a teacher split would go back to the first of the name. */
  @Test
  void aNamesakeKeepsItsOwn() {
    long first = speakerId();
    String one = path().substring(path().lastIndexOf('/') + 1);
    noor.post("/speakers/" + first + "/split", "statement", one, "name", "Ravi Sennet")
        .then()
        .statusCode(303);
    long namesake = speakerId();
    assertNotEquals(first, namesake);
    answer("who", "PERSON Ravi Sennet");
    assertEquals(namesake, speakerId());
    answer("who", "other", "name", "ravi sennet");
    assertEquals(namesake, speakerId());
    answer("who", "PERSON Odile Brankov");
    assertEquals("Odile Brankov", speaker());
  }

  @Test
  void itMayBeNobody() {
    answer("who", "nobody");
    assertEquals(0, fixtures.in(() -> found().size()));
    Document page = noor.page(there);
    assertTrue(page.selectFirst("aside").text().contains("Said by nobody, as Noor Castellane"));
    noor.post(page.selectFirst("aside form[action$=/withdrawal]").attr("action"));
    assertEquals("Ravi Sennet", speaker());
  }

  @Test
  void itMayBeASourceThatTheArticleDoesNotName() {
    long before = id();
    answer("who", "unnamed").then().statusCode(303);
    assertEquals(before, id(), "the statement is the same row");
    var one = fixtures.in(() -> found().get(0));
    assertNull(one.speaker);
    assertEquals(List.of(), one.source, "“Sennet” is not what this source is called");
    assertTrue(one.confident);
    Document page = noor.page(there);
    String kept = page.selectFirst("aside li:contains(" + WORDS + ")").text();
    assertTrue(kept.contains("Said by a source that the article does not name, as Noor"), kept);
    assertTrue(
        page.selectFirst("#said h3:contains(A source without a name) + ul").text().contains(WORDS));
    assertTrue(page.select("#asked mark").stream().noneMatch(m -> m.text().contains(WORDS)));
    assertTrue(noor.page(path()).text().contains("A source that the article does not name, as"));
    noor.post(page.selectFirst("aside form[action$=/withdrawal]").attr("action"));
    assertEquals("Ravi Sennet", speaker());
  }

  @Test
  void aNameIsOnlyText() {
    answer("who", "other", "name", "<b>{me.user}</b>");
    Document page = noor.page(there);
    assertTrue(page.select("#said b").isEmpty());
    assertTrue(page.select("#said h3").text().contains("<b>{me.user}</b>"));
  }

  private long speakerId() {
    return fixtures.in(() -> found().get(0).speaker.id);
  }
}
