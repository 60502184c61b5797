package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet. Mayor Donald Brandt met the council.";

  private static List<Said> heard(String paragraph) {
    return Asked.story(LEAD, paragraph).heard;
  }

  @Test
  void whoeverSpeaksIsHeardInOrder() {
    assertEquals(
        List.of("Ada Fosse", "Donald Brandt"),
        heard("“The toll is fair,” said Ada Fosse, a ferry pilot. Brandt said the toll will stay.")
            .stream()
            .map(Said::by)
            .toList());
  }

  @Test
  void sourcesWithoutANameAreNot() {
    assertEquals(List.of(), heard("Experts said the toll on the bridge will stay."));
  }

  @Test
  void whoGoesOnSpeakingMayDoSoOnAnotherDay() {
    List<Said> all =
        heard("Brandt said on 2 March 2024 that the toll will stay. “The toll is fair,” he said.");
    assertEquals(LocalDate.of(2024, 3, 2), all.get(0).day());
    assertNull(all.get(1).day());
  }

  @Test
  void somebodyElseMaySpeakOnAnother() {
    List<Said> all =
        heard(
            "Brandt said on 2 March 2024 that the toll will stay. “The toll is fair,” said Ada"
                + " Fosse, a ferry pilot.");
    assertNull(all.get(1).day());
  }
}
