package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthHasSourceTest {
  /** Read as the product reads it: what it is not sure of counts too. */
  private static Draft asked(String evidence, String stem, Item item) {
    return Drafts.whole(
        Kind.FACT,
        "The water of Norvik, reported 5 May 2026",
        null,
        stem,
        item,
        new Evidence(List.of(new Span(0, evidence.length())), evidence),
        null);
  }

  private static List<String> flaws(Draft draft) {
    return flaws(draft, draft.evidence().text());
  }

  private static List<String> flaws(Draft draft, String text) {
    var document =
        new Document(text, LocalDate.of(2026, 5, 5), null, null, Document.Kind.NEWS, List.of());
    return new TruthHasSource()
        .of(draft, new Reading(document, new Extractor().extract(document))).stream()
            .map(flaw -> flaw.severity() + " " + flaw.code())
            .toList();
  }

  private static Item truth(boolean isTrue) {
    return Item.of(
        Format.TRUEFALSE,
        List.of(new Option("True", isTrue, "so"), new Option("False", !isTrue, "not")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents say the water in Norvik turned brown in August. | The water in Norvik turned brown in August.",
        "The water of Norvik is tested every week. Residents say it turned brown in August. | The water turned brown in August.",
        "But a nurse on the ward, who asked not to be named, said the fish was “an excuse”. | The fish was an excuse.",
        "“Nobody saw any fish,” a nurse said. | Nobody saw any fish.",
        "Percival Roe, who owns a hotel, believes that a casino would bring 500,000 visitors. | A casino would bring 500,000 visitors.",
        "Her party, the Eastern Alliance, claims that the delay will cost 300 jobs. | The delay will cost 300 jobs.",
        "The lake will never freeze again, says climatologist Ada Lund. | The lake will never freeze again."
      })
  void whatSomebodySaysIsNotMarkedAsTrue(String evidence, String statement) {
    assertEquals(List.of("REJECT claim_as_fact"), flaws(asked(evidence, statement, truth(true))));
    assertEquals(List.of(), flaws(asked(evidence, statement, truth(false))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents say the water in Norvik turned brown in August. | Residents say the water in Norvik turned brown.",
        "Residents say the water turned brown in August. | According to residents the water turned brown.",
        "The council closed the old pier of Norvik in May. Residents say it was late. | The council closed the old pier in May.",
        "The water in Norvik turned brown in August. “The water was brown in August,” Ada Lund said. | The water in Norvik turned brown in August.",
        "The council plans to close the pier in May. | The council plans to close the pier in May."
      })
  void whatNamesItsSourceOrIsTheOutletsIsSound(String evidence, String statement) {
    assertEquals(List.of(), flaws(asked(evidence, statement, truth(true))));
  }

  @Test
  void whatASourceTellsOfItselfOnlyWarns() {
    assertEquals(
        List.of("WARN claim_as_fact"),
        flaws(
            asked(
                "Residents say their water in Norvik turned brown in August.",
                "The water of the residents turned brown in August.",
                truth(true))));
  }

  @Test
  void whatIsOnRecordOnlyWarns() {
    assertEquals(
        List.of("WARN claim_as_fact"),
        flaws(
            asked(
                "The old tannery closed in 1974, according to the town archive.",
                "The old tannery closed in 1974.",
                truth(true))));
  }

  @Test
  void aSourceThatTheEvidenceDoesNotShowIsNoMatterOfAnAnswer() {
    String evidence = "The water in Norvik turned brown in August";
    String text = evidence + ", residents say.";
    var options = List.of(new Option("August", true, "so"), new Option("March", false, "not"));
    Draft draft = asked(evidence, "When did the water in Norvik turn brown?", Item.single(options));
    assertEquals(List.of(), flaws(draft, text));
  }

  @Test
  void anAnswerThatOnlySomebodyGivesWarns() {
    String evidence = "Residents say the water in Norvik turned brown in August.";
    var options = List.of(new Option("August", true, "so"), new Option("March", false, "not"));
    assertEquals(
        List.of("WARN claim_as_fact"),
        flaws(
            asked(
                evidence,
                "In which month did the water in Norvik turn brown?",
                Item.single(options))));
    assertEquals(
        List.of(),
        flaws(
            asked(
                evidence,
                "In which month did the water turn brown, as residents say?",
                Item.single(options))));
  }
}
