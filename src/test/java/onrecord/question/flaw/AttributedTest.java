package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AttributedTest {
  @Test
  void sourceWithoutAVerbOfSayingIsFound() {
    assertTrue(Attributed.is("How many boats came, as its mayor, Per Lund, remembered?"));
    assertTrue(Attributed.is("What broke, by the account of its director, Ada Roe?"));
    assertTrue(Attributed.is("How much was lost, by Ada Roe's own figures?"));
    assertTrue(Attributed.is("How soon was it shut, if Ada Roe is right?"));
    assertTrue(Attributed.is("Of which league is the woman who said this the head?"));
  }

  @Test
  void plainQuestionGivesNothingToAnybody() {
    assertFalse(Attributed.is("How many boats came to Lund?"));
    assertFalse(Attributed.is("How much was stolen as soon as the guard had left?"));
    assertFalse(Attributed.is("What did she do as mayor of a town that has no port?"));
    assertTrue(Attributed.is("How many boats came, as the mayor has it?"));
    assertFalse(Attributed.is("What was sold as firewood in Lund?"));
  }
}
