package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The key once more is no second key, no other name of it, and no wider one. */
  @Test
  void anOptionThatStandsTwiceIsRefusedOnce() {
    assertRefusedOnce(Kind.WHO_SAID, Drafts.sound().stem(), "Economist Per Quist");
    assertRefusedOnce(Kind.FACT, "Where do they pay for it?", "Norvik");
  }

  private static void assertRefusedOnce(Kind kind, String stem, String key) {
    String other = "Mayor Signe Aldal";
    var once = Checks.of(Drafts.draft(kind, stem, key, other), Drafts.FERRY.reading());
    var twice = Checks.of(Drafts.draft(kind, stem, key, other, key), Drafts.FERRY.reading());
    var more = new ArrayList<>(twice);
    assertTrue(more.removeIf(flaw -> flaw.code().equals("duplicate_options")));
    assertEquals(once, more);
    assertEquals(once.size() + 1, twice.size());
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

  /** A group that is repeated so often took one frame of the stack for each time. */
  @ParameterizedTest
  @ValueSource(strings = {"a ", "A ", "Aa, ", "of ", "the ", "1 ", "1 hour ", "“ ", ", "})
  void longAnswersAndEvidenceAreChecked(String words) throws InterruptedException {
    String many = words.repeat(1_500);
    var failed = new AtomicReference<Throwable>();
    var checking =
        new Thread(
            null,
            () -> {
              Checks.of(
                  Drafts.draft(Kind.FACT, "What fell?", many, "Rain"), Drafts.FERRY.reading());
              Checks.of(Drafts.told(Drafts.sound(), many), Drafts.FERRY.reading());
            },
            "small stack",
            512 * 1024);
    checking.setUncaughtExceptionHandler((thread, error) -> failed.set(error));
    checking.start();
    checking.join();
    assertNull(failed.get());
  }
}
