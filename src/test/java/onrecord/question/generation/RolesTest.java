package onrecord.question.generation;

import static onrecord.question.generation.KnownAs.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

/** Which role an article tells of whom. */
class RolesTest {
  @Test
  void candidateIsFoundBeforeASurnameFurtherOn() {
    assertEquals(
        "Republican nominee",
        role("Ada Roe spoke first. The Republican nominee Roe left at noon.", "Ada Roe", null));
  }

  @Test
  void whoIsPresumptiveIsNotYet() {
    for (String not : List.of("presumptive", "presumed", "acting")) {
      Story story =
          Asked.story(
              "The pier was opened by "
                  + not
                  + " Democratic nominee Ada Roe. Roe said that the toll will stay.");
      Name roe = story.people.of("Ada Roe").orElseThrow();
      assertEquals(not + " Democratic nominee", story.people.role(roe));
    }
  }

  @Test
  void whoIsAnotherFormerEnvoyIsAFormerEnvoy() {
    assertEquals("a former envoy to Norvik", beside("another former envoy to Norvik"));
    assertNull(beside("another envoy to Norvik"));
  }

  @Test
  void ofTwoRolesTheOneThatLeansIsLeft() {
    assertEquals(
        "a professor of law at Lund",
        beside("a professor of law at Lund and the director of its clinic"));
  }

  @Test
  void whoSheWasStandsBehindTheName() {
    assertEquals(
        "who was coordinator for ferries at the Harbour Board",
        role(
            "“It is late,” said Ada Roe, who was coordinator for ferries at the Harbour Board. It is.",
            "Ada Roe",
            null));
    assertNull(
        role(
            "“It is late,” said Ada Roe, who was his coach at the Harbour Board. It is.",
            "Ada Roe",
            null));
  }

  @Test
  void whoDiedOrResignedHoldsNoOffice() {
    for (String end : List.of("died on Monday", "resigned on Monday", "has been sacked")) {
      String text = "Port minister Ada Roe " + end + ". Roe had raised the toll.";
      assertEquals("former port minister", role(text, "Ada Roe", "Port minister"), end);
    }
    String quit = "Port minister Ada Roe quit the party. Roe had raised the toll.";
    assertEquals("Port minister", role(quit, "Ada Roe", "Port minister"));
    String later = "It ends when Port minister Ada Roe has left office.";
    assertEquals("Port minister", role(later, "Ada Roe", "Port minister"));
    String founder = "Ferry founder Ada Roe died on Monday.";
    assertEquals("Ferry founder", role(founder, "Ada Roe", "Ferry founder"));
  }

  @Test
  void aFirmMayEndInALetter() {
    assertEquals("president of Tide-X", beside("president of Tide-X"));
  }

  /** As extraction read it behind the name. */
  private static String beside(String title) {
    return role("The pier was opened by Ada Roe, " + title + ".", "Ada Roe", title);
  }

  @Test
  void whatAPersonToldIsKeptWhateverTheArticleSays() {
    var article =
        new Invented("Ada Roe spoke first. Later Sen. Roe left.")
            .person("Ada Roe", null)
            .told("Ada Roe", "their chair");
    Name told = Roles.in(article.document(), article.found()).names().get(0);
    assertEquals("their chair", told.title());
    assertTrue(told.told());
  }

  @Test
  void shortTitleIsFoundBeforeTheSurname() {
    assertEquals("Sen.", role("Ada Roe spoke first. Later Sen. Roe left.", "Ada Roe", null));
  }

  @Test
  void professorIsToldByTheUniversity() {
    String text = "Professor Ada Roe, a liver specialist at the University of Norvik, left. ";
    assertEquals(
        "a liver specialist at the University of Norvik",
        role(text + "Professor Roe rows.", "Ada Roe", "Professor"));
    assertEquals("Professor", role("Professor Ada Roe, a rower, left.", "Ada Roe", "Professor"));
    assertEquals(
        "who directs Norvik’s institute of ferries",
        role(
            "“No,” said Professor Ada Roe, who directs Norvik’s institute of ferries.\n",
            "Ada Roe",
            "Professor"));
    assertEquals(
        "a cattle breeder",
        role(
            "The members beat the incumbent, Ada Roe, by two votes. Roe, a cattle breeder who rows, left.",
            "Ada Roe",
            null));
  }

  @Test
  void titleOfSeveralIsEachOnes() {
    assertEquals("Sen.", role("Sens. Ada Roe and Bo Lund met on the quay.", "Bo Lund", null));
    String two = "Prime Ministers Ada Roe of Norvik and Bo Lund met on the quay.";
    assertEquals("Prime Minister", role(two, "Ada Roe", null));
    assertEquals("Prime Minister", role(two, "Bo Lund", null));
    assertNull(role("Prime Ministers left, and so did Ada Roe.", "Ada Roe", null));
  }

  @Test
  void whomAnArticleKnowsByACallingIsOneOfThem() {
    assertEquals("a reporter", role("They saw the reporter, Ada Roe, leave.", "Ada Roe", null));
    assertNull(role("They saw the reporter, Ada Roe, and two boats.", "Ada Roe", null));
    assertEquals(
        "a harbour engineer", role("They saw the harbour engineer, Ada Roe.", "Ada Roe", null));
    assertNull(role("They saw the reporter, Ada Roe said.", "Ada Roe", null));
  }

