package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistortionTest {
  /** What is made of a report: how, and the words; "none" where nothing can be made. */
  private static String of(String said) {
    Story story =
        Asked.story(
            "Mayor Jo Brandt came to the bridge in Vessmark.",
            "Senator Ann Ruud said " + said + ".");
    Claim claim =
        Claim.of(story).stream()
            .filter(one -> one.wording().manner() == Wording.Manner.REPORTED)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing said in " + said));
    return Distortion.of(claim, story).map(one -> one.sort() + ": " + one.words()).orElse("none");
  }

  @Test
  void conditionIsLeftOut() {
    assertEquals(
        "CONDITION: the toll on the bridge will fall in June",
        of("the toll on the bridge will fall in June if the council sells the old ferry"));
    assertEquals(
        "CONDITION: the toll on the bridge will stay for ever",
        of("the toll on the bridge will stay for ever unless the council sells the old ferry"));
  }

  @Test
  void questionsAndComparisonsAreNoConditions() {
    assertEquals(
        "none", of("the council of Vessmark must decide if the toll on the bridge is fair"));
    assertEquals(
        "none", of("the toll on the bridge will stay even if the council sells the old ferry"));
  }

  @Test
  void whatMayBeIsMadeCertain() {
    assertEquals(
        "CERTAINTY: the toll on the bridge would empty the market of Vessmark",
        of("the toll on the bridge might empty the market of Vessmark"));
    assertEquals(
        "CERTAINTY: the toll on the bridge will empty the market of Vessmark",
        of("the toll on the bridge may empty the market of Vessmark"));
    assertEquals(
        "CERTAINTY: the toll on the bridge would lead to empty markets in Vessmark",
        of("the toll on the bridge could lead to empty markets in Vessmark"));
  }

  @Test
  void whatSomebodyIsAbleToDoIsNotOnlyPossible() {
    assertEquals("none", of("the traders could see the market of Vessmark from the old bridge"));
    assertEquals("none", of("the council knows that the toll may empty the market of Vessmark"));
    assertEquals("none", of("the toll on the bridge may not empty the market of Vessmark"));
  }

  @Test
  void whatIsSaidOfSomeIsSaidOfAll() {
    assertEquals(
        "ALL: all traders in Vessmark have left the market for the toll",
        of("many traders in Vessmark have left the market for the toll"));
    assertEquals(
        "ALL: all of the traders in Vessmark have left the market",
        of("most of the traders in Vessmark have left the market"));
    assertEquals("none", of("the traders of Vessmark have crossed the bridge many times before"));
  }

  @Test
  void anotherNumberIsGiven() {
    String retold = of("the bridge in Vessmark has brought the council 40 boats of toll");
    assertEquals("NUMBER", retold.split(":")[0], retold);
  }

  /** "More than 30" is as true where it is more than 40; a year is a date. */
  @Test
  void boundsAndYearsAreLeft() {
    assertEquals("none", of("the bridge in Vessmark has brought more than 40 boats to the market"));
    assertEquals("none", of("the toll on the bridge has emptied the market since 2019"));
  }
}
