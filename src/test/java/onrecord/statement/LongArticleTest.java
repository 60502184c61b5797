package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As long as an import may be, and as full of quotations as text can be. */
@QuarkusTest
class LongArticleTest {
  private static final int QUOTATIONS = 720;

  private static final String[] FIRST = {
    "Ines", "Marta", "Jonas", "Peter", "Clara", "Hugo", "Nora", "Oscar", "Lena", "Victor"
  };
  private static final String[] LAST = {
    "Aldovar", "Brandmoor", "Castrel", "Dunmore", "Eastvik", "Farrowby", "Galdwin", "Hollin"
  };
  private static final String[] THINGS = {
    "bridge", "ferry", "harbour", "library", "market", "school", "station", "theatre", "tower"
  };

  @Inject Fixtures fixtures;
  @Inject Statements statements;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
  }

  @Test
  void costsNoStatementForEachOfItsQuotations() {
    String text = text();
    assertTrue(text.length() > 55_000 && text.length() <= 60_000, "it has " + text.length());

    long began = System.nanoTime();
    long taken = statements.during(() -> importing(text));
    long end = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "import of %d characters: %.1f s, %d statements%n",
        text.length(),
        (end - began) / 1e9,
        taken);

    int found = fixtures.in(() -> Statement.of(Extraction.latest(only()).orElseThrow()).size());
    assertTrue(found >= QUOTATIONS, found + " statements were found");
    assertTrue(taken <= 150, taken + " statements");
  }

  private void importing(String text) {
    noor.upload(
            "/articles",
            null,
            "text",
            text,
            "headline",
            "What the town said",
            "outlet",
            "The Vessmark Ledger",
            "publishedOn",
            "2026-11-23",
            "kind",
            "NEWS")
        .then()
        .statusCode(303);
  }

  private Article only() {
    return fixtures.in(() -> Article.<Article>findAll().singleResult());
  }

  private static String text() {
    var text = new StringBuilder();
    for (int i = 0; i < QUOTATIONS; i++) {
      String thing = THINGS[i % THINGS.length];
      String name = FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length % LAST.length];
      text.append("“The ").append(thing).append(" needs ").append(i + 2);
      text.append(" people and more money soon,” ").append(name).append(" said on Friday.");
      text.append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString();
  }
}
