package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoJunkTest {
  private final Check check = new NoJunk();

  @Test
  void evidenceInTheBodyIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void captionIsNoEvidence() {
    assertEquals(
        List.of("junk_region"),
        codes(check, evidence(sound(), evidence("The ferry Alma at the quay"))));
  }
}
