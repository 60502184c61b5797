package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;

class PerStatementTest {
  private final DraftPool made = new DraftPool();

  @Test
  void bestTwoOfAStatementAreKeptInTheirOrder() {
    Draft who = made.draft(Kind.WHO_SAID, "Orr", 0.9);
    Draft claim = DraftPool.copy(who, Kind.CLAIM_OR_FACT);
    Draft form = DraftPool.copy(who, Kind.QUOTE_OR_PARAPHRASE);
    Draft other = made.draft(Kind.ROLE, "Pell", 0.5);
    assertEquals(List.of(who, claim, other), PerStatement.best(List.of(who, claim, form, other)));
  }

  @Test
  void ofTwoThatWeighTheSameTheRarerKindStays() {
    Draft form = made.draft(Kind.QUOTE_OR_PARAPHRASE, "Orr", 0.9);
    Draft claim = DraftPool.copy(form, Kind.CLAIM_OR_FACT);
    Draft summary = DraftPool.copy(form, Kind.MISATTRIBUTION);
    Draft other = made.draft(Kind.QUOTE_OR_PARAPHRASE, "Pell", 0.5);
    assertEquals(
        List.of(claim, summary, other), PerStatement.best(List.of(form, claim, summary, other)));
  }

  @Test
  void anotherKindComesBeforeASecondOfOne() {
    Draft who = made.draft(Kind.WHO_SAID, "Orr", 0.9);
    Draft again = DraftPool.copy(who, Kind.WHO_SAID).withRule("again");
    Draft claim = DraftPool.copy(who, Kind.CLAIM_OR_FACT);
    assertEquals(List.of(who, claim), PerStatement.best(List.of(who, again, claim)));
    assertEquals(List.of(who, again), PerStatement.best(List.of(who, again)));
  }

  @Test
  void ofWhatTheOutletTellsItselfTheSameWordsCount() {
    Draft fact = made.draft(Kind.FACT, null, 0.9);
    Draft number = DraftPool.copy(fact, Kind.NUMBER);
    Draft claim = DraftPool.copy(fact, Kind.CLAIM_OR_FACT);
    Draft other = made.draft(Kind.ROLE, null, 0.5);
    assertEquals(
        List.of(fact, number, other), PerStatement.best(List.of(fact, number, claim, other)));
  }

  @Test
  void moreThanTwoComeOnRequest() {
    var document =
        new Document(
            """
            The toll on the Vessmark bridge stays, the council decided on Monday.

            Mayor Jo Brandt met Senator Ann Ruud at the toll office in Vessmark on Monday. “The toll on \
            the bridge has paid for the new pier of Vessmark, and it will pay for the second lane,” \
            Brandt said at a press conference. Ruud said the toll on the bridge had emptied the market.

            Councillor Per Lund said the toll on the Vessmark bridge will drive the lorries to Norvik.
            """,
            onrecord.question.Invented.PUBLISHED,
            "Bridge toll in Vessmark to stay",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    var found = new Extractor().extract(document);
    String line = "the toll on the Vessmark bridge";
    assertEquals(2, most(Drafting.draft(document, found, Background.of(line), 1).ready()));
    assertTrue(most(Drafting.all(document, found, Background.of(line), 1).ready()) > 2);
  }

  private static long most(List<Draft> drafts) {
    Map<Integer, Long> counts =
        drafts.stream()
            .filter(draft -> draft.statement() != null)
            .collect(Collectors.groupingBy(Draft::statement, Collectors.counting()));
    return counts.values().stream().mapToLong(count -> count).max().orElse(0);
  }
}
