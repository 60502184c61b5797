package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/** Which sentences may be shown without those before them. */
class LeaningTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Donald Brandt met the council and Ada"
          + " Fosse, a ferry pilot.";

  /** Whether words are asked about in a passage that begins like this and leans on nothing. */
  private static boolean stands(String beginning, String... paragraphs) {
    var all = new java.util.ArrayList<String>();
    all.add(LEAD);
    all.addAll(java.util.List.of(paragraphs));
    return Claim.of(Asked.story(all.toArray(String[]::new))).stream()
        .anyMatch(claim -> !claim.leaning() && claim.passage().text().startsWith(beginning));
  }

  @Test
  void nameOfAProgrammeIsNotPointedAt() {
    assertTrue(
        stands(
            "Brandt said on Radio Vessmark’s “This Harbour”",
            "Brandt said on Radio Vessmark’s “This Harbour” that the toll on the bridge has paid for the"
                + " pier."));
  }

  @Test
  void numberWithoutItsNounLeans() {
    String said = "Brandt said the toll on the bridge has paid for 12 of the 19";
    assertFalse(stands(said, said + " that were planned."));
    assertFalse(stands(said, said + "."));
    assertTrue(stands(said, said + " new piers of Vessmark."));
    String light = "Brandt said the toll on the bridge has paid for candles for the 12 who died";
    assertTrue(stands(light, light + " in a ferry fire."));
    String shut = "Brandt said the toll on the bridge has paid for piers like the 40 that closed";
    assertTrue(stands(shut, shut + " in May."));
  }

  @Test
  void numberAtTheBeginningHasItsNounBeforeIt() {
    String many = "More than 900 had come to the harbour of Vessmark, Mayor Donald Brandt said";
    assertFalse(standsThoughItLeans(many));
    assertTrue(standsThoughItLeans("The council counted 4,118 letters in Vessmark. " + many));
    String whose = " are on a mast in Vessmark, Mayor Donald Brandt said";
    assertFalse(standsThoughItLeans("The union’s" + whose));
    assertTrue(standsThoughItLeans("The union’s lamps" + whose));
  }

  @Test
  void whatIsCalledSomethingIsToldBefore() {
    String called =
        "Donald Brandt, mayor of the Greens, called them a slap in the face of Vessmark";
    assertFalse(standsThoughItLeans(called));
    assertTrue(standsThoughItLeans("The tolls hurt the boats. " + called));
    assertTrue(standsThoughItLeans("Donald Brandt called the tolls a slap in the face"));
  }

  @Test
  void itIsNotWhoeverSpeaksByCalling() {
    String warned = " warned that it would cost Vessmark 12 of its harbour ferries.";
    String engineer = "Karl Ruud, the bridge engineer,";
    assertFalse(stands(engineer, engineer + warned));
    String bridge = engineer + " praised the harbour bridge but";
    assertTrue(stands(bridge, bridge + warned));
  }

  @Test
  void wordsAfterTheNounSayWhichOnesAreMeant() {
    assertTrue(
        stands(
            "Brandt said the toll has hurt these towns",
            "Brandt said the toll has hurt these towns with a ferry of their own."));
    assertFalse(
        stands(
            "Brandt said the toll has hurt these towns",
            "Brandt said the toll has hurt these towns more than the storm."));
  }

  @Test
  void thisAtTheBeginningMeansTheSentenceBefore() {
    String quote = "“This is a burden on the bridge,” Mayor Donald Brandt said.";
    assertTrue(
        stands("The toll on the bridge", "The toll on the bridge was doubled in May. " + quote));
    assertFalse(stands("“This is", "The toll on the bridge was doubled in May. " + quote));
  }

  @Test
  void pronounMayComeBeforeTheNameInItsSentence() {
    assertTrue(
        stands(
            "In his letter to the council, Brandt",
            "In his letter to the council, Brandt said the toll has paid for the pier."));
    assertFalse(
        stands(
            "In her letter to the council, Brandt",
            "In her letter to the council, Brandt said the toll has paid for the pier."));
  }

  @Test
  void wordsSaidOfSomebodyTellWhoThatIs() {
    assertTrue(
        stands(
            "“She has never paid",
            "“She has never paid a toll on the bridge,” Brandt said of Ada Fosse."));
    assertFalse(
        stands("“She has never paid", "“She has never paid a toll on the bridge,” Brandt said."));
  }

  @Test
  void nobodyIsSheInHerOwnQuotation() {
    assertFalse(
        stands(
            "“She has paid",
            "Ada Fosse spoke last. “I like the toll,” she said.",
            "“She has paid for the pier of Vessmark with the toll,” she said."));
  }

  @Test
  void itMayMeanNothingButNotAPlanThatIsToldElsewhere() {
    assertTrue(
        stands(
            "“It would have been a mistake to end",
            "“It would have been a mistake to end the toll on the bridge,” Brandt said."));
    assertFalse(
        stands(
            "“It is a fragile plan",
            "“It is a fragile plan at a time when the toll on the bridge is low,” Brandt said."));
  }

  @Test
  void thatYearNeedsAYearBefore() {
    assertTrue(
        stands(
            "In 2019 the toll",
            "In 2019 the toll was doubled. Brandt said the bridge was full that year all the"
                + " same."));
    assertFalse(
        stands(
            "Brandt said the bridge",
            "In 2019 the toll was doubled. Brandt said the bridge was full that year all the"
                + " same."));
  }

  @Test
  void firstNameTellsWhetherSomebodyIsHeOrShe() {
    assertFalse(
        stands(
            "Brandt met",
            "Brandt met the council. Brandt said the toll has paid for her boat and the pier."));
    assertTrue(
        stands(
            "Brandt met",
            "Brandt met the council. Brandt said the toll has paid for his boat and the pier."));
  }

  @Test
  void somebodyOfTheOtherSexMayStandBeforeTheSubject() {
    assertTrue(
        stands(
            "Asked why he",
            "Asked why he trailed Ada Fosse in Vessmark, Donald Brandt said the toll on the bridge"
                + " has paid for the pier."));
  }

  @Test
  void passageDoesNotEndInWordsOfNobody() {
    assertTrue(
        Claim.of(
                Asked.story(
                    LEAD,
                    "Brandt said the toll on the bridge has paid for the pier. “Long live the"
                        + " bridge!”"))
            .stream()
            .noneMatch(claim -> claim.passage().text().endsWith("bridge!”")));
  }

  @Test
  void evenWhereTheFormIsAskedAboutNobodyIsOnlyShe() {
    assertTrue(
        Claim.of(
                Asked.story(
                    LEAD, "“She has never paid a toll on the bridge,” Mayor Donald Brandt said."))
            .stream()
            .noneMatch(claim -> claim.passage().text().startsWith("“She")));
  }

  @Test
  void norIsItAnAttackThatNobodyHasHeardOf() {
    assertFalse(
        stands(
            "“It was an attack",
            "“It was an attack that has hurt the bridge and the toll,” Mayor Donald Brandt said."));
    assertTrue(
        Claim.of(
                Asked.story(
                    LEAD,
                    "“It works better than the toll on the bridge of Vessmark did,” Mayor Donald"
                        + " Brandt said."))
            .stream()
            .noneMatch(claim -> claim.passage().text().startsWith("“It")));
  }

  @Test
  void directorIsOfSomething() {
    String director = "Karl Moe, its director, said the toll has paid for the pier";
    assertFalse(standsThoughItLeans(director));
    assertTrue(standsThoughItLeans("The Boatmen’s Union met. " + director));
  }

  @Test
  void noPassageBeginsWithAnItThatGoesBack() {
    String said = " Mayor Donald Brandt said the toll has paid for the pier";
    assertFalse(standsThoughItLeans("It brought the boats that Vessmark sought." + said));
    assertFalse(standsThoughItLeans("It’s not, and" + said));
    assertTrue(standsThoughItLeans("IT directors brought boats to Vessmark." + said));
    assertTrue(standsThoughItLeans("It is clear that the boats came." + said));
    assertTrue(standsThoughItLeans("The law brought boats, and it helped." + said));
  }

  /** Whether somebody in a passage would be unknown, be a "law" in it as it may. */
  private static boolean standsThoughItLeans(String passage) {
    Story story = Asked.story(LEAD, passage + ".");
    int start = story.text().indexOf(passage);
    Span at = new Span(start, start + passage.length() + 1);
    return !Leaning.of(at, null, story).leansTooFar();
  }

  @Test
  void whatSomebodySawIsNotTheSchoolOfTheRole() {
    String role = "Ola Lund, head of science at the Orlo School, said she %s within an hour";
    String saw = String.format(role, "saw it");
    assertFalse(stands(saw, saw + " of the flood in Vessmark."));
    String left = String.format(role, "left the pier");
    assertTrue(stands(left, left + " of the flood in Vessmark."));
  }
}
