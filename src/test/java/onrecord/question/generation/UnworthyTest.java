package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnworthyTest {
  private static final String LINE = "the toll on the Vessmark bridge";

  /** Each trifle beside words that are worth asking, of the same speakers. */
  private static final String TEXT =
      """
      The council of Vessmark voted on Monday to keep the toll on the harbour bridge.

      Mayor Jo Brandt met Senator Ann Ruud at the toll office in Vessmark on Monday. Brandt said the \
      council's report on the toll had 412 pages. “The toll on the bridge has emptied the market of \
      Vessmark,” Ruud said.

      Councillor Per Lund walked with the boatmen of Vessmark to the harbour bridge. Lund said \
      12,000 people had marched against the toll on Saturday. Ruud said the toll on the bridge has \
      driven 200 families out of the old town.

      Harbour director Liv Torsen opened the toll office of Vessmark to reporters on Monday. Torsen \
      said the database of the bridge toll was launched in 2014. Brandt said the toll on the bridge \
      will pay for a second lane.

      “We take the safety of the harbour bridge very seriously,” Torsen said at the toll office of \
      Vessmark. Ruud said the council has hidden the costs of the bridge from the town.
      """;

  private static final Document DOCUMENT =
      new Document(
          TEXT,
          Invented.PUBLISHED,
          "Bridge toll in Vessmark to stay",
          "The Vessmark Ledger",
          Document.Kind.NEWS,
          List.of());

  private static final Found FOUND = new Extractor().extract(DOCUMENT);

  private static List<Draft> everything() {
    return Stream.of(
            Drafting.draft(DOCUMENT, FOUND, Background.of(LINE), 1),
            Drafting.draft(DOCUMENT, FOUND, Background.of(null), 1),
            Drafting.all(DOCUMENT, FOUND, Background.of(LINE), 1),
            Drafting.about(DOCUMENT, FOUND, Background.of(LINE), new Span(0, TEXT.length()), 1))
        .flatMap(drafted -> Stream.concat(drafted.ready().stream(), drafted.rejected().stream()))
        .toList();
  }

  @Test
  void nothingIsAskedOfATrifleNotEvenOnRequest() {
    var drafts = everything();
    assertTrue(drafts.size() > 10, drafts.size() + " drafts");
    for (String trifle : List.of("412", "12,000", "2014", "seriously")) {
      assertEquals(
          List.of(),
          drafts.stream().filter(draft -> asks(draft).contains(trifle)).map(Draft::stem).toList());
    }
    assertTrue(drafts.stream().anyMatch(draft -> asks(draft).contains("emptied the market")));
    assertTrue(drafts.stream().anyMatch(draft -> asks(draft).contains("200")));
  }

  private static String asks(Draft draft) {
    return draft.stem() + draft.item().rightAnswers() + draft.item().pairs();
  }

  @Test
  void teacherIsToldWhy() {
    int at = TEXT.indexOf("Torsen said the database");
    var unmade =
        Drafting.unmade(
            DOCUMENT, FOUND, Background.of(LINE), new Span(at, TEXT.indexOf("Brandt said", at)));
    assertTrue(
        unmade.stream().anyMatch(one -> one.why().contains("since when")), unmade.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In which year was the database of tolls set up? | 2014 | true",
        "In which year was the Vessmark bridge built? | 2014 | false",
        "Mayor Jo Brandt said that the report had ____ pages. Which number is missing? | 412 | true",
        "The Ledger reported: \"The rally drew ____ people.\" Which number belongs in the gap?"
            + "| 12,000 | true",
        "The Ledger reported: \"The flood drove ____ people out.\" Which number belongs in the gap?"
            + "| 12,000 | false",
        "In what capacity did Liv Torsen say that the report had 412 pages? | As director | true",
        "What did Liv Torsen say about the report? | The report had 412 pages. | true",
        "Which of these did Liv Torsen do? | Announce that the report had 412 pages | true",
        "Which of these did Liv Torsen do? | Announce that the report blames Jo Brandt | false",
        "Who said that the report had 412 pages? | Liv Torsen | true",
        "Who said that the report blames the mayor? | Liv Torsen | false"
      })
  void keyOrWhatIsAskedAboutDecides(String stem, String key, boolean unworthy) {
    var item =
        Item.single(
            List.of(
                new Option(key, true, "why"),
                new Option("Something else", false, "why"),
                new Option("The report had 90 pages.", false, "why")));
    assertEquals(
        unworthy,
        Unworthy.is(DraftPool.draft(1, Kind.FACT, null, stem, item, null, null, null, 0.9)));
  }

  @Test
  void typedYearIsAskedForToo() {
    String stem = "In which year did the city of Vessmark launch the app?";
    var item = Item.numeric("2014", java.math.BigDecimal.ZERO);
    assertTrue(
        Unworthy.is(DraftPool.draft(1, Kind.NUMBER, null, stem, item, null, null, null, 0.9)));
    assertFalse(
        Unworthy.is(
            DraftPool.draft(
                1,
                Kind.NUMBER,
                null,
                stem.replace("the app", "a tax"),
                item,
                null,
                null,
                null,
                0.9)));
  }
}
