package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class SourceAsGivenTest {
  private static final String DENIED = "Harbour master Liv Torsen denied that the pier was closed.";
  private static final String QUOTED =
      "\"The pier rests on sand,\" said Per Quist, an engineer from Lund.";
  private static final Invented PIER =
      new Invented(DENIED + "\n\n" + QUOTED)
          .person("Liv Torsen", "harbour master")
          .person("Per Quist", "an engineer from Lund")
          .said("Liv Torsen", Type.INDIRECT, "denied", "the pier was closed")
          .said("Per Quist", Type.DIRECT, "said", "\"The pier rests on sand,\"");

  private final Check check = new SourceAsGiven();

  @Test
  void sourceInThePassageIsSound() {
    assertEquals(
        List.of(), presented("As a denial by the harbour master", "As a decision of the council"));
    assertEquals(List.of(), presented("As a claim by Liv Torsen", "As an established fact"));
  }

  @Test
  void sourceThatOnlyAWrongOptionTellsIsFound() {
    assertEquals(
        List.of("wrong_key"),
        presented("As a decision of the council", "As a denial by the harbour master"));
  }

  @Test
  void mistakeOfASummaryIsNoSource() {
    assertEquals(
        List.of(),
        presented(
            "It turns what an engineer said into a finding of the paper",
            "It leaves out who said it"));
  }

  /** "The" of its name stands in the passage too, and is no name there. */
  @Test
  void ownVoiceOfAnOutletWithAnArticleIsNoSourceEither() {
    assertEquals(
        List.of("wrong_key"),
        presented(
            "As a statement that The Lund Post makes in its own voice, without a source",
            "As a denial by the harbour master"));
  }

  @Test
  void wordsOfSomebodyAreNoFact() {
    assertEquals(
        List.of("wrong_key"),
        presented("As an established fact", "As a denial by the harbour master"));
  }

  @Test
  void brokenQuotationIsStillOfItsSpeaker() {
    String told = "\"The pier rests on sand,\" said Per Quist. \"It will fall.\"";
    var broken =
        new Invented(told)
            .person("Per Quist", "an engineer")
            .said(
                "Per Quist",
                Type.DIRECT,
                "said",
                "\"The pier rests on sand,\"",
                "\"It will fall.\"");
    Draft asked =
        passage(
            draft(
                Kind.CLAIM_OR_FACT,
                "How does the passage present it that the pier rests on sand?",
                "As an established fact",
                "As a claim by an engineer"),
            told);
    assertEquals(
        List.of("wrong_key"), check.of(asked, broken.reading()).stream().map(Flaw::code).toList());
  }

  private List<String> presented(String key, String other) {
    return of(
        passage(
            draft(
                Kind.CLAIM_OR_FACT,
                "How does the passage present it that the pier was closed?",
                key,
                other),
            DENIED));
  }

  private List<String> of(Draft draft) {
    return check.of(draft, PIER.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void quotationIsNoStatementOfTheOutlet() {
    assertEquals(
        List.of("wrong_key"), form("As a statement of Lund Post itself, without a source"));
    assertEquals(List.of(), form("As a quotation, in the very words of Per Quist"));
  }

  private List<String> form(String key) {
    return of(
        passage(
            draft(
                Kind.QUOTE_OR_PARAPHRASE,
                "How does the passage give the words “The pier rests on sand”?",
                key,
                "As a paraphrase: what Per Quist said, in the words of Lund Post"),
            QUOTED));
  }

  @Test
  void findingOfAReportIsNoStatementOfTheOutlet() {
    for (String key : List.of("As a statement of the Ledger itself", "As a finding of engineers")) {
      Draft asked =
          passage(
              draft(
                  Kind.CLAIM_OR_FACT,
                  "How does the passage present that 17 of the 40 piles were rotten?",
                  key,
                  "As a claim of Karl Dahl"),
              Quay.PILES);
      assertEquals(
          key.contains("statement") ? List.of("wrong_key!") : List.of(),
          Quay.codes(check, asked),
          key);
    }
  }

  @Test
  void whatIsWrongWithSomethingIsNoSource() {
    Draft asked =
        passage(
            draft(
                Kind.MISATTRIBUTION,
                "Somebody takes this from the passage: Liv Torsen said that the pier was closed."
                    + " What, if anything, is wrong with it?",
                "It tells the contrary of what stands there.",
                "Nothing: Liv Torsen says so."),
            DENIED);
    assertEquals(List.of(), of(asked));
  }

  /** What the outlet tells beside a finding, or with "that" behind a noun, is its own. */
  @Test
  void whatStandsBesideAFindingIsTheOutlets() {
    String found =
        "An inspector found that 12 of the 40 drains were blocked, and the town repaired them in"
            + " June.";
    String rules = "The rules that govern fishing in the bay were changed in May 2025.";
    assertEquals(List.of("wrong_key"), own("12 of the 40 drains were blocked", found));
    assertEquals(List.of(), own("the town repaired them in June", found));
    assertEquals(List.of(), own("were changed in May 2025", rules));
    assertEquals(List.of(), own("denied that", DENIED));
  }

  private List<String> own(String words, String passage) {
    return of(
        passage(
            draft(
                Kind.QUOTE_OR_PARAPHRASE,
                "How does the passage give the words “" + words + "”?",
                "As a statement of Lund Post itself, without a source",
                "As a paraphrase: what Per Quist said, in the words of Lund Post"),
            passage));
  }
}
