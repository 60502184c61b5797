package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.sound;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DependenceTest {
  private static boolean dependent(Draft one, Draft other) {
    boolean on = Dependence.of(one).isOn(Dependence.of(other));
    assertTrue(on == Dependence.of(other).isOn(Dependence.of(one)), "both ways");
    return on;
  }

  @Test
  void whoAsksTheSameDependsOnIt() {
    assertTrue(dependent(sound(), sound()));
  }

  @Test
  void whatShowsTheKeyAnswersTheOtherWhicheverComesFirst() {
    assertTrue(dependent(sound(), Drafts.namesQuist()));
  }

  @Test
  void anotherMatterIsIndependent() {
    assertFalse(dependent(sound(), Drafts.ofTheAccounts()));
  }
}