  @Test
  void appositionAfterTheSurnameIsTaken() {
    assertEquals(
        "the Democratic candidate",
        role("Ada Roe spoke. Then Roe, the Democratic candidate, left.", "Ada Roe", null));
  }

  @Test
  void campaignInARaceTellsACandidate() {
    String once = "Ada Roe spoke of the presidential race. The Roe campaign was pleased.";
    assertNull(role(once, "Ada Roe", null));
    assertEquals(
        "presidential candidate", role(once + " Roe left. Then Roe came.", "Ada Roe", null));
    assertNull(role("Ada Roe spoke. The Roe campaign was pleased.", "Ada Roe", null));
    String odd = "Ada Roe spoke of the presidential race. Ms Roe's campaign experiment was short.";
    assertNull(role(odd + " Roe left. Then Roe came.", "Ada Roe", null));
  }

  @Test
  void whoLostTheRaceIsNoCandidate() {
    String ran = "Ada Roe ran for the presidency. The Roe campaign said no. Roe left. Roe rowed. ";
    assertNull(role(ran + "The Senate race is close.", "Ada Roe", null));
    assertEquals("presidential candidate", role(ran, "Ada Roe", null));
    assertEquals("presidential candidate", role(ran + "Bo Lund dropped out.", "Ada Roe", null));
    assertNull(role(ran + "With Roe vanquished, Bo Lund won.", "Ada Roe", null));
    assertNull(role(ran + "In May, Roe ended her campaign.", "Ada Roe", null));
  }

  @Test
  void whatTheArticleTellsOnceIntroduces() {
    assertEquals(
        "who teaches history in Lund",
        role("Ada Roe, 58, who teaches history in Lund, left.", "Ada Roe", null));
  }

  @Test
  void presidentOfABodyIsNotThePresident() {
    assertNull(role("Pilots Union President Ada Roe left.", "Ada Roe", null));
    assertEquals("President", role("On Monday, President Ada Roe left.", "Ada Roe", null));
  }

  @Test
  void whomSomebodySpokeOfIsAnother() {
    assertNull(
        role(
            "Ada Roe spoke. The harbour judge Roe was speaking of left.",
            "Ada Roe",
            "harbour judge"));
  }

  @Test
  void campaignChairIsShownByNameAlone() {
    Story story =
        Asked.story(
            "Bo Lund, the campaign chairman, opened the bridge at Vessmark in May.",
            "Lund said no. Lund left. Lund came back.");
    Name lund = story.people.of("Bo Lund").orElseThrow();
    assertEquals("Bo Lund", Sound.shown(lund, story));
  }

  @Test
  void surnameWithAnOfficeIsEnough() {
    assertEquals("President", role("President Roe spoke. Roe left.", "Roe", null));
    Story story =
        Asked.story(
            "President Brandt opened the bridge at Vessmark in May.",
            "“The toll on the bridge is fair,” Brandt said.");
    Name brandt = story.people.of("Brandt").orElseThrow();
    assertTrue(Sound.canBeShown(brandt, story));
    assertEquals("President Brandt", Sound.shown(brandt, story));
  }

  @Test
  void governorOfAStateIsOne() {
    assertEquals("Ohio Gov.", role("Lunch with Ohio Gov. Ada Roe.", "Ada Roe", "Ohio Gov."));
  }

  @Test
  void presidentOfABodyMayStandBeforeTheName() {
    assertEquals(
        "president of the Norvik Rowing League",
        role(
            "The president of the Norvik Rowing League, Ada Roe, left. Roe came back.",
            "Ada Roe",
            null));
    assertNull(role("The president of the club, Ada Roe, left. Roe came back.", "Ada Roe", null));
    assertNull(
        role(
            "Jo Moe, the president of the Norvik League, Ada Roe, and others left.",
            "Ada Roe",
            null));
  }

  @Test
  void surnameOfTwoTellsNothing() {
    assertNull(role("Ada Roe and Bo Roe spoke. President Roe left.", "Ada Roe", null));
  }

  @Test
  void somebodyOfWhomTheSpeakerTellsIsNotTheSpeaker() {
    String mayor = "“My word is better” than that of the mayor of Lund, Roe said. Ada Roe left.";
    assertNull(role(mayor, "Ada Roe", "mayor of Lund"));
  }

  @Test
  void criticOfAFieldIsNobodysCritic() {
    String text = "Opposition health critic Ada Roe spoke first. Roe left at noon.";
    assertEquals("Opposition health critic", role(text, "Ada Roe", "Opposition health critic"));
    assertNull(role("Fierce critic Ada Roe spoke first.", "Ada Roe", "Fierce critic"));
  }

  @Test
  void whoSpeaksInCourtIsKnownByIt() {
    Story story =
        Asked.story("Ada Roe, prosecuting, told the court of the toll. Bo Lund, director, came.");
    assertTrue(story.people.canBeIntroduced(story.people.of("Ada Roe").orElseThrow()));
  }
}
