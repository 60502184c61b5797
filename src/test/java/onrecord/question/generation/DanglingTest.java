package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.flaw.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanglingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a chain of that size could afford no stores | true",
        "the conditions of that grant had been met | true",
        "the council believed that Vessmark would pay | false",
        "twice as much would be needed | true",
        "twice as many boats as in 2019 would be needed | false",
        "the frost had played a part | true",
        "the frost had played a part in the slow growth of the kelp | false",
        "600 lorries were waiting by early afternoon | true",
        "600 lorries were waiting by the evening of 3 May 2026 | false",
        "members would vote on a strike | true",
        "members of the union would vote on a strike | false",
        "union members would vote on a strike | false",
        "14 cows had died after drinking there, of what nobody knew | true",
        "there was no danger for cows | false",
        "farms that have them lost fewer sheep | true",
        "the record shows that if it rains the pier floods | false",
        "the council hopes that closing it would help | false",
        "the 2020 results should stand | false",
        "the ferry was Formula One, as Roe called it | false",
        "more than one, if all came | false",
        "farms that have fences lost fewer sheep | false",
        "the 11 funds would be merged | true",
        "the 11 funds of the state would be merged | false",
        "the 11 ferries would be sold | false",
        "the town would pay for it later | true",
        "Who warned that the town would pay for it later? | true",
        "the town had sold the ferry and would pay for it | false",
        "the council would lodge one before the deadline | true",
        "a court was therefore unlikely to order a new vote | true",
        "60 guests had cancelled since the weekend | true",
        "the sailings should end before the summer season | false",
        "260 kilometres of pipe had been replaced in the past four years | true",
        "29 boats were bought and the 29 boats would be sold | false"
      })
  void whatHangsOnWordsBeforeIsTold(String words, boolean hangs) {
    assertEquals(hangs, Dangling.is(words, Words.content("the sale of the ferries in Norvik")));
  }
}
