package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class TenseTest {
  private static Optional<Tense> quoted(String words) {
    return of(words, Wording.Manner.QUOTED);
  }

  private static Optional<Tense> reported(String words) {
    return of(words, Wording.Manner.REPORTED);
  }

  private static Optional<Tense> of(String words, Wording.Manner manner) {
    return Tense.of(new Wording(words, new Span(0, words.length()), manner));
  }

  @Test
  void verbsTellWhatIsToCome() {
    for (String words :
        List.of(
            "The toll will pay for a second lane",
            "We’ll open the bridge at night",
            "The council is going to raise the toll",
            "The ferries won't sail in winter")) {
      assertEquals(Optional.of(Tense.AHEAD), quoted(words), words);
    }
    assertEquals(Optional.of(Tense.AHEAD), reported("the toll would pay for a second lane"));
    assertEquals(Optional.of(Tense.AHEAD), reported("she’d sell the ferry"));
    assertEquals(Optional.empty(), reported("she’d sold the ferry to a bank"));
    assertEquals(Optional.empty(), reported("the toll would have paid for a second lane"));
  }

  @Test
  void whatNobodyCameForIsNoReport() {
    assertEquals(
        Optional.empty(), reported("nobody had come into the council to turn off the lights"));
    assertEquals(Optional.of(Tense.PAST), reported("nobody had paid for the lights"));
  }

  @Test
  void refusalIsNoForecast() {
    assertEquals(Optional.empty(), quoted("I’m not going to bargain over the ferry"));
    assertEquals(Optional.empty(), quoted("We won’t sell the ferry to a bank"));
    assertEquals(Optional.empty(), reported("he would not rule out asking a judge to close it"));
    assertEquals(Optional.empty(), reported("it would be inappropriate to comment on the ferry"));
    assertEquals(Optional.empty(), reported("she would prefer to sell the ferry quietly"));
    assertEquals(Optional.of(Tense.AHEAD), quoted("The ferry will not sail in winter"));
  }

  /** "would walk there every morning": that was so, and is not to come. */
  @Test
  void habitJudgementAndConditionAreNoForecast() {
    for (String words :
        List.of(
            "the old mayor would walk to the pier every morning",
            "the captain would often sleep on the ferry",
            "as a boy he would swim to the islands",
            "the council would be mad to sell the ferry",
            "it would be a mistake to sell the ferry",
            "the ferry would be sold provided that the council agreed",
            "the ferry would be sold so long as the council agreed")) {
      assertEquals(Optional.empty(), reported(words), words);
    }
    assertEquals(Optional.empty(), quoted("Pigs will fly before the council sells the ferry"));
    for (String words :
        List.of(
            "the new ferry would sail to the islands every day",
            "the ferry would sail every day from June",
            "the council would sell the ferry to a bank")) {
      assertEquals(Optional.of(Tense.AHEAD), reported(words), words);
    }
  }

  /** "should reach Norvik in an hour": likely, and no call. */
  @Test
  void whatIsExpectedIsNoCall() {
    for (String words :
        List.of(
            "the new ferry should reach Norvik in less than an hour",
            "the new ferry should attract thousands to the islands",
            "the ferry line should make a profit",
            "the crews should reach Norvik at noon",
            "the pier should be finished by the winter",
            "the new boats should save the town a fortune")) {
      assertEquals(Optional.empty(), reported(words), words);
    }
    for (String words :
        List.of(
            "the council should sell the ferry",
            "the council should reduce the fares",
            "the mayor should save the old pier")) {
      assertEquals(Optional.of(Tense.OUGHT), reported(words), words);
    }
  }

  @Test
  void verbsTellWhatHappened() {
    assertEquals(Optional.of(Tense.PAST), quoted("The council sold the ferry to a bank"));
    assertEquals(Optional.of(Tense.PAST), quoted("The ferry was sold to a bank"));
    assertEquals(Optional.of(Tense.PAST), quoted("We wrote twice, once with a mayor"));
    assertEquals(Optional.of(Tense.PAST), quoted("The toll has paid for the pier"));
    assertEquals(Optional.of(Tense.PAST), reported("the council had sold the ferry to a bank"));
  }

  /** In a report "was" may have been "is". */
  @Test
  void reportedWordsInThePastAreOfNoSureTime() {
    assertEquals(Optional.empty(), reported("the toll paid for the pier"));
    assertEquals(Optional.empty(), reported("the toll was fair"));
  }

  @Test
  void whatLastedDidNotHappen() {
    assertEquals(Optional.empty(), quoted("The old ferry was slow"));
    assertEquals(Optional.empty(), quoted("The council believed in the ferry"));
  }

  @Test
  void verbsTellHowThingsAre() {
    assertEquals(Optional.of(Tense.PRESENT), quoted("The bridge has two lanes"));
    assertEquals(Optional.of(Tense.PRESENT), reported("the bridge is too narrow for lorries"));
    assertEquals(Optional.of(Tense.PRESENT), quoted("The town has little money for bridges"));
    assertEquals(Optional.empty(), quoted("The town has limited money for bridges"));
  }

  @Test
  void inThePresentSomethingMayBeCalledForAllTheSame() {
    for (String words :
        List.of(
            "The town needs a second bridge",
            "The onus is on the mayor",
            "I ask you to wait",
            "The race starts on Friday",
            "The town is poised to sell the ferry")) {
      assertEquals(Optional.empty(), quoted(words), words);
    }
  }

  @Test
  void aNeedThatIsToComeIsACallAsWell() {
    assertEquals(Optional.empty(), quoted("The town is going to need a second bridge"));
    assertEquals(Optional.empty(), quoted("The ferries will have to stop at night"));
    assertEquals(Optional.empty(), quoted("It will be interesting to see the accounts"));
  }

  @Test
  void aStateThatLastedIsNothingThatHappened() {
    assertEquals(Optional.empty(), quoted("I have known the mayor for years"));
    assertEquals(Optional.empty(), quoted("My skippers have fished that bank for thirty years"));
    assertEquals(Optional.empty(), reported("the council had supported the ferry"));
  }

  @Test
  void whatOughtToBeIsACall() {
    assertEquals(Optional.of(Tense.OUGHT), quoted("The council should lower the toll"));
    assertEquals(Optional.of(Tense.OUGHT), reported("boats shouldn't pay a toll"));
    assertEquals(Optional.empty(), quoted("She should burn the old boats"));
    assertEquals(Optional.empty(), quoted("The council should have lowered the toll"));
  }

  @Test
  void whatIsLikelyIsNoCall() {
    assertEquals(Optional.empty(), reported("the work on the second bridge should take two years"));
    assertEquals(Optional.empty(), quoted("The new bridge should be open by May"));
  }

  @Test
  void aParticipleBehindItsNounTellsNoTime() {
    assertEquals(Optional.empty(), quoted("Taxes imposed by the council drive families away"));
    assertEquals(Optional.empty(), quoted("Look at the mess the council made of the bridge"));
    assertEquals(Optional.empty(), quoted("The water has risen"));
    assertEquals(Optional.of(Tense.PAST), quoted("The council has even sold the ferry"));
  }

  @Test
  void twoTimesAreNone() {
    assertEquals(Optional.empty(), quoted("The toll is fair and the bridge will pay for itself"));
    assertEquals(Optional.empty(), quoted("If the toll falls, the bridge will be full"));
    assertEquals(Optional.empty(), quoted("The toll may pay for the bridge"));
    assertEquals(
        Optional.of(Tense.AHEAD), quoted("The toll will pay for a bridge that is too narrow"));
  }

  @Test
  void howGoodSomethingWasIsAJudgement() {
    assertEquals(Optional.empty(), quoted("The council did an awful job"));
    assertEquals(Optional.of(Tense.PAST), quoted("The council did its job in a day"));
  }
}
