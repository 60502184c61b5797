package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.Invented;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
  private static final String OWN = "The toll on the bridge of Vessmark stays. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry pilot | true",
        "ferry underdog | false",
        "ferry legend | false",
        "ferry pilot of Norvik | true",
        "ferry pilot arrested in Norvik | false",
        "ferry pilot of Norvik pilots | true",
        "ferry captain of Norvik captain | false",
        "outrowing ferry pilot | false",
        "Sterling Bank's founder | true",
        "managing director of Lund Boats | true",
        "acting mayor of Lund | true",
        "retired ferry pilot | true",
        "author of the book | false",
        "author of the book Boats of Norvik | true",
        "director of the new film | false",
        "ferry historian at the institute | false",
        "ferry historian at the town council | true",
        "head of mission | false",
        "deputy head of approvals | false",
        "head of police | true",
        "secretary general of Lund Boats | true",
        "head of ferries of Lund Boats | true",
        "head of the project | false",
        "head of the Norvik project | true",
        "chairman of the committee | false",
        "United Nations envoy | true",
        "ferry mogul | true",
        "mogul | false",
        "director of the Lund Centre for Media and Law at the University of Vessmark | true",
        "director of the Lund Centre for media and law and for the care of boats and of old nets | false",
        "campaign manager of the Lund campaign | true"
      })
  void personIsToldByAnOfficeOnly(String role, boolean sound) {
    Invented article = new Invented(OWN + "Ada Roe came to the pier.").person("Ada Roe", role);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(sound, Sound.is(story.people.of("Ada Roe").orElseThrow(), story));
  }

  @ParameterizedTest
  @CsvSource({"ferry legend", "retired ferry pilot", "chair"})
  void whatAPersonToldIsARole(String role) {
    Invented article = new Invented(OWN + "Ada Roe came to the pier.").person("Ada Roe", role);
    var story = new Story(article.document(), article.told("Ada Roe", role).found(), null);
    var roe = story.people.of("Ada Roe").orElseThrow();
    assertTrue(Sound.is(roe, story));
    assertEquals("Ada Roe, " + role, Sound.introduced(roe, story));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the state’s director of ferries | Ada Roe, the state’s director of ferries",
        "the channel’s head of music | Ada Roe",
        "the drivers’ lawyer at court | Ada Roe",
        "a captain of the Norvik ferry | Ada Roe, a captain of the Norvik ferry",
        "the FRC’s head of music | Ada Roe, the FRC’s head of music",
        "a former managing director at Lund Boats | Ada Roe, a former managing director at Lund Boats",
        "a 52-year-old lean man | Ada Roe",
        "who won every race there | Ada Roe",
        "a candidate aiming at the young | Ada Roe"
      })
  void roleBesideTheNameLeansOnNothing(String role, String shown) {
    assertEquals(shown, shown("Ada Roe", role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Republican chairman | Ada Roe",
        "the county Democratic chair | Ada Roe",
        "the Republican chairman of Norvik | Ada Roe, the Republican chairman of Norvik",
        "a Lund campaign spokesman | Ada Roe",
        "a Bo Lund campaign spokesman | Ada Roe, a Bo Lund campaign spokesman",
        "a spokesman for Norvik | Ada Roe, a spokesman for Norvik"
      })
  void surnameOrPartyAloneTellsNobody(String role, String shown) {
    String text = OWN + "Ada Roe, " + role + ", met Bo Lund.";
    Invented article = new Invented(text).person("Ada Roe", role).person("Bo Lund", null);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(shown, Sound.shown(story.people.of("Ada Roe").orElseThrow(), story));
  }

  @ParameterizedTest
  @CsvSource({"Ada Roe, true", "De Roe, false", "Jo Roe, true"})
  void particleIsNoFirstName(String name, boolean whole) {
    Invented article = new Invented(OWN + name + " came to the pier.").person(name, null);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(whole, Sound.isWhole(story.people.of(name).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "5, true"})
  void whomTheOpeningNamesIsKnownIfNamedAgainAndAgain(int more, boolean known) {
    String text = OWN + "Ada Roe came. Roe left. " + "Roe came back. ".repeat(more);
    Invented article = new Invented(text).person("Ada Roe", null);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(known, Sound.canBeShown(story.people.of("Ada Roe").orElseThrow(), story));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Roe left | true", "Ada Roe, 57, left | false", "Ada Roe (57) left | false"})
  void whoseAgeIsToldNobodyHasToKnow(String left, boolean known) {
    String text = OWN + "Ada Roe came. " + left + ". " + "Roe came back. ".repeat(12);
    Invented article = new Invented(text).person("Ada Roe", null);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(known, Sound.canBeShown(story.people.of("Ada Roe").orElseThrow(), story));
  }

  private static String shown(String name, String role) {
    Invented article = new Invented(OWN + name + ", " + role + ", came.").person(name, role);
    var story = new Story(article.document(), article.found(), null);
    return Sound.shown(story.people.of(name).orElseThrow(), story);
  }
}
