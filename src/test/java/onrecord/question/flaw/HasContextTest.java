package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class HasContextTest {
  private final Check check = new HasContext();

  @Test
  void lineWithStoryAndDateIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void missingLineWarns() {
    assertEquals(List.of("no_context"), codes(check, context(sound(), null)));
    assertEquals(Severity.WARN, check.of(context(sound(), " "), null).get(0).severity());
  }

  @Test
  void dayAloneTellsNoStory() {
    assertEquals(List.of("no_context"), codes(check, context(sound(), "5 May 2026")));
    assertEquals(List.of("no_context"), codes(check, context(sound(), "Reported 6 May 2026")));
  }

  @Test
  void stemThatNamesNothingRejectsWithoutALine() {
    Draft loser = Drafts.draft(Kind.NUMBER, "How many votes did the loser get?", "22", "58");
    assertEquals(Severity.REJECT, check.of(context(loser, null), null).get(0).severity());
  }
}
