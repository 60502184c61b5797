package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AscendingTest {
  private static Item item(List<String> texts) {
    var options =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Option(texts.get(i), i == 1, null))
            .toList();
    return new Item(Format.SINGLE, options, List.of(), List.of(), List.of(), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "250 seats|500 seats|1,000 seats",
        "8 million|15 million|1.2 billion",
        "nine|ten|eleven|twelve",
        "30 April 2026|1 May 2026|2 May 2026",
        "On 30 April 2026|On 1 May 2026|On 2 May 2026",
        "July 2018|March 2019|May 2019",
        "$4.5 million|$9 million|$13.5 million",
        "It needs 50 megawatts.|It needs 60 megawatts.|It needs 65 megawatts."
      })
  void whatAscendsIsNotShuffled(String options) {
    List<String> texts = Arrays.asList(options.split("\\|"));
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(texts, Shown.of(item(texts), seed, true).texts());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two boats sank|Two boats burnt|Three boats sank",
        "north|south|east",
        "5 boats|5 boats and a ferry|7 boats",
        "31 May 2026|May 2026|the spring",
        "It needs 50 men for 2 days.|It needs 60 men for 3 days.|It needs 70 men for 4 days."
      })
  void whatHasNoOrderOfItsOwnIsNone(String options) {
    assertNull(Ascending.sizes(Arrays.asList(options.split("\\|"))));
  }

  @ParameterizedTest
  @CsvSource({"500 seats|250 seats|1000 seats", "2 May 2026|1 May 2026|3 May 2026"})
  void whatATeacherPutOtherwiseIsShuffled(String options) {
    List<String> texts = Arrays.asList(options.split("\\|"));
    long orders =
        IntStream.range(0, 40)
            .mapToObj(seed -> Shown.of(item(texts), seed, true).texts())
            .distinct()
            .count();
    assertEquals(6, orders);
  }
}
