package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoSecondListedTest {
  private final Check check = new NoSecondListed();

  @Test
  void optionsThatTheEvidenceDoesNotListAreSound() {
    assertEquals(List.of(), codes(check, listed("Lund", "Malmby", "Arvika")));
  }

  @Test
  void optionListedBesideTheKeyIsASecondKey() {
    assertEquals(List.of("two_keys"), codes(check, listed("Lund", "Norvik", "Arvika")));
  }

  @Test
  void smallWordsInARowWarn() {
    Draft asked = draft(Kind.FACT, "What runs on goodwill?", "Goodwill", "Old engines", "Fuel");
    Draft listed = evidence(asked, evidence("cannot run on goodwill and old engines"));
    assertEquals(List.of("two_keys"), codes(check, listed));
    assertEquals(Severity.WARN, check.of(listed, null).get(0).severity());
  }

  @Test
  void optionToldInOtherWordsIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        plan("Which step was part of the plan?", "Shutting the harbour school in August"));
  }

  @Test
  void changedDetailOrQuestionOfOneAnswerIsSound() {
    assertEquals(
        List.of(), plan("Which step was part of the plan?", "Not shutting the harbour school"));
    assertEquals(List.of(), plan("Which step was part of the plan?", "Shutting 4 harbour schools"));
    assertEquals(List.of(), plan("Which step was part of the plan?", "Painting a ferry school"));
  }

  /** "The ecologist Ann Roe; the pilot Per Lund": each stands with words of its own. */
  @Test
  void memberOfAListWithRolesIsASecondKey() {
    String list =
        "The witnesses are Dr Moe; the diver Per Lund; the ecologist Ann Roe; and the baker Jo Berg.";
    assertEquals(
        List.of("two_keys"), witness("Who is one of the witnesses?", "Per Lund", "Jo Berg", list));
    assertEquals(
        List.of(), witness("Which of the witnesses is a diver?", "Per Lund", "Jo Berg", list));
    assertEquals(
        List.of(),
        witness(
            "Which town paid for the pier?", "Lund", "Norvik", "Lund paid, but Norvik did not."));
  }

  @Test
  void groupThatIsAddedIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        witness(
            "Which group was shut out?",
            "Women over 65",
            "Pregnant women",
            "Women over 65 were shut out, as were pregnant women."));
  }

  private static Draft listed(String key, String... others) {
    Draft draft = draft(Kind.FACT, "Which town has a college?", key, others);
    return evidence(draft, new Evidence(List.of(), "colleges in Lund, Norvik and Tarnby"));
  }

  private List<String> plan(String stem, String other) {
    Draft asked = draft(Kind.FACT, stem, "Raising the parking charges by a fifth", other);
    String told = "would raise parking charges by a fifth and shut the harbour school from August";
    return codes(check, evidence(asked, new Evidence(List.of(), told)));
  }

  private List<String> witness(String stem, String key, String other, String told) {
    return codes(
        check, evidence(draft(Kind.FACT, stem, key, other), new Evidence(List.of(), told)));
  }

  @Test
  void nameInsideAnotherWordIsNotItsPlace() {
    String told = "As the Roebuck has closed, they elected Roe and Lund.";
    var article =
        new Invented(told + " Jo Roe and Ann Lund spoke.")
            .person("Jo Roe", "diver")
            .person("Ann Lund", "baker");
    Draft asked = draft(Kind.FACT, "Who was elected to the board?", "Ann Lund", "Jo Roe");
    assertEquals(
        List.of("two_keys"),
        check.of(evidence(asked, new Evidence(List.of(), told)), article.reading()).stream()
            .map(Flaw::code)
            .toList());
  }

  @Test
  void whatSomebodyWasClearedOfStandsBesideWhatNot() {
    Draft asked =
        draft(
            Kind.FACT,
            "Which charge did the jury clear him of?",
            "Recruiting a colleague at the base",
            "Copying secret naval documents");
    assertEquals(
        List.of(),
        codes(
            check,
            told(
                asked,
                "He was found guilty of copying secret naval documents, and cleared of recruiting a"
                    + " colleague at the base.")));
  }

  @Test
  void twoOfficesOfOnePersonAreTwoKeys() {
    Draft asked =
        draft(
            Kind.ROLE,
            "Which office did Per Lund hold?",
            "Agriculture minister",
            "Deputy prime minister",
            "Finance minister");
    String told = "who had served as deputy prime minister and agriculture minister";
    assertEquals(List.of("two_keys"), codes(check, told(asked, told)));
  }

  @Test
  void dayBesideTheKeyIsAsGood() {
    Draft asked =
        draft(Kind.FACT, "For which day was a strike planned?", "29 April 2026", "6 May 2026");
    assertEquals(
        List.of("two_keys"),
        codes(check, told(asked, "Strikes on 29 April and 6 May are planned.")));
    assertEquals(
        List.of(),
        codes(check, told(asked, "Norvik and Lund strike on 29 April and 6 May respectively.")));
  }
}
