package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/**
 * What a passage takes for known: each rule with a passage that explains it, and one that does not.
 */
class UnexplainedTest {
  private static final String LEAD =
      "Mayor Donald Brandt of Vessmark met Senator Ada Fosse and Captain Bo Lund on the quay of"
          + " Norvik in 2019.";

  private static boolean explained(String passage) {
    Story story = Asked.story(LEAD, passage);
    int start = story.text().indexOf(passage);
    Span at = new Span(start, start + passage.length());
    return !new Unexplained(Passage.names(at, story), story).isIn(at, false);
  }

  @Test
  void senatorIsSomebodyWhoIsNamed() {
    assertFalse(explained("The senator met the council."));
    assertTrue(explained("Ada Fosse came early. The senator met the council."));
    assertTrue(explained("The senator from Norvik met the council."));
  }

  @Test
  void headIsOneOfABody() {
    assertFalse(explained("The vote was fair, its head, Donald Brandt, told the council."));
    assertTrue(explained("The mission was fair, its head, Donald Brandt, told the council."));
    assertFalse(explained("On Monday its secretary general, Donald Brandt, met the council."));
    assertTrue(explained("The ferry was late, its captain, Donald Brandt, told the council."));
  }

  @Test
  void chiefIsOneOfSomething() {
    assertFalse(explained("The chief, Donald Brandt, met the council."));
    assertTrue(explained("The chief of the harbour, Donald Brandt, met the council."));
  }

  @Test
  void passageDoesNotBeginWithRemarksThatNobodyHasRead() {
    assertFalse(explained("The remarks came after the storm."));
    assertTrue(explained("The remarks of Donald Brandt came after the storm."));
  }

  @Test
  void passageDoesNotGoOnFromAnInterviewThatNobodyHasRead() {
    assertFalse(explained("In the interview, Donald Brandt defended the toll."));
    assertTrue(explained("In an interview, Donald Brandt defended the toll."));
    assertFalse(explained("The new version names Donald Brandt, who met the council."));
  }

  @Test
  void commentComesAfterWords() {
    assertFalse(explained("Donald Brandt left early. His comment was heard on the quay."));
    assertTrue(explained("“It is late,” Donald Brandt said. His comment was heard on the quay."));
  }

  @Test
  void whichOneAndHowSoStandElsewhere() {
    assertFalse(explained("Donald Brandt met either candidate on the quay."));
    assertFalse(explained("Donald Brandt met the council on that key question."));
    assertTrue(explained("Donald Brandt met the council on that question of the boats."));
    assertFalse(explained("The boats of Donald Brandt were not so lucky."));
    assertTrue(explained("The boats of Donald Brandt were so lucky that they came home."));
  }

  @Test
  void atTheTimeNeedsATime() {
    assertFalse(explained("At the time, Donald Brandt ran the ferry."));
    assertTrue(explained("In 2019, the bridge was new. Back then, Donald Brandt ran the ferry."));
    assertFalse(explained("Donald Brandt said at the time that the ferry was old."));
    assertTrue(explained("In 2019, Donald Brandt said at the time that the ferry was old."));
  }

  @Test
  void countIsOfSomething() {
    assertFalse(explained("Donald Brandt said 12 of the 19 were late."));
    assertTrue(explained("Donald Brandt said 12 of the 19 boats were late."));
    assertFalse(explained("Donald Brandt came early, since there are two."));
    assertFalse(explained("Now there are two: Donald Brandt and Ada Roe."));
    assertFalse(explained("Donald Brandt said that 12 of the 19 contain oil."));
    assertTrue(explained("Donald Brandt came early, since there are two boats."));
    assertFalse(explained("Donald Brandt said two would come in May."));
    assertTrue(explained("Donald Brandt counted the boats and said two would come in May."));
  }

  @Test
  void thenNeedsATimeToo() {
    assertFalse(explained("Donald Brandt, then a pilot, met the council."));
    assertFalse(explained("The council was against it, Donald Brandt told it then."));
    assertTrue(explained("In 2019, Donald Brandt, then a pilot, met the council."));
    assertTrue(explained("Donald Brandt met the council and then the pilots."));
    assertTrue(explained("“Then the bridge was dark,” Donald Brandt said."));
    assertFalse(explained("Donald Brandt, then ambassador to Lund, met the council."));
    assertTrue(explained("If the council agreed, then the toll would fall, Donald Brandt said."));
    assertTrue(explained("Donald Brandt read the letter, then left."));
    assertTrue(explained("Donald Brandt read the letter, then slowly rowed home."));
    assertTrue(explained("Donald Brandt rowed, first as a pilot, then as a captain."));
  }

  @Test
  void questionIsNotCutOff() {
    assertFalse(explained("When asked why, Donald Brandt pointed to the old ferry."));
    assertTrue(explained("Asked why the bridge is dark, Donald Brandt pointed to the old ferry."));
  }

  @Test
  void thereNeedsAPlace() {
    assertFalse(explained("Donald Brandt paid for all the lamps there."));
    assertTrue(explained("Norway was dark. Donald Brandt paid for all the lamps there."));
    assertTrue(explained("Lund Hospital was dark. Donald Brandt paid for all the lamps there."));
    assertFalse(explained("The Boatmen's Union met. Donald Brandt paid for all the lamps there."));
  }

