package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyLengthsTest {
  @Test
  void twoOfFiveAreSound() {
    assertEquals(List.of(), KeyLengths.of(set(2)));
  }

  @Test
  void threeOfFiveAreFound() {
    var flaws = KeyLengths.of(set(3));
    assertEquals("key_longest", flaws.get(0).flaw().code());
    assertEquals(Severity.WARN, flaws.get(0).flaw().severity());
    assertEquals(List.of(0, 1, 2), flaws.get(0).places());
  }

  @Test
  void aFewQuestionsProveNothing() {
    assertEquals(List.of(), KeyLengths.of(set(3).subList(0, 4)));
  }

  @Test
  void trueAndFalseProveNothing() {
    var judged = Collections.nCopies(3, Drafts.draft(Kind.WHAT_ABOUT, "So?", "False", "True"));
    var set = new ArrayList<>(set(2));
    set.addAll(judged);
    assertEquals(List.of(), KeyLengths.of(set));
  }

  private static List<Draft> set(int longest) {
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                Drafts.draft(
                    Kind.FACT, "What?", i < longest ? "a long one" : "short", "another", "third"))
        .toList();
  }
}
