package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import onrecord.question.generation.Drafting;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** What is only guessed of who speaks refuses no question. */
class SourcesTest {
  private static final String WAIT = "“The sea does not wait for committees,” he said.";

  @Test
  void aGuessOnWhomAPronounMeansWarnsOnly() {
    // two men have spoken, so that "he" is a guess
    List<Flaw> flaws =
        asked(
            "Dario Finch, a lawyer, met Owen Hathaway, an engineer, on the quay.\n\n" + WAIT,
            "Lea Orr, the harbour master");
    assertEquals(List.of("wrong_key"), codes(flaws));
    assertEquals(Severity.WARN, flaws.get(0).severity());
    assertTrue(flaws.get(0).message().endsWith("say who at the source check."));
  }

  @Test
  void whoIsNamedBesideTheWordsIsNoGuess() {
    List<Flaw> flaws =
        asked(
            "Dario Finch, a lawyer, met Owen Hathaway, an engineer, on the quay.\n\n"
                + WAIT.replace("he said", "said Owen Hathaway"),
            "Lea Orr, the harbour master");
    assertEquals(List.of("wrong_key"), codes(flaws));
    assertEquals(Severity.REJECT, flaws.get(0).severity());
  }

  private static List<Flaw> asked(String text, String key) {
    var document =
        new Document(
            text,
            LocalDate.of(2026, 11, 29),
            "Repairs of the wall delayed",
            "The Velmont Post",
            Document.Kind.NEWS,
            List.of());
    var found = new Extractor().extract(document);
    Draft draft =
        draft(
            Kind.WHO_SAID,
            "Who said that the sea does not wait for committees?",
            key,
            "Owen Hathaway, an engineer",
            "Dario Finch, a lawyer");
    int at = text.indexOf(WAIT.substring(0, 20));
    var place = new onrecord.statement.extraction.Span(at, text.length());
    Draft told = evidence(draft, new Evidence(List.of(place), place.in(text)));
    return Drafting.check(told, document, found).flaws().stream()
        .filter(flaw -> flaw.code().equals("wrong_key"))
        .toList();
  }

  private static List<String> codes(List<Flaw> flaws) {
    return flaws.stream().map(Flaw::code).toList();
  }
}
