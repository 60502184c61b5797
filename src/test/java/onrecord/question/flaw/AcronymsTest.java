package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymsTest {
  @Test
  void lettersAreFoundAlsoInThePlural() {
    assertEquals(List.of("VHB", "MP"), Acronyms.in("The VHB wrote to two MPs.").toList());
  }

  @Test
  void capitalsInsideOtherWordsAreNone() {
    assertEquals(List.of(), Acronyms.in("A&B, R-VT, 4WD and VESSMARK").toList());
  }
}
