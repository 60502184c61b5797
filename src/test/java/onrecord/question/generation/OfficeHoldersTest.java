package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {
  private static final String OTHERS =
      " Senator Ann Ruud stayed away. Senator Ivar Holm slept. Governor Liv Torsen came to the bridge.";

  private static final String OFTEN = " Brandt left early. Brandt came back. Brandt slept.";

  private static List<Draft> asked(String opening) {
    return OfficeHolders.drafts(Asked.story(opening + OTHERS + OFTEN));
  }

  @Test
  void officeIsAskedWithTheMonthAndBareNames() {
    Draft draft = asked("Norvik Mayor Jo Brandt said the bridge was old.").get(0);
    assertEquals("Who was mayor of Norvik in May 2026?", draft.stem());
    assertEquals("Jo Brandt", draft.item().key().text());
    assertEquals(
        List.of("Jo Brandt", "Ann Ruud", "Ivar Holm", "Liv Torsen").stream().sorted().toList(),
        Asked.options(draft).stream().sorted().toList());
    assertEquals("fact: office", draft.rule());
    assertEquals(Invented.PUBLISHED.plusMonths(6), draft.reviewBy());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Former Norvik Mayor Jo Brandt said the bridge was old.",
        "Norvik Deputy Mayor Jo Brandt said the bridge was old.",
        "Norvik Mayor Jo Brandt, who resigned on Monday, said the bridge was old.",
        "Norvik Councillor Jo Brandt said the bridge was old.",
        "Mayor Jo Brandt said the bridge was old."
      })
  void whoHoldsItNoLongerOrNotAloneIsNotAsked(String opening) {
    assertEquals(List.of(), asked(opening));
  }

  @Test
  void whoIsNamedInPassingIsNotAsked() {
    String text = "Norvik Mayor Jo Brandt said the bridge was old." + OTHERS;
    assertEquals(List.of(), OfficeHolders.drafts(Asked.story(text)));
    assertEquals(1, OfficeHolders.drafts(Asked.headed("Brandt opens bridge", text)).size());
  }

  @Test
  void headOfABodyIsAskedOnlyFromTheHeadline() {
    String text = "Norvik Harbour director Jo Brandt said the bridge was old." + OTHERS + OFTEN;
    assertEquals(List.of(), OfficeHolders.drafts(Asked.story(text)));
    assertTrue(
        OfficeHolders.drafts(Asked.headed("Brandt opens bridge", text)).stream()
            .allMatch(draft -> draft.item().key().text().equals("Jo Brandt")));
  }

  @Test
  void fewerThanTwoOthersWithAnOfficeAreTooFew() {
    String text =
        "Norvik Mayor Jo Brandt said the bridge was old. Senator Ann Ruud stayed away. Fisherman Ivar"
            + " Holm slept."
            + OFTEN;
    assertEquals(List.of(), OfficeHolders.drafts(Asked.story(text)));
  }

  @Test
  void withoutADayNobodyKnowsWhenSomebodyHeldIt() {
    Story dated = Asked.story("Norvik Mayor Jo Brandt said the bridge was old." + OTHERS + OFTEN);
    var document =
        new Document(
            dated.text(),
            null,
            "Bridge is old",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    var story = new Story(document, new Extractor().extract(document), "the Vessmark bridge");
    assertEquals(1, OfficeHolders.drafts(dated).size());
    assertEquals(List.of(), OfficeHolders.drafts(story));
  }
}
