package onrecord.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.Letters;
import onrecord.statement.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not sure, and of which nobody is asked who said it. */
@QuarkusTest
class UnaskedTest {
  private static final String TEXT =
      """
      Harbour master Liv Torsen told The Vessmark Ledger that she had recommended 5 per cent, spread \
      over two years, and that neither side had asked her to return.

      Councillor Jo Brandt has not said how she will vote on the fares. She denied that anything had \
      been hidden from the crews.

      The mayor and the clerk met at noon in Vessmark. Ann Ruud, the clerk, could not say whether the \
      port would be sold. She later doubted a report that the boats had been late since May.
      """;

  @Inject Fixtures fixtures;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = Sample.imported(noor, "text", TEXT);
  }

  @Test
  void partsOfSureWordsAndWhatNobodySaidAreNotAsked() {
    for (String words : List.of("5 per cent, spread", "how she will vote", "anything had been")) {
      assertFalse(sure(words), words);
    }
    assertEquals(List.of(), noor.page(there).select("#asked mark").eachText());
    assertEquals(
        0, fixtures.<Long>in(() -> Letters.of(Article.<Article>findAll().firstResult()).unsure()));
  }

  /** Whoever opens it all the same is not led to say that the one who denied it said it. */
  @Test
  void whoDeniedItIsNotOfferedAsItsSpeaker() {
    long id = fixtures.in(() -> Said.with("anything had been hidden").get(0).id);
    String page = noor.page(there + "/statements/" + id).text();
    assertFalse(page.contains("Yes, Jo Brandt"), page);
  }

  private boolean sure(String beginning) {
    return fixtures.in(
        () ->
            Said.with(beginning).stream()
                .filter(one -> one.words().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .confident);
  }
}
