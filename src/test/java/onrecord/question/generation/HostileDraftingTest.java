package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in an article, drafting ends, and within a small stack: a pattern that goes one
 * call deeper with each word overflows it.
 */
class HostileDraftingTest {
  private static final int STACK = 1 << 20;
  private static final int LENGTH = 60_000;

  /** A guard against what never ends, and no measure of how quick it is. */
  private static final int SECONDS = 120;

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final String ARTICLE =
      """
      The harbour of Vessmark was quiet on Monday. Mayor Ines Aldovar met the council of the town.

      “The toll stays as high as it is,” Aldovar said on Monday.

      Per Quist, an economist, said that the toll costs the town 40 crowns a day.
      """;

  /** Alone, in what somebody says, in what is reported, in what the outlet tells. */
  private static final String RUNS =
      """

      RUN

      “The toll of RUN is fair to the town,” Aldovar said.

      Aldovar said that the toll of RUN is fair to the town.

      The council of Vessmark closed RUN the pier on 4 May 2026.
      """;

  private static final int PLACES = 4;

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", "1,", "a-", "Ada Orr, ", "Mr ", "“a” ", "of "})
  void draftingEndsAndTellsOfTheRest(String piece) {
    String run = piece.repeat(LENGTH / PLACES / piece.length());
    List<Draft> drafts = ended(() -> draft(ARTICLE + RUNS.replace("RUN", run)));
    assertFalse(drafts.isEmpty());
  }

  /** What is marked or edited by hand comes to the parts of the engine by another way. */
  @ParameterizedTest
  @ValueSource(strings = {"1,", "1.", "a-", "a’"})
  void wordsOfAnyLengthAreTakenApart(String piece) {
    assertEquals(1, ended(() -> Token.of(piece.repeat(LENGTH) + "1")).size());
  }

  @Test
  void creditOfAnyLengthIsNotShown() {
    Story story =
        Asked.story("Mayor Ines Aldovar came.", "Ada Orr, ".repeat(2_000) + "contributed.");
    Windows windows = ended(() -> new Windows(story));
    assertNotNull(windows.obstacle(new Span(30, 40)));
  }

  @Test
  void nameOfAnyLengthIsLookedFor() {
    Reading reading =
        new Invented("Mayor Jo Brandt met the Brandt" + " Mr".repeat(LENGTH) + " of Vessmark.")
            .person("Jo Brandt", "Mayor")
            .reading();
    Name mayor = reading.named("Jo Brandt").orElseThrow();
    assertTrue(ended(() -> reading.mentions("Brandt said so.", mayor)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-"})
  void clauseBeforeALongRunEnds(String piece) {
    Story story =
        Asked.story(
            "Mayor Ines Aldovar came to Vessmark.",
            "Aldovar said that the toll is fair " + piece.repeat(LENGTH) + ".");
    var said = story.heard.get(0).attribution();
    int start = story.text().indexOf("the toll");
    var clause = new Span(start, start + "the toll is fair".length());
    var all = new Span(start, story.text().length());
    assertFalse(ended(() -> Half.is(clause, false, said, story.text())));
    assertEquals(all, ended(() -> Ends.of(all, false, said, story.text())));
  }

  private static List<Draft> draft(String text) {
    var document =
        new Document(
            text, MONDAY, "Bridge toll to stay", "The Ledger", Document.Kind.NEWS, List.of());
    Found found = new Extractor().extract(document);
    var background = Background.of("the toll on the Vessmark bridge");
    var whole = new Span(0, text.length());
    Drafting.about(document, found, background, whole, 1);
    Drafting.unmade(document, found, background, whole);
    List<Draft> drafts = Drafting.draft(document, found, background, 1).ready();
    drafts.forEach(draft -> Drafting.check(draft, document, found));
    return drafts;
  }

  private static <T> T ended(Callable<T> work) {
    var task = new FutureTask<>(work);
    var thread = new Thread(null, task, "hostile", STACK);
    thread.setDaemon(true);
    thread.start();
    return assertDoesNotThrow(() -> task.get(SECONDS, TimeUnit.SECONDS));
  }
}
