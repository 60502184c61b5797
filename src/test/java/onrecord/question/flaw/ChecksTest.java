package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void soundDraftIsReady() {
    Draft checked = Checks.check(Drafts.sound(), Drafts.FERRY.reading());
    assertEquals(List.of(), checked.flaws());
    assertTrue(checked.ready());
  }

  @Test
  void missingContextOnlyWarnsButNothingIsReadyWithoutIt() {
    Draft checked = Checks.check(Drafts.context(Drafts.sound(), null), Drafts.FERRY.reading());
    assertEquals(Severity.WARN, checked.flaws().get(0).severity());
    assertFalse(checked.ready());
  }

  @Test
  void earlierFlawsAreForgotten() {
    Draft old = Drafts.sound().withFlaws(List.of(Flaw.reject("no_key", "old")));
    assertTrue(Checks.check(old, Drafts.FERRY.reading()).ready());
  }

  /** A headline in capitals must not make a pattern try all ways to cut it. */
  @Test
  void capitalsAreCheckedAtOnce() {
    String loud = "INTERNATIONALORGANISATIONFORHARBOURSANDFERRIES OF THE WORLD 5; NO";
    Draft draft =
        Drafts.draft(Kind.FACT, "Who of the " + loud + " came?", loud, loud + "A", loud + "B");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Checks.of(draft, Drafts.FERRY.reading()));
  }
}
