package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedReferenceTest {
  private final Check check = new NamedReference();

  @Test
  void courtThatConvictsHasHeldTheTrial() {
    Draft asked = draft(Kind.NUMBER, "How long did the trial last?", "9 days", "4 days");
    assertEquals(List.of("unnamed_reference"), codes(check, asked));
    assertEquals(
        List.of(), codes(check, context(asked, "A court convicts a ferry captain, 5 May 2026")));
  }

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void reportThatNobodyNamedIsFound() {
    assertEquals(
        List.of("unnamed_reference"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist say about the report?",
                "It is late",
                "It is wrong")));
  }

  /** What readers missed most. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "interview",
        "study",
        "case",
        "e-mail",
        "document",
        "debate",
        "meeting",
        "decision"
      })
  void whateverNobodyNamedIsFound(String noun) {
    Draft asked =
        draft(Kind.WHAT_ABOUT, "What did Per Quist say of the " + noun + "?", "No", "Yes");
    assertEquals(List.of("unnamed_reference"), codes(check, asked));
    String named = "The island council's " + noun + " on fares, 5 May 2026";
    assertEquals(List.of(), codes(check, context(asked, named)));
  }

  @Test
  void severalThatNobodyNamedAreFoundToo() {
    for (String noun : List.of("study", "studies", "reports")) {
      assertEquals(
          List.of("unnamed_reference"),
          codes(
              check, draft(Kind.FACT, "What did the " + noun + " show?", "Less rain", "More rain")),
          noun);
    }
  }

  @Test
  void adjectiveThatTellsNothingIsNoName() {
    assertEquals(
        List.of("unnamed_reference"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist ask for in the latest interview?",
                "Accounts",
                "A vote")));
  }

  @Test
  void theArticleIsFound() {
    assertEquals(
        List.of("unnamed_reference"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "According to the article, what did Per Quist ask for?",
                "Accounts",
                "A vote")));
  }

  @Test
  void reportOfSomebodyIsNamed() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist say about the report of the island council?",
                "It is late",
                "It is wrong")));
  }

  @Test
  void meetingWithItsDayIsNamed() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Bram Oster call for at the meeting on 5 May 2026?",
                "A vote",
                "A bridge")));
  }

  @Test
  void contextMayNameIt() {
    assertEquals(
        List.of(),
        codes(
            check,
            context(
                draft(
                    Kind.WHAT_ABOUT,
                    "What did Per Quist say about the report?",
                    "It is late",
                    "It is wrong"),
                "The island council's report on fares, 5 May 2026")));
  }

  @Test
  void stemMayHaveSaidItBefore() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "Per Quist wrote a report on fares. What does the report ask for?",
                "Accounts",
                "A vote")));
  }

  @Test
  void quotedWordsAreAsTheyWereSpoken() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that \"the report is late\"?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void optionThatLeansIsFound() {
    assertEquals(
        List.of("unnamed_reference"),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist ask for?",
                "A copy of the study",
                "A vote of the islanders")));
  }

  @Test
  void decisionThatNobodyNamedWarns() {
    var asked = draft(Kind.WHAT_ABOUT, "How did Per Quist call the decision?", "Late", "Dear");
    assertEquals(List.of("unnamed_reference"), codes(check, asked));
    assertEquals(Severity.WARN, check.of(asked, null).get(0).severity());
  }

  @Test
  void sentenceBeforeMakesAPlanClear() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "The traders opposed the decision on higher fares. When did the plan pass?",
                "In May 2026",
                "In June 2026")));
  }

  @Test
  void whatBelongsToAnUnnamedReportIsFound() {
    assertEquals(
        List.of("unnamed_reference"),
        codes(
            check,
            draft(Kind.NUMBER, "How many of the inquiry's proposals were taken up?", "4", "9")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.NUMBER,
                "The council held an inquiry. How many of the inquiry's proposals were taken up?",
                "4",
                "9")));
  }

  @Test
  void nounBeforeAnotherIsAPartOfIt() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.FACT,
                "What did he ask for?",
                "The figures",
                "The case histories of the crew")));
  }

  @Test
  void timeOfAnEventOnlyWarns() {
    Draft asked =
        draft(
            Kind.FACT,
            "Which sponsors of the club ended their contracts after the ruling?",
            "Two",
            "All");
    assertEquals(Severity.WARN, new NamedReference().of(asked, null).get(0).severity());
  }

  @Test
  void trialIsAStudyAndAnAgreementHasAText() {
    Draft study = draft(Kind.NUMBER, "How long did the study last?", "9 days", "4 days");
    assertEquals(List.of(), codes(check, context(study, "A trial of engines, 5 May 2026")));
    assertEquals(List.of(), codes(check, context(study, "Tests of engines, 5 May 2026")));
    assertEquals(
        List.of("unnamed_reference"),
        codes(check, context(study, "Research on engines, 5 May 2026")));
    Draft text = draft(Kind.FACT, "What had the text of 2026 left out?", "Islands", "Fines");
    assertEquals(List.of(), codes(check, context(text, "The fishing agreement, 5 May 2026")));
    assertEquals(List.of("unnamed_reference"), codes(check, context(text, "Fish, 5 May 2026")));
  }

  @Test
  void whereTheStemTellsMuchItOnlyWarns() {
    String plain = "What share of the posts is open, according to the report?";
    String much =
        "The Association of Head Teachers and the ministry of Averne gave different shares of"
            + " unfilled physics posts. How does the report explain the difference?";
    Draft bare = draft(Kind.FACT, plain, "A third", "A half");
    assertEquals(Severity.REJECT, check.of(bare, null).get(0).severity());
    Draft told = draft(Kind.FACT, much, "By cover", "By rank");
    assertEquals(Severity.WARN, check.of(told, null).get(0).severity());
  }

  @Test
  void passageIsNamedWhereOneIsShown() {
    Draft asked =
        draft(Kind.TWO_SIDES, "How does this passage treat the cost?", "As one", "As two");
    assertEquals(List.of(), codes(check, passage(asked, "It costs 9 crowns.")));
  }

  @Test
  void surveyOfTheLineAboveIsTheReport() {
    Draft asked = draft(Kind.FACT, "What did they use, according to the report?", "Radar", "Ropes");
    assertEquals(
        List.of(), codes(check, context(asked, "A survey of the Isbrun glacier, 29 January 2026")));
  }
}
