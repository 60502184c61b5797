package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDateTest {
  @Test
  void dayMonthOrYearIsReadWithAndWithoutItsPreposition() {
    assertEquals(LocalDate.of(2026, 5, 5), first("On 5 May 2026."));
    assertEquals(LocalDate.of(2026, 5, 1), first("May 2026"));
    assertEquals(LocalDate.of(2026, 1, 1), first("in 2026"));
    assertEquals(LocalDate.of(1066, 10, 14), first("14 October 1066"));
    assertEquals(LocalDate.of(2026, 2, 28), first("29 February 2026"));
  }

  @Test
  void numberOtherWordsAndADayThatNoYearHasAreNoDate() {
    for (String words :
        List.of("3000", "5 May", "31 June 2026", "0 May 2026", "by 5 May 2026", "May 5, 2026")) {
      assertTrue(WrittenDate.of(words).isEmpty(), words);
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var day = LocalDate.of(2026, 9, 30);
    assertEquals("30 September 2026", WrittenDate.day(day));
    assertEquals(day, first(WrittenDate.day(day)));
    assertEquals("September 2026", WrittenDate.month(YearMonth.from(day)));
  }

  private static LocalDate first(String words) {
    return WrittenDate.of(words).orElseThrow().first();
  }
}
