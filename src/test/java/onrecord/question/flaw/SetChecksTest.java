package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetChecksTest {
  @Test
  void oneSoundQuestionIsASoundSet() {
    assertEquals(List.of(), SetChecks.of(List.of(Drafts.sound())));
  }

  @Test
  void oneCallGivesAllFlawsOfASet() {
    var codes =
        SetChecks.of(Collections.nCopies(5, Drafts.sound())).stream()
            .map(found -> found.flaw().code())
            .distinct()
            .toList();
    assertEquals(List.of("key_position", "one_form", "asked_twice"), codes);
  }
}
