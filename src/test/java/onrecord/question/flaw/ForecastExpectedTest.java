package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ForecastExpectedTest {
  private final Check check = new ForecastExpected();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void forecastAskedAsCertainIsFound() {
    assertEquals(
        List.of("forecast_as_certain"),
        codes(
            check,
            evidence(
                draft(
                    Kind.FACT,
                    "Which way did visitors take?",
                    "The bridge at Lund",
                    "The old ferry"),
                evidence("visitors would take the bridge at Lund instead"))));
  }

  @Test
  void forecastAskedAsExpectedIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            evidence(
                draft(
                    Kind.FACT,
                    "Which way were visitors expected to take?",
                    "The bridge at Lund",
                    "The old ferry"),
                evidence("visitors would take the bridge at Lund instead"))));
  }

  @Test
  void futureWarns() {
    assertEquals(
        List.of("forecast_as_certain"),
        codes(
            check,
            evidence(
                draft(
                    Kind.NUMBER,
                    "By how much will the fares rise in June 2026?",
                    "A tenth",
                    "A third"),
                evidence("The fares of the ferries to Norvik will rise by a tenth in June"))));
  }

  /** He had given his reason; nothing of it is still to come. */
  @Test
  void whatSomebodyCouldNotDoIsNoForecast() {
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "How did Pieter Aldal give his reason for resigning?",
            "In a letter",
            "In a speech");
    for (String word : List.of("could", "could not")) {
      String told = "In a letter Aldal wrote that he " + word + " take on the work.";
      assertEquals(
          word.equals("could") ? List.of("forecast_as_certain") : List.of(),
          codes(check, told(asked, told)),
          told);
    }
  }

  @Test
  void leaveThatARuleGivesIsNoForecast() {
    assertEquals(
        List.of(),
        may(
            "For how many days does the treaty between Norvik and Vessmark stop a toll?",
            "Under Article 4 either town may stop a toll for up to 90 days."));
    assertEquals(
        List.of(),
        may("For how many days may a skipper moor at Norvik?", "A skipper may moor for 90 days."));
    assertEquals(
        List.of("forecast_as_certain"),
        may("For how many days is the harbour shut?", "The harbour may be shut for 90 days."));
  }

  @Test
  void leaveBesideADutyIsNoForecast() {
    assertEquals(
        List.of(),
        may(
            "By when did the mine have to stop?",
            "The mine must stop within 90 days but may go on pumping water."));
  }

  private List<String> may(String stem, String evidence) {
    return codes(
        check,
        evidence(
            draft(Kind.NUMBER, stem, "90 days", "30 days"), new Evidence(List.of(), evidence)));
  }

  @Test
  void whatHappenedIsPutInOrderBesideAForecast() {
    var told =
        new Evidence(
            List.of(),
            "Bo Lund painted the canvas in 1904. It is expected to fetch a million at an auction.");
    Draft happened = order("Bo Lund painted the canvas.", "The couple gave it away.");
    assertEquals(List.of(), codes(check, evidence(happened, told)));
    Draft foretold = order("Bo Lund painted the canvas.", "It fetched a million at an auction.");
    assertEquals(List.of("forecast_as_certain"), codes(check, evidence(foretold, told)));
  }

  @Test
  void dayThatIsFixedIsNoForecast() {
    String told = "The final will be played on 17 May at Lund";
    Draft asked = draft(Kind.FACT, "When will the final be played?", "On 17 May", "On 3 May");
    assertEquals(List.of(), codes(new ForecastExpected(), told(asked, told)));
  }

  @Test
  void whatCameBeforeItCouldBeginIsDone() {
    String told = "others had to be found before it could begin";
    Draft asked = draft(Kind.FACT, "What had to be found?", "Others", "Money");
    assertEquals(List.of(), codes(new ForecastExpected(), told(asked, told)));
  }

  @Test
  void ideasAreAskedForAsIdeas() {
    String told = "The town might buy it for a school";
    Draft asked = draft(Kind.FACT, "Which use of the quay had been raised?", "A school", "A pool");
    assertEquals(List.of(), codes(new ForecastExpected(), told(asked, told)));
  }

  @Test
  void whatIsWidelyExpectedAndWhatATrendWouldBringAreOpen() {
    for (String evidence :
        List.of(
            "Roe is widely expected to stand for mayor.",
            "Should the trend continue, five boats will be idle by 2040.")) {
      assertEquals(
          List.of(Severity.REJECT),
          check
              .of(
                  told(draft(Kind.FACT, "Who will stand for mayor?", "Roe", "Moe"), evidence),
                  FERRY.reading())
              .stream()
              .map(Flaw::severity)
              .toList(),
          evidence);
    }
  }

  @Test
  void forecastBesideTheAnswerIsNoForecastOfIt() {
    String told =
        "The levy on empty homes is 2 per cent. Owners pay it each year. She expects it to bring in"
            + " less with time. The toll is likely to fall.";
    assertEquals(List.of(), asked("A levy on empty homes", told));
    assertEquals(List.of("forecast_as_certain"), asked("A toll that falls", told));
  }

  private List<String> asked(String key, String told) {
    Draft draft = draft(Kind.FACT, "What is part of it?", key, "A tax on drinks");
    return codes(check, evidence(draft, new Evidence(List.of(), told)));
  }

  @Test
  void whoMightHaveSettledItTellsNoForecast() {
    Draft asked = draft(Kind.FACT, "Where were the observers?", "On the east bank", "At sea");
    assertEquals(
        List.of(),
        codes(
            check,
            evidence(
                asked,
                new Evidence(
                    List.of(), "The observers who might have settled it were on the east bank."))));
  }

  @Test
  void whatIsToldInOtherWordsStaysOpen() {
    assertEquals(
        List.of("forecast_as_certain"),
        asked("Many posts", "The dam is old. It may cost 400 jobs. Nobody counted the boats."));
    assertEquals(
        List.of("forecast_as_certain"),
        asked("400 jobs", "The board agreed on cuts which might cost 400 jobs."));
  }

  @Test
  void nameOrKeyWithAVerbOfSayingExpectsNothing() {
    String told = "The prince is expected to open it.";
    for (String stem : List.of("Who opened the bridge called Long Tom?", "Who opened it?")) {
      Draft asked = draft(Kind.FACT, stem, "The prince, says Roe", "The mayor");
      assertEquals(List.of("forecast_as_certain"), codes(check, told(asked, told)), stem);
    }
    Draft said = draft(Kind.FACT, "Who opened it, as Roe called it?", "The prince", "The mayor");
    assertEquals(List.of(), codes(check, told(said, told)));
  }

  @Test
  void expectationInAQuotationIsNotThatOfTheStem() {
    String told = "The prince is expected to open it.";
    Draft asked = draft(Kind.FACT, "Who opened “Our Hope”?", "“Plans of a Prince”", "The mayor");
    assertEquals(List.of("forecast_as_certain"), codes(check, told(asked, told)));
  }
}
