package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import org.junit.jupiter.api.Test;

/**
 * Twenty-six invented news items without a direct quotation, by people who knew no rule. The first
 * eight were read when the rules of what comes on request were made, the others judged by readers.
 */
class PlainNewsTest {
  private static final Path ARTICLES =
      Path.of("src/test/resources/onrecord/question/generation/plain");
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 24);

  private record Item(Document document, Found found) {
    List<Draft> onRequest() {
      return Drafting.all(document, found, Background.of(null), 1).ready();
    }

    List<Draft> unasked() {
      return Drafting.draft(document, found, Background.of(null), 1).ready();
    }
  }

  @Test
  void plainNewsGivesQuestionsWhenSomebodyAsks() {
    List<Integer> counts = items().stream().map(item -> item.onRequest().size()).toList();
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    System.out.println("plain news, drafts on request: " + all + " in all, " + counts);
    assertTrue(all >= 85, counts.toString());
    assertTrue(counts.stream().filter(many -> many >= 3).count() >= 18, counts.toString());
  }

  @Test
  void nothingThatSomebodyMerelySaidIsAskedAsTold() {
    for (Item item : items()) {
      for (Draft draft : item.onRequest()) {
        if (draft.speaker() == null && !draft.asksAboutPassage()) {
          assertTrue(
              item.found().attributions().stream()
                  .flatMap(one -> one.content().stream())
                  .noneMatch(said -> draft.evidence().spans().stream().anyMatch(said::overlaps)),
              draft.stem());
        }
      }
    }
  }

  @Test
  void unaskedItGivesOnlyWhatPeopleSaid() {
    for (Item item : items()) {
      assertEquals(
          List.of(),
          item.unasked().stream().filter(draft -> !draft.asksAboutPassage()).toList(),
          item.document().headline());
    }
  }

  private static List<Item> items() {
    return IntStream.rangeClosed(1, 26).mapToObj(PlainNewsTest::item).toList();
  }

  /** The first line is the headline. */
  private static Item item(int number) {
    try {
      List<String> lines = Files.readAllLines(ARTICLES.resolve("%02d.txt".formatted(number)));
      String text = lines.stream().skip(1).collect(Collectors.joining("\n")).strip();
      var document =
          new Document(
              text, PUBLISHED, lines.get(0), "The Norvik Gazette", Document.Kind.NEWS, List.of());
      return new Item(document, new Extractor().extract(document));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
