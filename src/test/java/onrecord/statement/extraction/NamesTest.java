package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is named, where only a given name shows that it is somebody. */
class NamesTest {
  private static final String TEXT =
      "The bridge of Vessmark is for sale. The council left it to Donald Hask, and so did others."
          + " The harbour master has heard of Tulsi Orr.";

  @Test
  void givenNameShowsAPersonWhoSpeaksNowhere() {
    assertTrue(people(TEXT).containsAll(List.of("Donald Hask", "Tulsi Orr")));
  }

  /** Two others with one of her surnames each: she is a third. */
  @Test
  void betweenTwoWithOneSurnameEachStandsAThird() {
    List<String> people =
        people(
            "Ada Roe said that she rows. Ada Lund said that she sails. Ada Roe-Lund said that the"
                + " pier was shut.");
    assertTrue(people.contains("Ada Roe-Lund"), people.toString());
  }

  @Test
  void firstNameOfTwoPartsIsSurelyThePerson() {
    Found found =
        read("Jean-Luc Picot said that the boat was old. Jean-Luc said that the boat was late.");
    assertTrue(found.attributions().stream().allMatch(Attribution::confident), found.toString());
  }

  /** The son stands there by his first name only, and may be meant. */
  @Test
  void surnameOfAFounderIsNotSurelyHis() {
    String opened = "The ferry line was %s by Bo Roe%s. Mr Roe said that the boat was old.";
    Found heirs = read(String.format(opened, "opened in 1932", " and passed to his son Jon"));
    assertTrue(heirs.attributions().stream().noneMatch(Attribution::confident), heirs.toString());
    Found alone = read(String.format(opened, "opened in 1932", ""));
    assertTrue(alone.attributions().stream().allMatch(Attribution::confident), alone.toString());
    Found sold = read(String.format(opened, "praised", " and his son Jon"));
    assertTrue(sold.attributions().stream().allMatch(Attribution::confident), sold.toString());
  }

  /** What stands beside a name is not always what somebody is. */
  @Test
  void roleIsNeitherAClauseNorADeed() {
    assertEquals(
        null,
        title("At Simbi Landing, an officer and a guard stood at the gate.", "Simbi Landing"));
    assertEquals(
        "Sen.",
        title("They chose Ada Pell to face Sen. Bo Lund. Lund said that it was late.", "Bo Lund"));
    assertEquals(
        "chief executive",
        title("The union wrote to chief executive Bo Lund, who said that it was late.", "Bo Lund"));
    assertEquals(
        null, title("Bo Lund, whose father, a baker, rowed, said that it was late.", "Bo Lund"));
  }

  @Test
  void developerWithANameInThePluralIsAFirm() {
    assertEquals(List.of(), people("The developer, Larkfield Homes, came. The plans were late."));
    assertEquals(
        List.of("Quen Pembry"), people("The developer, Quen Pembry, came. The plans were late."));
  }

  @Test
  void nobodyHasAnArticleBeforeTheName() {
    String said = "%sVessmark Tidal Survey said that the pier was shut.";
    assertEquals(List.of(), people(String.format(said, "The ")));
    assertEquals(List.of("Vessmark Tidal Survey"), people(String.format(said, "")));
  }

  @Test
  void partOfAnIslandIsNobody() {
    assertEquals(
        List.of("Maren Thune"),
        people("Maren Thune, a teacher from North Orrin who rows, said that the pier was shut."));
  }

  @Test
  void challengerIsNoPartOfAName() {
    assertEquals(
        List.of("Nerys Callowe"),
        people("Challenger Nerys Callowe won. Callowe said that the count was fair."));
  }

  @Test
  void capitalsThatOpenAnArticleAreNobodysName() {
    Found found = read("PLANS for a pier fell, despite a warning from the clerk that it was dear.");
    assertTrue(
        found.attributions().stream().allMatch(one -> one.speaker() == null), found.toString());
  }

  @Test
  void memberOfParliamentHasTheNameBehindIt() {
    Found found = read("The local MP, Ada Roe, said in a letter that the pier was shut.");
    assertEquals("Ada Roe", found.attributions().get(0).speaker());
  }

