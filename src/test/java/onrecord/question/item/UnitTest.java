package onrecord.question.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 million pesos | 3.2 million pesos | 1",
        "3.2 million pesos | 3.2 million | 1",
        "3.2 million pesos | 3.2 | 1",
        "3.2 million pesos | 3,200,000 | 1",
        "3.2 million pesos | about 3.2 million pesos | 1",
        "3.2 million pesos | 3.2 pesos | 0",
        "3.2 million pesos | 3.2 ships | 0",
        "3.2 million pesos | 3.2 million dollars | 0",
        "3.2 million pesos | €3.2 million | 0",
        "3.2 million pesos | 3.2% | 0",
        "3.2 million pesos | not 3.2 million | 0",
        "3.2 million pesos | at least 3.2 million | 0",
        "3.2 million | 3.2 million dollars | 1",
        "30 boats | 30 ships | 1",
        "30 boats | 30% | 0",
        "$4 million | 4 million dollars | 1",
        "35 per cent | 35% | 1",
        "at least 40 boats | at least 40 | 1"
      })
  void whatStandsBesideTheNumberMayMakeAnotherAnswerOfIt(String right, String typed, int mark) {
    Item item = Item.numeric(right, null);
    assertEquals(mark, new Typed(typed).grade(item), 1e-9, typed + " for " + right);
    assertEquals(List.of(right), item.accepted());
  }
}