  @Test
  void thereInsideASentenceNeedsAPlaceToo() {
    assertFalse(explained("Donald Brandt said trade there had fallen by half."));
    assertTrue(explained("In Norvik, Donald Brandt said trade there had fallen by half."));
    assertTrue(explained("The pier of Ostholm lies in the north, and few boats go there early."));
    assertFalse(explained("In May, Donald Brandt said trade there had fallen by half."));
    assertTrue(explained("Donald Brandt said there had been a storm."));
    assertTrue(explained("Donald Brandt said that since the storm there is less trade."));
  }

  @Test
  void whatRemainsIsLeftOfACount() {
    assertFalse(explained("Donald Brandt came. The remaining seven are run by a company."));
    assertFalse(explained("Donald Brandt came. The rest were late."));
    assertTrue(explained("Donald Brandt sold two of nine boats. The remaining seven are old."));
    assertTrue(explained("Donald Brandt came. The remaining seven boats are run by a company."));
  }

  @Test
  void oneIsOneOfSomething() {
    assertFalse(explained("Donald Brandt said the council would lodge one before May."));
    assertTrue(
        explained("Norvik wrote a complaint. Donald Brandt said he would lodge one before May."));
    assertTrue(explained("Donald Brandt said the council would name one of the pilots."));
  }

  @Test
  void thatIncreaseIsToldBefore() {
    assertFalse(explained("Donald Brandt paid for that increase in lamps."));
    assertTrue(explained("Donald Brandt paid for an increase in lamps."));
    assertFalse(explained("To Donald Brandt, that figure shows a debt."));
    assertTrue(explained("Donald Brandt counted 19 lamps. To him that figure shows a debt."));
    assertTrue(explained("Donald Brandt said that the number rested on counts of lamps."));
    assertTrue(explained("Donald Brandt said that share prices fell in May."));
    assertTrue(explained("Donald Brandt said that the rise in lamps was small."));
    assertTrue(explained("Donald Brandt defended the drop box at the harbour of Vessmark."));
    assertFalse(explained("Lamps made up half of the increase, Donald Brandt said."));
    assertTrue(explained("Lamps made up half of the increase in costs, Donald Brandt said."));
    assertTrue(explained("Costs saw an increase. Half of the increase is lamps, Brandt said."));
  }

  @Test
  void twoCaptainsAreNamed() {
    assertFalse(explained("Donald Brandt said the two rivals left."));
    assertTrue(explained("Ada Fosse met Bo Lund. The two rivals left."));
  }

  @Test
  void managerIsSomebodys() {
    assertFalse(explained("“We can win,” added his campaign manager Karl Moe."));
    assertTrue(explained("Donald Brandt left. “We can win,” added his campaign manager Karl Moe."));
  }

  @Test
  void directorOfTheCommitteeNeedsACommittee() {
    assertFalse(explained("Karl Moe, the committee’s political director, left early."));
    assertFalse(explained("The group’s director Karl Moe left early."));
    assertTrue(explained("A committee met. Karl Moe, the committee’s political director, left."));
    assertTrue(explained("The Boatmen's Union met. Karl Moe, the group's director, left early."));
    assertTrue(explained("Donald Brandt left the committee’s room."));
  }

  @Test
  void whoHasAPostNeedsABody() {
    String met = "The Boatmen's Union met. ";
    for (String told :
        new String[] {
          "The League’s leader, Karl Moe, left early.",
          "Karl Moe, head of approvals at the agency, left early.",
          "The head of the chamber, Karl Moe, left early.",
          "Karl Moe, who chairs the town’s chamber of commerce, left early.",
          "Karl Moe, who has chaired the club since May, left early.",
          "“The accounts are late,” said its chairman, Karl Moe.",
        }) {
      assertFalse(explained(told), told);
      assertTrue(explained(met + told), told);
    }
    assertTrue(explained("Karl Moe, who chairs the club of Lund, left early."));
    assertTrue(explained("Karl Moe, who chairs the housing committee, left early."));
    assertTrue(explained("The old ferry was late, said its captain, Karl Moe."));
  }

  @Test
  void senatorIsNobodyWhoIsSomethingElse() {
    String aide = "Karl Moe, an aide from Norvik, spoke after the senator.";
    assertFalse(explained(aide));
    assertTrue(explained("Ada Fosse left. " + aide));
    assertFalse(explained("“The secretary is late,” the aide said."));
    assertTrue(explained("Rep. Ida Moe of Norvik left early. The congresswoman met the council."));
  }

  @Test
  void spokesmanIsSomebodys() {
    assertFalse(explained("“Vote for Ada Fosse,” spokesman Karl Moe said."));
    assertTrue(explained("Ada Fosse left. “Vote for her,” spokesman Karl Moe said."));
    assertTrue(explained("The harbour company met. Spokesman Karl Moe said no."));
    assertTrue(explained("“Vote for Ada Fosse,” Fosse spokesman Karl Moe said."));
  }
}
