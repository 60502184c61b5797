package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoLoosePronounTest {
  private final Check check = new NoLoosePronoun();

  @Test
  void sourceAfterThePronounIsAnAntecedent() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "By how much did his trade fall, according to Bram Oster?",
                "9",
                "4")));
  }

  @Test
  void stemWithoutPronounIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void pronounOfNobodyIsFound() {
    assertEquals(
        List.of("pronoun_no_antecedent"),
        codes(
            check,
            draft(Kind.COMPLETE_QUOTE, "Complete his words: \"a high ____\"", "price", "wage")));
  }

  @Test
  void pronounAfterItsNameIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT, "What did Per Quist say about his accounts?", "much", "little")));
  }

  @Test
  void pronounOfSeveralMayMeanAPlural() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that tolls work when people can see what they pay for?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void whoSaysItOfHimselfIsMeantByThePronoun() {
    assertEquals(List.of(), who("Who said he had sold his boat?", "Per Lund said he had sold it"));
    assertEquals(
        List.of(),
        who(
            "Which of these people said of herself that she had found nothing?",
            "“I have found nothing,” Ada Roe said."));
    assertEquals(
        List.of("pronoun_no_antecedent"),
        who("Who said he had sold the boat?", "Per Lund said the mayor had sold it"));
    assertEquals(
        List.of("pronoun_no_antecedent"), who("Who called him a liar?", "Per Lund said he lied"));
  }

  @Test
  void heOrSheMayBeAnybody() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.TWO_SIDES, "Match each speaker with what he or she said.", "much", "little")));
  }

  @Test
  void somebodyIsToldBeforeOrRightAfter() {
    assertEquals(List.of(), ask("One councillor said that she had told the mayor. Which one?"));
    assertEquals(List.of(), ask("Explaining why he would stay, Mayor Per Lund named what?"));
    assertEquals(List.of(), ask("Asked whether she would resign, what did Ada Roe reply?"));
    assertEquals(List.of(), ask("Who would, in his own words, \"be glad\"?"));
    assertEquals(
        List.of("pronoun_no_antecedent"), ask("When she rejected the offer, what did she say?"));
    assertEquals(List.of("pronoun_no_antecedent"), ask("In which month did she take office?"));
  }

  @Test
  void openingBeforeTheNameIsSound() {
    assertEquals(
        List.of(), ask("Besides losing her title, what did the court order Ada Roe to do?"));
  }

  private List<String> who(String stem, String evidence) {
    return codes(
        check,
        evidence(
            draft(Kind.WHO_SAID, stem, "Per Lund", "Ada Roe"), new Evidence(List.of(), evidence)));
  }

  private List<String> ask(String stem) {
    return codes(check, draft(Kind.WHAT_ABOUT, stem, "Per Lund", "Ada Roe"));
  }

  @Test
  void thoseWhoLoseTheirJobsAreMeant() {
    assertEquals(
        List.of(),
        codes(
            new NoLoosePronoun(),
            draft(Kind.FACT, "Who spoke of those who lose their jobs?", "A", "B")));
  }

  @Test
  void theyIsWhoeverIsAskedFor() {
    Draft asked =
        draft(Kind.WHO_SAID, "Who said that they would be in favour?", "Ada Roe", "Per Lund");
    assertEquals(
        List.of(), codes(check, told(asked, "Its owner, Ada Roe, said she would favour it.")));
    assertEquals(
        List.of("pronoun_no_antecedent"),
        codes(check, told(asked, "Its owner, Ada Roe, said the crews would favour it.")));
  }

  @Test
  void statementThatIsTrueOrFalseIsReadByItself() {
    String stem = "In his address on the vote, President Ruben Lund ruled out resigning.";
    for (String lead : List.of("True or false? ", "Is this statement true or false? ")) {
      assertEquals(List.of(), codes(check, draft(Kind.FACT, lead + stem, "True", "False")));
    }
    assertEquals(
        List.of("pronoun_no_antecedent"),
        codes(check, draft(Kind.FACT, "True or false? He ruled it out.", "True", "False")));
  }

  @Test
  void whoSaidItAsksForWordsThatAreShown() {
    var bare = Drafts.draft(Kind.WHO_SAID, "Who said it?", "Mayor Jo Brandt", "Ann Ruud");
    assertEquals(List.of("pronoun_no_antecedent"), Drafts.codes(new NoLoosePronoun(), bare));
    for (String stem :
        List.of("Who said this?", "Who made this statement in May?", "Who said so?")) {
      var draft = Drafts.draft(Kind.WHO_SAID, stem, "Mayor Jo Brandt", "Ann Ruud");
      assertEquals(
          List.of("pronoun_no_antecedent"), Drafts.codes(new NoLoosePronoun(), draft), stem);
    }
    assertEquals(
        List.of(), Drafts.codes(new NoLoosePronoun(), Drafts.passage(bare, "The toll is paid.")));
    for (String stem :
        List.of(
            "“The toll is paid.” Who said this?",
            "The toll is paid. Who said so?",
            "Who said it was too late for a vote?",
            "Who said that the toll is paid?")) {
      var draft = Drafts.draft(Kind.WHO_SAID, stem, "Mayor Jo Brandt", "Ann Ruud");
      assertEquals(List.of(), Drafts.codes(new NoLoosePronoun(), draft), stem);
    }
  }
}
