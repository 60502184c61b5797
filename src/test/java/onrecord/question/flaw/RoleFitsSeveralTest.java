package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class RoleFitsSeveralTest {
  private final Check check = new RoleFitsSeveral();

  @Test
  void descriptionBeforeTheQuestionIsCompared() {
    String stem = "A keeper of bees from Oslo said, \"It is late.\" Who was it?";
    assertEquals(
        List.of("described_in_stem"),
        codes(
            check, draft(Kind.WHO_SAID, stem, "Ada Roe, Oslo", "Per Lund, Rome", "Jo Moe, Bonn")));
    assertEquals(
        List.of(), codes(check, draft(Kind.WHO_SAID, stem, "Ada Roe", "Per Lund", "Jo Moe")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void roleThatFitsTheKeyAloneIsFound() {
    assertEquals(
        List.of("described_in_stem"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which economist said that islanders accept a high price?",
                "Per Quist",
                "Signe Aldal",
                "Liv Torsen")));
  }

  @Test
  void roleInTheKeyFitsItAloneToo() {
    assertEquals(
        List.of("described_in_stem"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which economist said that islanders accept a high price?",
                "Economist Per Quist",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen")));
  }

  @Test
  void wordThatFitsAllIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which official said that islanders accept a high price?",
                "Per Quist",
                "Signe Aldal",
                "Liv Torsen")));
  }

  @Test
  void officeInWhichTheKeySpokeIsFound() {
    assertEquals(
        List.of("described_in_stem"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who, as harbour master, said that a crew of three can run the boats?",
                "Liv Torsen",
                "Signe Aldal",
                "Per Quist")));
  }

  @Test
  void rejectsWhereRolesAreInSight() {
    var hidden =
        draft(Kind.WHO_SAID, "Which economist spoke?", "Per Quist", "Signe Aldal", "Liv Torsen");
    var shown =
        draft(
            Kind.WHO_SAID,
            "Which economist spoke?",
            "Per Quist of Lund College",
            "Mayor Signe Aldal",
            "Bram Oster, chair of the traders");
    assertEquals(Severity.WARN, check.of(hidden, FERRY.reading()).get(0).severity());
    assertEquals(Severity.REJECT, check.of(shown, FERRY.reading()).get(0).severity());
  }

  @Test
  void sortOfPeopleThatFitsTheKeyAloneIsFound() {
    assertEquals(List.of("described_in_stem"), sort("Which academic spoke of the bill?"));
    assertEquals(List.of(), sort("Which speaker spoke of the bill?"));
    assertEquals(List.of(), sort("Which politician spoke of the bill?"));
  }

  @Test
  void sortIsToldByOfficeBodyOrTrade() {
    assertEquals(
        List.of("described_in_stem"), alone("Which politician", "speaker of the opposition"));
    assertEquals(List.of("described_in_stem"), alone("Which lawyer", "chief legal officer"));
    assertEquals(List.of("described_in_stem"), alone("Which footballer", "captain of the Rovers"));
    assertEquals(List.of("described_in_stem"), alone("Which scholar", "a hydrologist"));
    assertEquals(List.of("described_in_stem"), alone("Which doctor", "a cardiologist"));
    assertEquals(List.of(), alone("Which politician", "a beekeeper"));
    assertEquals(List.of(), alone("Which local", "a cardiologist"));
  }

  private List<String> sort(String stem) {
    return codes(
        check,
        draft(
            Kind.FACT,
            stem,
            "Ada Roe, a historian",
            "Per Lund, a notary",
            "Jo Brandt, a beekeeper"));
  }

  private List<String> alone(String sort, String role) {
    return codes(
        check,
        draft(
            Kind.WHO_SAID,
            sort + " spoke of the bill?",
            "Ada Roe, " + role,
            "Per Lund, manager of a hotel",
            "Jo Brandt, a shopkeeper"));
  }

  @Test
  void presidentOfAUnionIsNoPolitician() {
    String stem = "Which local politician called for a talk?";
    String union = "Ada Roe, president of the Norvik Seamen's Union";
    String head = "Per Lund, head of a cannery";
    assertEquals(
        List.of("described_in_stem"),
        codes(check, draft(Kind.WHO_SAID, stem, "Jo Brandt, mayor of Lund", union, head)));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                stem,
                "Jo Brandt, mayor of Lund",
                union,
                "Per Lund, president of Norvia")));
  }

  @Test
  void presidentOfACouncilsGroupIsAPolitician() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which local politician called for a talk?",
                "Jo Brandt, mayor of Lund",
                "Ada Roe, president of the Liberal group on the council",
                "Per Lund, head of a cannery")));
  }

  @Test
  void shopkeeperIsWhoRunsAShop() {
    assertEquals(
        List.of("described_in_stem"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which shopkeeper said that the fares were fair?",
                "Ada Roe, who runs a shop",
                "Per Lund, who works as a dentist",
                "Jo Moe, who teaches history")));
  }
}
