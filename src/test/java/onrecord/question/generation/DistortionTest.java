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
  void whatIsNoWholeSentenceIsNotLeft() {
    String feared = "the traders have feared that if the toll stays, boats will leave Vessmark";
    assertEquals("none", of(feared));
    assertEquals("none", of("the toll will empty half of the market in Vessmark if not all of it"));
    assertEquals("none", of("the council should ask the voters of Vessmark if the toll is fair"));
  }

  @Test
  void whatMayBeIsToldAsAFact() {
    assertEquals(
        "CERTAINTY: the toll on the bridge would empty the market of Vessmark",
        of("the toll on the bridge might empty the market of Vessmark"));
    assertEquals(
        "CERTAINTY: the toll on the bridge would lead to empty markets in Vessmark",
        of("the toll on the bridge could lead to empty markets in Vessmark"));
  }

  /** What somebody may or can do is no guess. */
  @Test
  void whatSomebodyMayDoIsNotOnlyPossible() {
    assertEquals("none", of("the traders could see the market of Vessmark from the old bridge"));
    assertEquals("none", of("the traders may vote on the toll of the bridge by mail in June"));
    assertEquals("none", of("the council knows that the toll might empty the market of Vessmark"));
    assertEquals("none", of("the toll on the bridge might not empty the market of Vessmark"));
    assertEquals("none", of("the toll on the bridge might or might not empty the market"));
    assertEquals("none", of("no trader in Vessmark could come to see a toll as a gift"));
    assertEquals("none", of("nobody in the old market could lead to a toll on the bridge"));
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
    assertEquals("none", of("six in 15 of the drivers in Vessmark have paid the toll by post"));
    assertEquals("none", of("the toll on the bridge has emptied the market since 2019"));
    assertEquals("none", of("the toll on the bridge will rise from 30 to 40 crowns in June"));
  }
}