  /** The last who spoke, a paragraph above, is hardly the one who opens this. */
  @Test
  void pronounBehindSomebodyWithoutANameIsNotSurelyAnyoneNamed() {
    String said = "Bo Lund said that the pier was shut.\n\n%s. He said that the boat was late.";
    for (String opens :
        List.of("The first witness, known as K-4, came in", "A driver rang the bell")) {
      Found found = read(String.format(said, opens));
      assertFalse(found.attributions().get(1).confident(), found.toString());
    }
    Found found = read(String.format(said, "Rain fell"));
    assertTrue(found.attributions().get(1).confident(), found.toString());
  }

  @Test
  void guessThatGoesOnIsNoSurer() {
    Found found =
        read(
            "Bo Lund said that the pier was shut.\n\nA driver rang the bell. He said that the boat"
                + " was late. On Monday he said that the crew was ill.");
    assertFalse(found.attributions().get(1).confident(), found.toString());
    assertFalse(found.attributions().get(2).confident(), found.toString());
  }

  @Test
  void nobodySpeaksOfHimselfByName() {
    Found found =
        read(
            "Bo Lund said that the pier was shut. The boat, he said, was old. He said, Lund left.");
    assertTrue(
        found.attributions().stream()
            .skip(2)
            .noneMatch(one -> one.confident() && "Bo Lund".equals(one.speaker())),
        found.toString());
  }

  @Test
  void townIsNoGroupOfPeople() {
    Found found = read("Suffolk said that the port was shut. Bremen said that the port was open.");
    assertTrue(
        found.attributions().stream()
            .noneMatch(said -> said.speakerKind() == Attribution.SpeakerKind.UNNAMED),
        found.toString());
  }

  @Test
  void titleOfAWorkThatBeginsWithMyIsNobody() {
    assertEquals(
        List.of("Jo Brandt"),
        people("Jo Brandt reads the column My View. In town they sing My Fair Vessmark."));
    assertEquals(List.of("My Lund"), people("The leader of the party, My Lund, left the bridge."));
  }

  @Test
  void placeBesideWhichSomebodyStandsIsNobody() {
    String text =
        "Norvik Rowers won the cup. At Lund College in Norvik, the principal, Ada Roe, said that"
            + " the bridge was old. Bo Orr, who coaches at Norvik Rowers, left.";
    assertFalse(people(text).contains("Norvik Rowers"));
    Name roe =
        read(text).names().stream()
            .filter(name -> name.name().equals("Ada Roe"))
            .findFirst()
            .orElseThrow();
    assertEquals("principal", roe.title());
    assertEquals(
        List.of("Bo Orr"),
        people(
            "The council has confidence in Orr, the mayor of Vessmark. Bo Orr left the bridge."));
  }

  @Test
  void titleOfSeveralIsNoPartOfAName() {
    assertEquals(
        List.of("Jo Brandt", "Ann Ruud"),
        people("Prime Ministers Jo Brandt and Ann Ruud met on the bridge of Vessmark."));
    assertEquals(
        List.of("Jo Brandt", "Ann Ruud"),
        people("The bridge was left to Senators Jo Brandt and Ann Ruud."));
    assertFalse(people("The bridge of Governors Island is for sale.").contains("Island"));
  }

  @Test
  void shortTitleOfACouncillorIsNoPartOfAName() {
    assertEquals(
        List.of("Jo Brandt"),
        people(
            "Councillor Jo Brandt opposed the toll on the bridge. Cllr Brandt said that the bridge"
                + " was safe."));
  }

  @Test
  void firmOfPartnersIsOneNameAndNobody() {
    assertEquals(
        List.of("Jo Brandt"),
        people("Moe & Sons said that it would mend the bridge. Jo Brandt thanked Roe & Moe."));
  }

  @Test
  void whereAStateIsNamedIsToldInOrderThoughAGovernmentWasItLater() {
    Found found =
        read(
            "The Hungarian government said the bridge was safe. Jo Brandt left. Hungary said the"
                + " toll was dead.");
    List<String> names = found.names().stream().map(Name::name).toList();
    assertEquals(List.of("Hungary", "Jo Brandt"), names);
    assertTrue(
        found.names().get(0).mentions().get(0).start()
            < found.names().get(0).mentions().get(1).start());
  }

  private static List<String> people(String text) {
    return read(text).names().stream()
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .map(Name::name)
        .toList();
  }

  private static Found read(String text) {
    var document =
        new Document(
            text,
            LocalDate.of(2027, 3, 4),
            "Bridge for sale",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    return new Extractor().extract(document);
  }

  private static String title(String text, String name) {
    return read(text).names().stream()
        .filter(one -> one.name().equals(name))
        .map(Name::title)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
