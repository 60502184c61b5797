package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final Letters NO_LETTERS = new Letters(List.of());

  /** As the audit of a quiz of these counts them. */
  @Test
  void aQuestionOfSeveralSpeakersCountsAsOne() {
    var set =
        List.of(
            draft(Kind.WHO_SAID, "Jo Roe"),
            draft(Kind.WHO_SAID, "Jo Roe"),
            draft(Kind.WHO_SAID, "Ann Moe"),
            draft(Kind.FACT, null),
            draft(Kind.TWO_SIDES, null));
    assertNull(balance(set, Map.of("Jo Roe", "for", "Ann Moe", "for")).warning());
    assertEquals(
        List.of("for 3", "Several speakers 1", "The outlet 1"),
        balance(set, Map.of("Jo Roe", "for", "Ann Moe", "for")).shares().stream()
            .map(share -> share.name() + " " + share.number())
            .toList());
    assertEquals(
        "for", balance(set.subList(0, 4), Map.of("Jo Roe", "for", "Ann Moe", "for")).loud());
  }

  private static Balance balance(List<Queued> set, Map<String, String> sides) {
    return Balance.of(set, List.of(), 0, NO_LETTERS, sides);
  }

  private static Queued draft(Kind kind, String speaker) {
    return new Queued(
        1L, 1L, kind, 0, Question.State.DRAFT, null, false, speaker, 0, 0, false, false);
  }
}
