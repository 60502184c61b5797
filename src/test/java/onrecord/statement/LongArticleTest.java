package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Quotations;
import onrecord.Statements;
import onrecord.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As long as an import may be, and as full of quotations as text can be. */
@QuarkusTest
class LongArticleTest {
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
    String text = Quotations.ofMany();
    assertTrue(text.length() > 55_000 && text.length() <= 60_000, "it has " + text.length());

    long began = System.nanoTime();
    long taken = statements.during(() -> Quotations.imported(noor, fixtures, text));
    long end = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "import of %d characters: %.1f s, %d statements%n",
        text.length(),
        (end - began) / 1e9,
        taken);

    int found =
        fixtures.in(
            () ->
                Statement.of(
                        Extraction.latest(Article.<Article>findAll().singleResult()).orElseThrow())
                    .size());
    assertTrue(found >= Quotations.COUNT, found + " statements were found");
    assertTrue(taken <= 150, taken + " statements");
  }
}
