package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class IssuesTest {
  @Test
  void theHeadlineNamesTheIssueAndWhoseItIs() {
    String text = "Mayor Jo Roe of Vessmark has a ferry plan. The ferry plan is dear, Roe said.";
    assertEquals("Jo Roe's ferry plan", line("Roe's ferry plan angers bakers", text));
    assertNull(line("Ferry plan angers bakers", "The ferry plan is dear."), "whose, and where?");
  }

  @Test
  void theLeadTellsItMoreFully() {
    assertEquals(
        "the fire at the Vessmark harbour",
        line(
            "Harbour fire still burns",
            "Three ships were lost on Monday in the fire at the Vessmark harbour."));
  }

  @Test
  void aPlaceIsNotTakenForTheCompanyNamedAfterIt() {
    assertEquals(
        "the dam at Norvik",
        line(
            "“Rather early than liked”: the commissioner on the dam at Norvik",
            "Jo Roe decides in January whether the dam at Norvik comes down. The power company,"
                + " Norvik Hydro, said that it would sue. Norvik Hydro built the dam in 1958."));
  }

  @Test
  void aJudgingWordIsLeftOutAndAPhraseThatHangsOnItIsNone() {
    assertEquals(
        "the fire at the Vessmark harbour",
        line(
            "Harbour fire still burns",
            "Three ships were lost in the disastrous fire at the Vessmark harbour."));
    assertNull(
        line(
            "Harbour fire still burns",
            "Three ships were lost in this fire at the Vessmark harbour."));
  }

  @Test
  void somethingElseInTheLeadIsNotTheStory() {
    assertNull(line("Bakers strike", "Three ships were lost in the fire at the Vessmark harbour."));
  }

  @Test
  void aContestIsToldOnlyToAHeadlineOnOne() {
    String text = "The Vessmark primary is near. The bakers of the town are tired.";
    assertEquals("the Vessmark primary", told("Vessmark voters get ready", text).contest());
    assertNull(told("Vessmark bakers get ready", text).contest());
    assertNull(told("Voters get ready", text).contest(), "elsewhere, maybe");
  }

  @Test
  void anOccasionIsWhereTheLeadPutsIt() {
    assertEquals(
        "the debate in Vessmark",
        told("Roe speaks", "At the debate in Vessmark, Jo Roe spoke of gulls.").occasion());
    assertNull(told("Roe speaks", "Jo Roe spoke of the debate in Vessmark.").occasion());
  }

  private static String line(String headline, String text) {
    return told(headline, text).line();
  }

  private static Issues told(String headline, String text) {
    return new Told(headline, text).issues();
  }
}
