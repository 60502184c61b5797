package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class FormAsGivenTest {
  private static final String DENIED = "Harbour master Liv Torsen denied that the pier was closed.";
  private static final String QUOTED =
      "\"The pier rests on sand,\" said Per Quist, an engineer from Lund.";

  private final Check check = new FormAsGiven();

  @Test
  void formIsThatOfThePassage() {
    assertEquals(List.of(), form(QUOTED, "In quotation marks", "In the reporter's words"));
    assertEquals(
        List.of("wrong_key"), form(QUOTED, "In the reporter's words", "In quotation marks"));
    assertEquals(
        List.of("wrong_key"), form(DENIED, "In quotation marks", "In the reporter's words"));
  }

  /** The passage has marks, but around other words. */
  @Test
  void whatStandsOutsideTheMarksIsNoQuotation() {
    String passage = "The pier rests on sand, Quist said. \"It will fall,\" he added.";
    for (String words : List.of("The pier rests on sand", "It will fall")) {
      boolean inside = passage.contains("\"" + words);
      assertEquals(
          inside ? List.of() : List.of("wrong_key"),
          of(
              passage(
                  draft(
                      Kind.QUOTE_OR_PARAPHRASE,
                      "How does the passage give the words “" + words + "”?",
                      "As a quotation, in the very words of Per Quist",
                      "As a paraphrase: what Per Quist said, in the words of the Ledger"),
                  passage)),
          words);
    }
  }

  /** "Nothing is wrong with it" is right of what the passage quotes only. */
  @Test
  void aQuotationOfThePassageIsOneThere() {
    String passage = "The pier rests on sand, Quist said. \"It will fall,\" he added.";
    String nothing = "Nothing: the passage quotes Per Quist so.";
    String none = "It has words in quotation marks that stand outside them in the passage.";
    for (String words : List.of("The pier rests on sand.", "It will fall.")) {
      boolean inside = passage.contains("\"" + words.replace(".", ""));
      for (String key : List.of(nothing, none)) {
        assertEquals(
            inside == key.equals(nothing) ? List.of() : List.of("wrong_key"),
            of(
                passage(
                    draft(
                        Kind.MISATTRIBUTION,
                        "Somebody quotes the passage: Per Quist said, “"
                            + words
                            + "” What, if anything, is wrong?",
                        key,
                        key.equals(nothing) ? none : nothing,
                        "It gives Per Quist words that the passage gives to somebody else."),
                    passage)),
            key + " " + words);
      }
    }
  }

  /** With explanations and dots, and somebody told before it. */
  @Test
  void aQuotationOfThePassageMayBeShortenedAndExplained() {
    String passage =
        "\"The pier [of Lund] rests on sand, and nobody in this town has ever said a word of it,\""
            + " Quist said.";
    for (String words :
        List.of(
            "The pier [of Lund] rests on sand", "The pier … rests on sand … nobody in this town")) {
      String stem =
          "“The old engineer of the harbour town of Lund by the sea, whom everybody knows” is Quist."
              + " Somebody quotes the passage: Per Quist said, “"
              + words
              + ".” What, if anything, is wrong?";
      assertEquals(
          List.of(),
          of(
              passage(
                  draft(
                      Kind.MISATTRIBUTION,
                      stem,
                      "Nothing: the passage quotes Per Quist so.",
                      "It gives Per Quist words that the passage gives to somebody else."),
                  passage)),
          words);
    }
  }

  /** A quotation that goes on in the next paragraph has no closing mark. */
  @Test
  void whatStandsInMarksOnceIsAQuotation() {
    String passage = "The pier rests on sand, Quist said. \"The pier rests on sand,\" he said.";
    assertEquals(
        List.of(),
        of(
            passage(
                draft(
                    Kind.QUOTE_OR_PARAPHRASE,
                    "How does the passage give the words “The pier rests on sand”?",
                    "As a quotation, in the very words of Per Quist",
                    "As a paraphrase: what Per Quist said, in the words of the Ledger"),
                passage)));
  }

  @Test
  void itsOwnWordsAreThoseOfThePaper() {
    String told = "He said the pier rests on sand.";
    assertEquals(
        List.of(),
        form(told, "By summing it up in its own words", "By quoting his letter word for word"));
    assertEquals(List.of("wrong_key"), form(told, "In his own words", "In other words"));
  }

  private List<String> form(String passage, String key, String other) {
    return of(
        passage(
            draft(
                Kind.QUOTE_OR_PARAPHRASE,
                "In which form does the passage tell what the pier rests on, the sand?",
                key,
                other),
            passage));
  }

  private List<String> of(Draft draft) {
    return Drafts.codes(check, draft);
  }

  @Test
  void whatIsAllQuotedOrNotAtAllIsNotPartlyQuoted() {
    String passage = "The pier rests on sand, Quist said. \"It will fall down,\" he added.";
    String mixed = "The pier “rests on sand and will fall”, Quist said.";
    for (String words : List.of("The pier rests on sand", "It will fall down")) {
      assertEquals(List.of("wrong_key"), partly(words, passage), words);
    }
    assertEquals(List.of(), partly("The pier rests on sand and will fall", mixed));
  }

  private List<String> partly(String words, String passage) {
    return of(
        passage(
            draft(
                Kind.QUOTE_OR_PARAPHRASE,
                "How does the passage give the words “" + words + "”?",
                "Partly as a quotation of Per Quist, partly in the words of the Ledger",
                "As a quotation, in the very words of Per Quist"),
            passage));
  }

  /** Words that only tell which sentence is meant are not asked about. */
  @Test
  void anAnchorIsNotWhatIsAsked() {
    String passage = "The bridge was “not safe for buses”, Quist said.";
    assertEquals(
        List.of(),
        of(
            passage(
                draft(
                    Kind.QUOTE_OR_PARAPHRASE,
                    "How does the passage give the sentence with “not safe for buses” in it?",
                    "Partly as a quotation of Per Quist, partly in the words of the Ledger",
                    "As a quotation, in the very words of Per Quist"),
                passage)));
  }

  /** Where the stem tells it in other words, those that it has in common show where it stands. */
  @Test
  void whatIsOnlyReportedIsNotPartlyQuoted() {
    String passage =
        "She reckoned the toll would cost “about a hundred crowns”, and said the council should"
            + " offer a pass for shift workers.";
    for (String asked : List.of("that the council should offer a pass", "that it costs crowns")) {
      assertEquals(
          asked.contains("pass") ? List.of("wrong_key") : List.of(),
          of(
              passage(
                  draft(
                      Kind.QUOTE_OR_PARAPHRASE,
                      "How does the passage give the view " + asked + "?",
                      "Partly quoted, partly in reported words",
                      "As a direct quotation"),
                  passage)),
          asked);
    }
  }
}
