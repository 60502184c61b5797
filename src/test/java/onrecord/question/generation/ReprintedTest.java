package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of another that is set below a line with its source. */
class ReprintedTest {
  private static final String LEAD =
      "The toll on the Vessmark bridge will stay, and the council of Vessmark looks for other money.";
  private static final String SAID =
      "Mayor Jo Brandt said the toll on the bridge has paid for the new pier of Vessmark.";
  private static final String SOLD = "The town of Vessmark sold the Vessmark bridge in 2015.";

  private static boolean begins(String line, String next) {
    return !Reprinted.in(LEAD + "\n\n" + line + "\n\n" + next + "\n\n" + SAID).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From the Norvik Gazette:",
        "This is from an editorial in the Gazette:",
        "Roe writes:",
        "The Norvik Gazette reports:",
        "According to Jo Roe, writing for the Gazette:",
        "The boats pay for nothing, according to the Gazette:",
        "Roe wrote on his blog:",
        "The toll is old. Roe wrote on Tuesday in a letter to Sen. Ann Ruud:",
        "As the Gazette put it:",
        "“A fine mess,” writes Jo Roe of the Gazette:",
        "From the Sunday Gazette:",
        "From Monday’s Gazette:",
        "From a letter to the Gazette:",
        "Per the Norvik Gazette:",
        "Roe told the council:",
        "The mayor told the council:",
        "The council claims:",
        "Roe sent the drivers a short message:",
        "Here is her reply:",
        "Roe argued that:",
        "Roe said the wishes of the drivers include:",
        "In part, the letter reads:",
        "The ministry sent out the following statement:",
        "Here is the full letter:",
        "An excerpt:"
      })
  void lineThatNamesASourceIsFollowedByItsWords(String line) {
    assertTrue(begins(line, SOLD), line);
    assertFalse(begins(line.replaceFirst(":$", "."), SOLD), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Watch the ad below:",
        "Watch the full speech of the mayor below:",
        "This year’s winners are:",
        "Here are three reasons:",
        "What the council wants for the boats:",
        "SHORT READS:",
        "From Monday, Vessmark ferries will leave as follows:",
        "From May the ferries of Vessmark will leave as follows:",
        "From Norvik to Lund the towns have a say:",
        "From Norvik, five towns look at the bridge:",
        "Per Lund has three demands:",
        "The three claims to be weighed are:",
        "Here are the answers:",
        "Among the comments:",
        "Roe made two claims:",
        "The pier’s story is told in five rooms:",
        "The plan drew a response from three groups:",
        "There is a note of caution for those who travel:",
        "The drivers must:"
      })
  void otherLinesBelongToTheArticle(String line) {
    assertFalse(begins(line, SOLD), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Roe writes: | “The toll pays for the pier.”",
        "One driver wrote: | <tweet id=\"1\"/>",
        "Here is the transcript: | JO ROE: The toll pays for the pier.",
        "From the Gazette: | “The toll pays for the pier. The boats do not.”"
      })
  void wordsThatAreMarkedEndWhereTheMarksDo(String line, String next) {
    assertFalse(begins(line, next));
  }

  @Test
  void quotationInTheTextOfAnotherIsNoEndOfIt() {
    assertTrue(begins("From the Gazette:", "“The toll pays,” Moe said. The boats do not."));
  }

  @Test
  void nothingFromThereOnIsShown() {
    assertTrue(isShown(LEAD, "Watch the ad below:", "The toll is a gift to the boats.", SAID));
    assertTrue(isShown(LEAD, SAID, "Roe writes:", "The toll is a gift to the boats."));
    assertFalse(isShown(LEAD, "Roe writes:", "The toll is a gift to the boats.", SAID));
  }

  private static boolean isShown(String... paragraphs) {
    return Claim.of(Asked.story(paragraphs)).stream()
        .anyMatch(claim -> claim.passage().shown().contains(SAID));
  }

  @Test
  void nothingFromThereOnIsAFact() {
    assertFalse(facts(LEAD, SOLD, "Roe writes:", "The toll is a gift.").isEmpty());
    assertEquals(List.of(), facts(LEAD, "Roe writes:", "The toll is a gift.", SOLD));
    assertEquals(List.of(), facts(LEAD, "From the Norvik Gazette:", SOLD));
  }

  private static List<Draft> facts(String... paragraphs) {
    return Asked.extracted(new Gapped(), paragraphs);
  }

  @Test
  void nobodyDidOrIsWhatOnlyAnotherTells() {
    String people =
        "Councillor Per Lund stayed in Norvik. Harbour director Liv Torsen went to Vessmark. Senator"
            + " Ann Ruud slept. Senator Ivar Holm stayed away.";
    String done =
        "Norvik Mayor Jo Brandt opened the second lane of the Vessmark bridge in 2018. Brandt left"
            + " early. Brandt came back.";
    assertFalse(Asked.extracted(new WhoDidIt(), people, done).isEmpty());
    assertEquals(0, Asked.extracted(new WhoDidIt(), people, "Roe writes:", done).size());
    assertEquals(
        0,
        Asked.extracted(new WhoDidIt(), "Brandt is here. " + people, "Roe writes:", done).size());
  }

  @Test
  void roleThatIsPutTogetherFromTheArticleStays() {
    assertEquals(
        "Ada Roe’s lawyer", role("Ada Roe sold it. Her lawyer, Bo Lund, left.", "Moe left."));
    assertNull(role("Ada Roe sold it. Bo Lund left.", "Her lawyer, Bo Lund, is late."));
    assertNull(role("Ada Roe sold it to a lawyer.", "Her lawyer, Bo Lund, is late."));
  }

  private static String role(String own, String below) {
    String text = own + "\n\nMoe writes:\n\nHere is Ada Roe. " + below;
    Invented article = new Invented(text).person("Bo Lund", null).person("Ada Roe", null);
    Found found = Roles.in(article.document(), article.found());
    return Reprinted.without(text, found).names().get(0).title();
  }

  @Test
  void underAConfirmedStoryLineNothingOfItIsTaught() {
    String[] text = {LEAD, SAID, "The Norvik Gazette reports:", SOLD, "“It is so,” Per Lund said."};
    var document =
        new Document(
            String.join("\n\n", text),
            Invented.PUBLISHED,
            "Bridge toll in Vessmark to stay",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    var found = new Extractor().extract(document);
    int line = document.text().indexOf("The Norvik Gazette");
    List<Draft> all =
        Drafting.all(document, found, Background.of("the toll on the bridge"), 7).ready();
    assertFalse(all.isEmpty());
    for (Draft draft : all) {
      assertTrue(draft.evidence().spans().stream().allMatch(at -> at.end() <= line), draft.stem());
    }
    Span marked = new Span(document.text().indexOf(SOLD), document.text().length());
    assertEquals(
        List.of(), Drafting.about(document, found, Background.of("the toll"), marked, 7).ready());
    var unmade = Drafting.unmade(document, found, Background.of("the toll"), marked);
    assertEquals(1, unmade.size());
    assertTrue(unmade.get(0).why().startsWith("A line above it names a source"));
  }
}
