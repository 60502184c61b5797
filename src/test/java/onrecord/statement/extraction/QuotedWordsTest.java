package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A quoted word or two belongs to the clause that it stands in, if somebody holds that. */
class QuotedWordsTest {
  @Test
  void wordsBehindANounOfSayingTakeItsClause() {
    assertEquals(
        List.of("? Ada Orr: “free ferries”"),
        said("Ada Orr came back to her promise of “free ferries” and new lamps."));
  }

  @Test
  void wordsThatAParticipleGovernsTakeItsObject() {
    assertEquals(
        List.of("? Ada Orr: the cost of a “harbour with no lamps”"),
        said("Ada Orr ended with bread before turning to the cost of a “harbour with no lamps”."));
  }

  @Test
  void aTitleIsNotSpeech() {
    assertEquals(List.of(), said("Ada Orr sat down to watch “The Long Harbour” at home."));
  }

  @Test
  void oneBorrowedWordWithoutAWordOfSayingIsNotSpeech() {
    assertEquals(List.of(), said("Ada Orr walked to the “playground” behind the hall."));
  }

  @Test
  void quotationsSideBySideAreAList() {
    assertEquals(
        List.of("Ada Orr: the winter would be “very dark,” “a long road” and “a test of boots.”"),
        said("Ada Orr said the winter would be “very dark,” “a long road” and “a test of boots.”"));
  }

  @Test
  void aSmallWordJoinsTheOtherHalf() {
    assertEquals(
        List.of("Ada Orr: “We had no lamps,” … but “we had each other and a stove.”"),
        said("“We had no lamps,” Ada Orr said, but “we had each other and a stove.”"));
  }

  @Test
  void aPartyInBracketsDoesNotHideTheSource() {
    assertEquals(
        List.of("Ada Orr: the toll was “entirely fair to bakers.”"),
        said(
            "Rep. Ada Orr (D-Md.), the chair of the panel, said the toll was “entirely fair to bakers.”"));
  }

  @Test
  void whoseViewOpensTheSentenceHoldsItsQuotedWords() {
    assertEquals(
        List.of("? Orr: the old bridge is a “lifeline for bakers” of the town"),
        said("To Orr, the old bridge is a “lifeline for bakers” of the town."));
    assertEquals(
        List.of("? Orr: the old bridge is a “lifeline for bakers” of the town"),
        said("In Orr’s words, the old bridge is a “lifeline for bakers” of the town."));
  }

  @Test
  void theVerbRightBehindAQuotationTakesItFromTheOneBefore() {
    assertEquals(
        List.of("Cato Lund: “But it is a good bridge,”"),
        said(
            "Ada Orr left the hall, telling the Courier, “But it is a good bridge,” Cato Lund said."));
  }

  @Test
  void whoeverWritesAtTheEndOfASentenceIsItsSource() {
    assertEquals(
        List.of("the editorial board"),
        sources("Karin Pell is a “thoughtful and quick woman” of 40, the editorial board writes."));
    assertEquals(
        List.of("the keeper"),
        sources("“We open the gate at dawn,” the keeper says slowly into the phone."));
  }

  @Test
  void aClauseOfTimeBehindThatEndsNoReport() {
    assertEquals(
        List.of("Ada Orr: when Pell spoke against the toll, “she spoke for all of us.”"),
        said("Ada Orr said that when Pell spoke against the toll, “she spoke for all of us.”"));
  }

  private static List<String> sources(String text) {
    var document = new Document(text, null, null, null, Document.Kind.NEWS, List.of());
    return new Extractor()
        .extract(document).attributions().stream()
            .map(each -> each.source().get(0).in(text))
            .toList();
  }

  private static List<String> said(String text) {
    var document = new Document(text, null, null, null, Document.Kind.NEWS, List.of());
    return new Extractor()
        .extract(document).attributions().stream()
            .map(
                each ->
                    (each.confident() ? "" : "? ")
                        + each.speaker()
                        + ": "
                        + each.content().stream()
                            .map(span -> span.in(text))
                            .collect(Collectors.joining(" … ")))
            .toList();
  }
}
