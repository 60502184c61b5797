package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class PeopleIntroducedTest {
  private final Check check = new PeopleIntroduced();

  @Test
  void peopleWithRolesAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void bareNameInAnOptionIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who spoke of the accounts?",
                "Economist Per Quist",
                "Signe Aldal")));
  }

  /** What is lacking is told, and not what stands there. */
  @Test
  void fullNameLacksOnlyItsRole() {
    for (String name : List.of("Signe Aldal", "Aldal")) {
      Draft asked =
          draft(Kind.WHAT_ABOUT, "What did " + name + " ask for?", "accounts", "a bridge");
      assertEquals(
          List.of(
              name.contains(" ")
                  ? "Signe Aldal stands without a role: tell who that is."
                  : "Signe Aldal stands without a full name and role."),
          check.of(asked, Drafts.FERRY.reading()).stream().map(Flaw::message).toList());
    }
  }

  @Test
  void allWhoLackTheSameAreNamedInOneSentence() {
    Draft asked =
        draft(
            Kind.WHO_SAID,
            "Who spoke of the accounts?",
            "Per Quist",
            "Signe Aldal",
            "Bram Oster",
            "Harbour master Liv Torsen");
    assertEquals(
        List.of("Signe Aldal, Bram Oster and Per Quist stand without a role: tell who they are."),
        check.of(asked, Drafts.FERRY.reading()).stream().map(Flaw::message).toList());
  }

  @Test
  void surnameInTheStemIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codes(check, draft(Kind.WHAT_ABOUT, "What did Quist ask for?", "accounts", "a bridge")));
  }

  @Test
  void roleAfterTheNameIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Bram Oster, chair of the traders, ask for?",
                "a vote",
                "a bridge")));
  }

  @Test
  void bareNamesAreSoundWhereTheRoleWouldTell() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that every economist had warned?",
                "Per Quist",
                "Signe Aldal")));
  }

  @Test
  void roleQuestionCannotGiveTheRole() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.ROLE, "In what capacity did Per Quist speak?", "As economist", "As mayor")));
  }

  @Test
  void withoutTheArticleABareNameOfASpeakerIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codesWithoutArticle(
            check,
            draft(
                Kind.WHO_SAID,
                "Who spoke of the accounts?",
                "Economist Per Quist",
                "Signe Aldal")));
  }

  @Test
  void officesAreRoles() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.WHAT_ABOUT, "What did Speaker Bram Oster ask for?", "a vote", "a bridge")));
  }

  @Test
  void nameInsideAnotherRoleIsNotAsked() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who spoke of the accounts?",
                "Economist Per Quist",
                "Liv Torsen, a longtime Aldal friend")));
  }

  @Test
  void roleQuestionStillNeedsTheFullName() {
    assertEquals(
        List.of("not_introduced"),
        codes(check, draft(Kind.ROLE, "In what capacity did Quist speak?", "As clerk", "As cook")));
  }

  @Test
  void pairsAndSequencesIntroduceToo() {
    assertEquals(
        List.of("not_introduced"),
        codes(check, match("Match.", "Signe Aldal", "The fares rise.", "Mayor X", "No.")));
    assertEquals(
        List.of("not_introduced"), codes(check, order("Oster asked for a vote.", "It rained.")));
  }

  @Test
  void surnameInAPassageNeedsTheStem() {
    String words = "Quist said the council should publish the accounts.";
    Draft asked = draft(Kind.CLAIM_OR_FACT, "How is it presented?", "As a claim", "As a fact");
    assertEquals(List.of("not_introduced"), codes(check, passage(asked, words)));
    Draft named =
        draft(
            Kind.CLAIM_OR_FACT,
            "The speaker is Economist Per Quist. How is it presented?",
            "As a claim",
            "As a fact");
    assertEquals(List.of(), codes(check, passage(named, words)));
  }

  @Test
  void storyLineIntroducesAsTheStemDoes() {
    Draft asked = draft(Kind.WHAT_ABOUT, "What did Signe Aldal ask for?", "a vote", "a bridge");
    assertEquals(List.of(), codes(check, context(asked, "Mayor Signe Aldal's fares, 5 May 2026")));
  }

  @Test
  void bareSurnamesAloneReject() {
    Draft bare = draft(Kind.WHO_SAID, "Who called for a vote?", "Oster", "Aldal", "Torsen");
    assertEquals(
        Severity.REJECT, new PeopleIntroduced().of(bare, FERRY.reading()).get(0).severity());
  }

  @Test
  void officeThatTwoHoldIntroducesBoth() {
    var firm =
        new Invented("Jo Roe, managing director, spoke. Ann Moe, former managing director, left.")
            .person("Jo Roe", "managing director")
            .person("Ann Moe", "managing director");
    Draft asked =
        draft(Kind.WHAT_ABOUT, "What, in its managing director Jo Roe's view, fell?", "Pay", "Tax");
    assertEquals(List.of(), check.of(asked, firm.reading()));
    Draft bare = draft(Kind.WHAT_ABOUT, "What, in Jo Roe's view, fell?", "Pay", "Tax");
    assertEquals(1, check.of(bare, firm.reading()).size());
  }

  @Test
  void officeInsideANameIntroduces() {
    var town =
        new Invented("On Monday City Councilmember Jo Roe spoke. Roe left.")
            .person("City Councilmember Jo Roe", null);
    Draft asked = draft(Kind.WHAT_ABOUT, "What did Councilmember Jo Roe want?", "Pay", "Tax");
    assertEquals(List.of(), check.of(asked, town.reading()));
    Draft bare = draft(Kind.WHAT_ABOUT, "What did Roe want?", "Pay", "Tax");
    assertEquals(1, check.of(bare, town.reading()).size());
  }

  @Test
  void clubTellsWhoAPlayerIsOfWhomNothingElseIsTold() {
    var match =
        new Invented("Ana Moe scored. Moe left. Jo Lund of Rovers laughed.")
            .person("Ana Moe", null);
    assertEquals(
        List.of(),
        check
            .of(
                draft(Kind.FACT, "What did Ana Moe of Rovers do?", "She scored", "She laughed"),
                match.reading())
            .stream()
            .map(Flaw::code)
            .toList());
  }

  @Test
  void playsAndShipsAreNobody() {
    var play = new Invented("They gave the Salt Orchard. The Salt Orchard closed. St Ebba's paid.");
    play.person("Salt Orchard", null).person("Ebba", null);
    assertEquals(
        List.of(),
        check.of(
            draft(Kind.FACT, "Who paid for the Salt Orchard?", "St Ebba's", "The town"),
            play.reading()));
  }

  @Test
  void bareSurnameBelowALineRejects() {
    Draft bare =
        draft(Kind.WHAT_ABOUT, "What did Quist say of the bill?", "It is high", "It is low");
    assertEquals(List.of("not_introduced"), codes(check, bare));
    assertEquals(Severity.REJECT, check.of(bare, FERRY.reading()).get(0).severity());
    assertEquals(Severity.WARN, check.of(context(bare, ""), FERRY.reading()).get(0).severity());
    assertEquals(
        Severity.WARN,
        check
            .of(context(bare, "Quist on the ferries, 5 May 2026"), FERRY.reading())
            .get(0)
            .severity());
  }

  @Test
  void surnameWithItsTitleOnlyWarns() {
    for (String who : List.of("Economist Quist", "Quist, an economist,")) {
      Draft titled =
          draft(Kind.WHAT_ABOUT, "What did " + who + " say of the bill?", "It is high", "Low");
      assertEquals(
          List.of(Severity.WARN),
          check.of(titled, FERRY.reading()).stream().map(Flaw::severity).toList(),
          who);
    }
  }

  @Test
  void whatSomebodyDoesIsARoleInOtherWordsToo() {
    Draft asked =
        draft(Kind.WHO_SAID, "Who said so?", "Hydrologist Per Quist", "Glassmaker Liv Torsen");
    assertEquals(List.of(), codes(check, asked));
  }
}
