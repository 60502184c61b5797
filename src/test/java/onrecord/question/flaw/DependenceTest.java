package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.sound;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.item.Kind;
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
    var teller =
        draft(
            Kind.WHAT_ABOUT,
            "Economist Per Quist said that islanders accept a high price. On what condition?",
            "If they can see the bill",
            "If the boats are new");
    assertTrue(dependent(sound(), teller));
  }

  @Test
  void anotherMatterIsIndependent() {
    var other =
        Drafts.evidence(
            draft(
                Kind.WHAT_ABOUT,
                "What should the council publish, according to Economist Per Quist?",
                "The accounts",
                "The timetable"),
            Drafts.evidence("the council should publish the accounts of the ferries"));
    assertFalse(dependent(sound(), other));
  }
}
