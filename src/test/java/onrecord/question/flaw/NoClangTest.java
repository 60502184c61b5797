package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoClangTest {
  private final Check check = new NoClang();

  @Test
  void stemThatSharesNoWordIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void telltaleWordOfTheKeyIsAClang() {
    assertEquals(
        List.of("clang"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "Which strategy did Economist Per Quist call dangerous?",
                "The bridge strategy",
                "The ferry treaty",
                "The new engines")));
  }

  @Test
  void numberOfSomethingIsNoClang() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "Why did the number of passengers fall, according to Per Quist?",
                "The council cut the number of crossings",
                "The ferry treaty ended",
                "The new engines broke")));
  }

  @Test
  void wordInEveryOptionIsNoClang() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "Which strategy did Economist Per Quist call dangerous?",
                "The bridge strategy",
                "The engine strategy")));
  }

  @Test
  void wordOfTheLineAboveIsNoClang() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Economist Per Quist ask of the ferries?",
                "Accounts of ferries",
                "A new bridge")));
  }

  @Test
  void pairThatSharesAWordAloneIsAClang() {
    assertEquals(
        List.of("clang"),
        codes(
            check,
            match("Match.", "The harbour master", "The harbour is calm.", "The mayor", "Pay.")));
    assertEquals(
        List.of(),
        codes(
            check,
            match("Match.", "The harbour master", "Harbour fees.", "The mayor", "Harbour work.")));
  }

  @Test
  void wordOfTheTopicGivesNoPairAway() {
    assertEquals(
        List.of(),
        codes(
            check,
            match(
                "Match the views on the town's ferry.",
                "Jo Brandt, town clerk",
                "The town should pay.",
                "Per Lund",
                "The fare is fair.")));
    assertEquals(
        List.of("clang"),
        codes(
            check,
            match(
                "Match the views.",
                "Jo Brandt, town clerk",
                "The town should pay.",
                "Per Lund",
                "The fare is fair.")));
  }

  /** That Roe speaks for miners tells little about what she wants. */
  @Test
  void wordOfAnIntroductionOnlyWarns() {
    Draft role =
        draft(
            Kind.WHAT_ABOUT,
            "What did Ada Roe, steward of the miners' union, want to keep?",
            "The miners' wages",
            "The old permit");
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did Ada Roe want the miners of Lund to keep?",
            "The miners' wages",
            "The old permit");
    assertEquals(Severity.WARN, check.of(role, null).get(0).severity());
    assertEquals(Severity.REJECT, check.of(asked, null).get(0).severity());
  }

  @Test
  void nameOnlyWarns() {
    Draft name =
        draft(Kind.FACT, "What did Lund and Tarnby lack?", "A vote of Tarnby's council", "A map");
    assertEquals(Severity.WARN, check.of(name, null).get(0).severity());
  }

  @Test
  void countyIsNoCount() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "Anyone could count the lorries. Whom did the mayor blame?",
                "The county",
                "The drivers",
                "The bank")));
  }

  @Test
  void optionsThatEachTakeUpAnotherNameAreOnlyWarnedOf() {
    assertEquals(
        List.of(Severity.WARN),
        check
            .of(
                draft(
                    Kind.FACT,
                    "Quarrie, Lusk and Weil stood for mayor. What did the tellers find?",
                    "Ballots for Quarrie in a sack",
                    "Ballots for Lusk in a car",
                    "Ballots for Weil in a bin"),
                FERRY.reading())
            .stream()
            .map(Flaw::severity)
            .toList());
  }

  @Test
  void ordinalAndOnesOwnPartyTellNothing() {
    Draft convoy =
        draft(
            Kind.FACT,
            "What had held up the first convoy?",
            "A bridge that the first tremor had cracked",
            "A dispute over papers",
            "A shortage of fuel");
    assertEquals(List.of(), codes(check, convoy));
    Draft party =
        draft(
            Kind.SPEECH_ACT,
            "How did Per Quist of the opposition party respond?",
            "He promised to undo it if his party won",
            "He called for a vote",
            "He offered his support");
    assertEquals(List.of(), codes(check, party));
  }

  @Test
  void auditorEchoesAnAudit() {
    Draft asked =
        draft(
            Kind.FACT,
            "Which measure subjects the line to an audit?",
            "An outside auditor reports twice a year",
            "The town searches its offices",
            "A panel reads its letters");
    assertEquals(List.of("clang"), codes(check, asked));
    assertEquals(Severity.WARN, check.of(asked, null).get(0).severity());
  }

  @Test
  void countyAndCountryHaveNothingInCommon() {
    Draft asked =
        draft(Kind.FACT, "What does the county want?", "A country road", "A mill", "A mole");
    assertEquals(List.of(), codes(check, asked));
  }
}
