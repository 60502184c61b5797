package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NotNegativeTest {
  private final Check check = new NotNegative();

  @Test
  void positiveStemIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void stemThatAsksForWhatIsNotSoIsFound() {
    assertEquals(
        List.of("negative_stem"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Which of these speakers was not at the hearing?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void whatSomebodyDeniedMayHaveANot() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that fares had not covered the costs?",
                "Mayor Signe Aldal",
                "Economist Per Quist")));
  }

  @Test
  void notInWhatWasSaidIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.WHO_SAID, "Who said she would not pay?", "Signe Aldal", "Per Quist")));
  }

  @Test
  void exceptionAmongTheOptionsRejectsAndOtherNegativesWarn() {
    var exception =
        draft(Kind.WHO_SAID, "Which of these speakers didn't speak?", "Per Quist", "Signe Aldal");
    var other = draft(Kind.FACT, "Which ferry was not full in July?", "Alma", "Berta");
    assertEquals(Severity.REJECT, check.of(exception, null).get(0).severity());
    assertEquals(Severity.WARN, check.of(other, null).get(0).severity());
  }

  @Test
  void exceptionIsFoundWithoutANot() {
    assertEquals(List.of("negative_stem"), ask("All but one of the towns paid. Which is it?"));
    assertEquals(
        List.of("negative_stem"), ask("Three of these boats are new. Which is the odd one out?"));
    assertEquals(List.of("negative_stem"), ask("Which of these claims about the ferry is untrue?"));
    assertEquals(List.of(), ask("Which exception to the toll did the council of Norvik grant?"));
  }

  @Test
  void notBeforeTheQuestionOrBesideItIsSound() {
    assertEquals(List.of(), asked("The part had not come. What had delayed it?"));
    assertEquals(
        List.of(), asked("What did Jo Brandt, a judge who is not on the board, call for?"));
    assertEquals(List.of(), asked("Why had the part not been sent, according to Per Lund?"));
    assertEquals(List.of("negative_stem"), asked("In which town did it not rain?"));
  }

  @Test
  void exceptionAfterASentenceOrInOneWordIsFound() {
    assertEquals(
        List.of("negative_stem"),
        asked("Per Lund announced three steps. Which of these is not among them?"));
    assertEquals(
        List.of("negative_stem"),
        asked("The firm said much of the fire. Which of the following did it leave out?"));
    assertEquals(
        List.of("negative_stem"), asked("The boats have new parts. Which of these do they lack?"));
    assertEquals(List.of(), asked("Which of these did Per Lund announce?"));
  }

  @Test
  void notInAConcessionIsNotAsked() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Which town paid although it had not built the pier?",
                "Lund",
                "Norvik")));
  }

  private List<String> ask(String stem) {
    return codes(check, draft(Kind.FACT, stem, "Lund", "Malmby", "Arvika"));
  }

  private List<String> asked(String stem) {
    return codes(check, draft(Kind.FACT, stem, "A strike", "A storm"));
  }

  @Test
  void whatIsToldInPassingIsNotAsked() {
    assertEquals(List.of(), ask("Per Quist, who did not agree with the mayor, wrote what?"));
    assertEquals(List.of(), ask("Did the paper tell it as a fact and not as a claim?"));
    assertEquals(List.of(), ask("‘I can’t answer what I have never read’: who gave this answer?"));
    assertEquals(List.of("negative_stem"), ask("Whom did Per Quist, who came late, not greet?"));
    assertEquals(List.of("negative_stem"), ask("Of these, which did not run, as Aldal told?"));
  }

  @Test
  void whatTheArticleDeniesIsAskedAsItStands() {
    Draft asked = draft(Kind.FACT, "Which boat would not be free?", "The express", "The ferry");
    String told = "The express would not be free.";
    assertEquals(List.of(), codes(new NotNegative(), told(asked, told)));
  }
}
