package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoSupersetTest {
  private final Check check = new NoSuperset();

  @Test
  void ofTwoTownsNoneHoldsTheOther() {
    Draft towns = draft(Kind.FACT, "In which town is the mill?", "Lund", "Norvik");
    assertEquals(List.of(), codes(check, context(towns, "The ferry in Norvik, 5 May 2026")));
  }

  @Test
  void whatADecreeIsOnIsNotWhereItWasHeard() {
    Draft heard = draft(Kind.FACT, "Where did Per Lund hear of it?", "In a tavern", "On Lund Quay");
    assertEquals(
        List.of(), codes(check, context(heard, "Decree of the council on Lund Quay, 5 May 2026")));
    assertEquals(
        List.of("superset"), codes(check, context(heard, "A fire on Lund Quay, 5 May 2026")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void regionThatHoldsTheKeyIsFound() {
    assertEquals(
        List.of("superset"),
        codes(check, draft(Kind.FACT, "Where were the boats built?", "Norway", "Europe", "Japan")));
  }

  @Test
  void rangeThatHoldsTheKeyIsFound() {
    assertEquals(
        List.of("superset"),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How many?",
                "900 commuters",
                "More than 500 commuters",
                "100 commuters")));
  }

  @Test
  void rangeBesideTheKeyIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "How many?",
                "900 commuters",
                "More than 1,000 commuters",
                "100 commuters")));
  }

  @Test
  void optionThatSaysLessIsFound() {
    assertEquals(
        List.of("superset"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "Open accounts of the ferries in June",
                "Open accounts in June",
                "A second vote")));
  }

  @Test
  void oppositeSaysNotLess() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist call for?",
                "No open accounts of the ferries in June",
                "Open accounts in June",
                "A second vote")));
  }

  @Test
  void townAroundTheKeyIsRightAsWell() {
    assertEquals(
        List.of("superset"), where("Where was it debated?", "In the Guildhall", "In Norvik"));
    assertEquals(List.of("superset"), where("Where is the quay?", "At Lund Quay", "In Lund"));
    assertEquals(List.of("superset"), where("Where is the college?", "The college", "In Lund"));
    assertEquals(List.of(), where("Where was it debated?", "In the Guildhall", "In Vessmark"));
    assertEquals(List.of(), where("What was debated?", "The Guildhall", "Norvik"));
  }

  private List<String> where(String stem, String key, String other) {
    String context = "The ferry fares in Norvik, 5 May 2026";
    Draft asked = context(draft(Kind.FACT, stem, key, other, "In Tarnby"), context);
    var article = new Invented("Pupils of the college in Lund met at the quay.");
    return check.of(asked, article.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void widePlaceOfWhichTheArticleTellsTheSameIsRightAsWell() {
    String stem = "Where was the trial of wind screens carried out?";
    assertEquals(List.of("superset"), wide(stem, "in western Kenya"));
    assertEquals(List.of("superset"), wide(stem, "in Kenya"));
    assertEquals(List.of(), wide(stem, "in northern Tanzania"));
    assertEquals(List.of(), wide(stem, "in Denmark"));
    assertEquals(List.of(), wide("Where did the statistician live?", "in western Kenya"));
  }

  private List<String> wide(String stem, String other) {
    var article =
        new Invented(
            "A trial of wind screens was carried out in western Kenya, and in Kenya it was praised. "
                + "The screens hung in Masongo county. A statistician in Denmark doubted it.");
    Draft asked = draft(Kind.FACT, stem, "in Masongo county", other, "in southern Uganda");
    return check.of(asked, article.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void quarterOfATownHoldsWhatIsInIt() {
    Draft asked =
        draft(
            Kind.FACT,
            "Where was the vote held?",
            "At a school for pilots in the old northern suburbs",
            "Northern suburbs",
            "In Tarnby");
    assertEquals(
        List.of("superset"),
        check.of(asked, new Invented("The vote was held.").reading()).stream()
            .map(Flaw::code)
            .toList());
  }

  @Test
  void moreThan50IsRightWheneverMoreThan70Is() {
    Draft asked = draft(Kind.NUMBER, "How many?", "More than 70", "More than 50", "Fewer than 20");
    assertEquals(Severity.REJECT, new NoSuperset().of(asked, null).get(0).severity());
    assertEquals(
        List.of(),
        new NoSuperset()
            .of(draft(Kind.NUMBER, "How many?", "More than 70", "Fewer than 50"), null));
  }

  @Test
  void groundFloorIsFittedOutWheneverTwoFloorsAre() {
    Draft asked =
        draft(
            Kind.FACT,
            "What was it spent on?",
            "Fitting out the ground and first floors of a hall",
            "Fitting out the ground floor of a hall");
    assertEquals("superset", new NoSuperset().of(asked, null).get(0).code());
  }

  @Test
  void aKindInGeneralHoldsSomeOfIt() {
    assertEquals(
        List.of("superset"),
        of("Border commuters", "Commuters in general", "Families with children"));
    assertEquals(List.of(), of("Border commuters", "Rail commuters", "Nurses on night shifts"));
  }

  @Test
  void placesWithinOneAnotherAndTheMostThatIsAllowedAreToldApart() {
    assertEquals(List.of("superset"), of("Within 20 miles", "Within 50 miles", "In the town"));
    assertEquals(List.of(), of("Up to two hours", "Up to three hours", "A whole day"));
    assertEquals(List.of(), of("78 to 71", "75 to 74", "80 to 69"));
  }

  private List<String> of(String key, String... others) {
    return codes(check, draft(Kind.WHAT_ABOUT, "For whom, or how far?", key, others));
  }
}
