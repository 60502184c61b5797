package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import onrecord.question.Question;
import org.junit.jupiter.api.Test;

/** How much a draft is worth asking, and what makes it so. */
@QuarkusTest
class WeightTest extends HarbourDesk {
  @Test
  void theWeightOfADraftStandsBesideItsReasons() {
    long first = ids().get(0);
    weigh(first, 0.62, "more: by a main speaker of the article\nmore: with a number\nless: a quip");
    assertEquals(
        "Weight 62 of 100. Worth asking: by a main speaker of the article, with a number."
            + " Less so: a quip.",
        worth(first));
    weigh(first, 0.305, "less: a quip");
    assertEquals("Weight 31 of 100. Less so: a quip.", worth(first));
    weigh(first, 0.5, "");
    assertEquals("Weight 50 of 100.", worth(first));
  }

  @Test
  void everyDraftHasOne() {
    for (long id : ids()) {
      assertTrue(worth(id).matches("Weight [1-9]\\d? of 100\\. .*asking: .+\\."), worth(id));
    }
  }

  /** No rule estimated what somebody wrote. */
  @Test
  void whatSomebodyWroteHasNone() {
    long first = ids().get(0);
    fixtures.in(() -> Question.update("rule = ?1 where id = ?2", Question.OWN, first));
    assertEquals("", worth(first));
  }

  private void weigh(long id, double weight, String reasons) {
    fixtures.in(
        () -> Question.update("weight = ?1, reasons = ?2 where id = ?3", weight, reasons, id));
  }

  private String worth(long id) {
    return noor.page(desk + "?draft=" + id).select("#worth").text();
  }
}
