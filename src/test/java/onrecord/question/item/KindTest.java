package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What pages call a kind. */
class KindTest {
  /** Its questions ask what, if anything, is wrong with a sentence, and seldom who said it. */
  @Test
  void aSummaryThatIsWrongIsNamedSo() {
    assertEquals("What a summary or quotation gets wrong", Kind.MISATTRIBUTION.label());
  }

  @Test
  void noTwoKindsHaveOneName() {
    long names = Arrays.stream(Kind.values()).map(Kind::label).distinct().count();
    assertEquals(Kind.values().length, names);
  }
}
