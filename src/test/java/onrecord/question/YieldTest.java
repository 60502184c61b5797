package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Flaw;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.flaw.Severity;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class YieldTest {
  private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../shared"));

  /**
   * Prints the table of docs/questions.md. How many drafts come is told and not held: that is short
   * of its promise, and fewer but better ones are no fault.
   */
  @Test
  void onPolnearKeysStandEvenlyAndAreSeldomTheLongest() throws IOException {
    Path dev = corpus("dev.jsonl.gz");
    Path train = corpus("train.jsonl.gz");
    Yield measured = Yield.of(dev, 1, 0);
    Yield unread = Yield.of(train, 4, 3);
    print(measured.figures(), unread.figures());
    for (Yield each : List.of(measured, unread)) {
      List<Double> places = each.places();
      assertEquals(4, places.size());
      places.forEach(share -> assertEquals(25, share, 3, places.toString()));
      assertTrue(each.longestRun() <= 3, each.longestRun() + " times running in one place");
      assertTrue(each.longest() <= 33, each.longest() + " % longest");
    }
  }

  @Test
  void largerArticlesHaveFourHundredWordsAndThreeQuotations() {
    String quoted = " “Yes.” \"No.\" ``Perhaps.''";
    assertTrue(article("toll ".repeat(397) + quoted).isLarge());
    assertFalse(article("toll ".repeat(396) + quoted).isLarge());
    assertFalse(article("toll ".repeat(500) + " “Yes.” \"No.\" Don't.").isLarge());
  }

  @Test
  void draftsArePerThousandWordsOfEveryArticle() {
    var yield =
        new Yield(
            List.of(
                article("toll ".repeat(1000)),
                article("toll ".repeat(500), draft(1, Kind.ROLE), draft(1, Kind.ROLE)),
                article("toll ".repeat(250), draft(1, Kind.ROLE), draft(1, Kind.FACT))));
    assertEquals(4, yield.median(), 1e-9);
    assertEquals(4, yield.mean(), 1e-9);
    Map<String, String> figures = yield.figures();
    assertEquals("2", figures.get("articles with drafts"));
    assertEquals("3, 75 %", figures.get("role"));
    assertEquals("0", figures.get("larger articles"));
  }

  @Test
  void sixOfFourKindsAndThreeAreCountedAmongLargerArticles() {
    String large = "toll ".repeat(400) + "“Yes.” “No.” “Perhaps.”";
    var kinds = List.of(Kind.ROLE, Kind.FACT, Kind.NUMBER, Kind.ORDER, Kind.ROLE, Kind.FACT);
    var drafts = kinds.stream().map(kind -> draft(2, kind)).toArray(Draft[]::new);
    var yield =
        new Yield(
            List.of(
                article(large, drafts),
                article(large, drafts[0], drafts[1], drafts[4]),
                article(large, drafts[0], drafts[1]),
                article(large),
                article("toll", drafts)));
    Map<String, String> figures = yield.figures();
    assertEquals("4", figures.get("larger articles"));
    assertEquals("50", figures.get("larger articles with 3 drafts, %"));
    assertEquals("25", figures.get("larger articles with 6 of 4 kinds, %"));
  }

  @Test
  void placesAndLengthsOfKeysAndRefusalsAreCounted() {
    Draft refused =
        draft(1, Kind.ROLE).withFlaws(List.of(new Flaw("not_introduced", Severity.WARN, "Who?")));
    var yield =
        new Yield(
            List.of(
                new Yield.Article(
                    9,
                    0,
                    List.of(draft(2, Kind.ROLE), draft(2, Kind.ROLE), draft(4, Kind.ROLE)),
                    List.of(refused))));
    assertEquals(List.of(0.0, 200 / 3.0, 0.0, 100 / 3.0), yield.places());
    assertEquals(100, yield.longest());
    assertEquals("1 of 4", yield.figures().get("refused: not_introduced"));
  }

  private static Path corpus(String file) {
    Path packed = SHARED.resolve("corpora/polnear").resolve(file);
    if (!Files.exists(packed)) {
      System.err.println("\n*** SKIPPED: YieldTest needs " + packed.toAbsolutePath() + " ***\n");
    }
    assumeTrue(Files.exists(packed), "the corpus is absent");
    return packed;
  }

  private static void print(Map<String, String> dev, Map<String, String> unread) {
    System.out.printf("%-42s %-12s %s%n", "PolNeAR", "dev", "train, every fourth");
    var rows = new ArrayList<>(dev.keySet());
    unread.keySet().stream().filter(row -> !dev.containsKey(row)).forEach(rows::add);
    rows.forEach(
        row ->
            System.out.printf(
                "%-42s %-12s %s%n",
                row, dev.getOrDefault(row, "0"), unread.getOrDefault(row, "0")));
  }

  private static Yield.Article article(String text, Draft... ready) {
    return Yield.Article.of(text, List.of(ready), List.of());
  }

  /** A question with the longest of four options as the key, at this place. */
  private static Draft draft(int place, Kind kind) {
    var options = new ArrayList<Option>();
    for (int i = 1; i <= 4; i++) {
      options.add(new Option(i == place ? "the old harbour toll" : "toll " + i, i == place, null));
    }
    return Draft.of(
        new Posed(kind, null, null, "What?", Item.single(options)), Grounds.NONE, Making.NONE);
  }
}
