package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a desk offers once its set is reviewed. */
@QuarkusTest
class ReviewedSetTest extends HarbourDesk {
  private static final String FILL = "form[action$=/set]:not(:has(#count))";

  @Test
  void aSetIsFilledUpToWhatWasAskedFor() {
    Document page =
        follow(noor.post(article + "/set", "count", "3", "level", "HARDER", "kind", "WHO_SAID"));
    page = follow(press(page, "#decide", "[formaction$=/rejection]"));
    page = reviewed(page);
    assertEquals("Fill the set up to 3", page.select(FILL).text());
    page = follow(press(page, FILL, null));
    assertAsked("3 HARDER [WHO_SAID]", page);
    assertTrue(set().stream().allMatch(one -> one.kind == Kind.WHO_SAID));
    reviewed(page);
    page = noor.page(desk + "?set=" + set().size() + "-HARDER-WHO_SAID");
    assertTrue(page.select(FILL).isEmpty());
  }

  @Test
  void aSetOfWhichMoreWereAskedThanUsualIsFilledToo() {
    Document page = reviewed(noor.page(desk));
    page = noor.page(desk + "?set=15-MIXED");
    assertEquals("Fill the set up to 15", page.select(FILL).text());
  }

  /** The page once all that still waits in the set is approved. */
  private Document reviewed(Document page) {
    while (!page.select("#decide [data-key=a]").isEmpty()) {
      page = follow(press(page, "#decide", null));
    }
    assertEquals("The set is reviewed", page.select("#draft").text());
    return page;
  }
}
