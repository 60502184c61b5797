package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static onrecord.question.flaw.Drafts.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class AnswersAnotherTest {
  @Test
  void stemThatNamesTheSpeakerAnswersWhoSaidIt() {
    var flaws = AnswersAnother.of(List.of(sound(), Drafts.namesQuist()));
    assertEquals("answers_another", flaws.get(0).flaw().code());
    assertEquals(List.of(1, 0), flaws.get(0).places());
  }

  @Test
  void stemThatNamesAPlaceAnswersWhere() {
    var where =
        evidence(
            draft(
                Kind.FACT,
                "To which suburb are the traders of the market to move?",
                "Dunvale",
                "Lund"),
            Drafts.evidence("forgotten the customers"));
    var far =
        draft(
            Kind.NUMBER,
            "How far is it from the harbour to Dunvale, where the traders are to move?",
            "Seven kilometres",
            "Nine kilometres");
    var other = draft(Kind.WHO_SAID, "Who said that Dunvale needs a bus?", "Ann Roe", "Jo Moe");
    assertEquals(
        List.of(List.of(1, 0)),
        AnswersAnother.of(List.of(where, far, other)).stream().map(SetFlaw::places).toList());
  }

  @Test
  void aPassageWithTwoOfThePairsAnswersThem() {
    var match =
        Drafts.match(
            "Match each speaker with the statement.",
            "Economist Per Quist",
            "The fares will rise.",
            "Liv Torsen, harbour master",
            "No boat will sail.",
            "Mayor Signe Aldal",
            "The town will pay.");
    var one = Drafts.passage(sound(), "Quist said the fares will rise. Aldal said nothing.");
    assertEquals(List.of(), AnswersAnother.of(List.of(match, one)));
    var two =
        Drafts.passage(sound(), "Quist said the fares will rise. Torsen said no boat will sail.");
    assertEquals(List.of(1, 0), AnswersAnother.of(List.of(match, two)).get(0).places());
  }

  /** The line above both tells the day of the report. */
  @Test
  void theWeekdayInAPassageAnswersOnWhichDay() {
    var day =
        draft(
            Kind.OCCASION,
            "On which day did Per Quist say that the new cut came two years too late?",
            "18 November 2026",
            "19 November 2026");
    String said = "Quist told a hearing on %s that the new cut came two years too late.";
    var told = Drafts.passage(sound(), said.formatted("Wednesday"));
    assertEquals(List.of(1, 0), AnswersAnother.of(List.of(day, told)).get(0).places());
    var other = Drafts.passage(sound(), said.formatted("Friday"));
    assertEquals(List.of(), AnswersAnother.of(List.of(day, other)));
  }

  @Test
  void optionWithTheWholeSentenceAnswersItsBlank() {
    var blank =
        draft(
            Kind.COMPLETE_QUOTE,
            "Bram Oster said: \"The council has counted the tickets and forgotten the ____.\"",
            "customers",
            "sailors");
    var teller =
        draft(
            Kind.WHICH_SAID,
            "Which of these statements did Bram Oster make?",
            "\"The council has counted the tickets and forgotten the customers.\"",
            "\"The ferries cannot run on goodwill.\"");
    assertEquals(List.of(1, 0), AnswersAnother.of(List.of(blank, teller)).get(0).places());
  }

  @Test
  void passageThatShowsTheSourceAnswersWhoSaidIt() {
    String said = "%s said that islanders accept a high price if they can see the bill.";
    assertEquals(
        List.of(List.of(1, 0)),
        AnswersAnother.of(List.of(sound(), under(String.format(said, "Economist Per Quist"))))
            .stream()
            .map(SetFlaw::places)
            .toList());
    assertEquals(
        List.of(),
        AnswersAnother.of(List.of(sound(), under(String.format(said, "The economist")))));
    assertEquals(
        List.of(), AnswersAnother.of(List.of(sound(), under("Per Quist met the harbour master."))));
  }

  @Test
  void passageWithTheVeryWordsAnswersWhatSomebodySaid() {
    var asked =
        Drafts.speaker(
            Drafts.draft(
                Kind.WHAT_ABOUT,
                "What did Per Quist say about the boats?",
                "The boats would end half of the anger",
                "The boats are old",
                "The boats are new"),
            "Per Quist");
    assertEquals(
        List.of(List.of(1, 0)),
        AnswersAnother.of(
                List.of(asked, under("Quist said the boats would end half of the anger in May.")))
            .stream()
            .map(SetFlaw::places)
            .toList());
    assertEquals(
        List.of(),
        AnswersAnother.of(List.of(asked, under("Quist said the boats would come in May."))));
  }

  private static Draft under(String passage) {
    return Drafts.whole(
        Kind.CLAIM_OR_FACT,
        Drafts.WHEN,
        passage,
        "How does the passage present the words “the boats are new”?",
        Item.single(
            List.of(new Option("As a claim", true, "right"), new Option("As so", false, "wrong"))),
        Drafts.evidence("the council should publish the accounts of the ferries"),
        null);
  }

  @Test
  void sameSpeakerOnAnotherMatterIsSound() {
    assertEquals(List.of(), AnswersAnother.of(List.of(sound(), Drafts.ofTheAccounts())));
  }

  @Test
  void pairsThatShowSpeakerAndStatementAskForTheSame() {
    var pairs =
        Drafts.match(
            "Match each speaker with the statement.",
            "Economist Per Quist",
            "Islanders accept a high price if they can see the bill.",
            "Mayor Signe Aldal",
            "The fares had not covered the costs.");
    assertEquals(
        List.of(List.of(1, 0)),
        AnswersAnother.of(List.of(sound(), pairs)).stream().map(SetFlaw::places).toList());
    var others =
        Drafts.match(
            "Match each speaker with the statement.",
            "Economist Per Quist",
            "The council should publish its accounts.",
            "Mayor Signe Aldal",
            "The fares had not covered the costs.");
    assertEquals(List.of(), AnswersAnother.of(List.of(sound(), others)));
  }

  @Test
  void introductionInAnotherQuestionTellsTheCapacity() {
    var capacity =
        Drafts.speaker(
            draft(
                Kind.ROLE,
                "In what capacity did Per Quist speak?",
                "As an economist of the Norvik bank",
                "As a master of the harbour"),
            "Per Quist");
    var teller =
        draft(
            Kind.WHO_SAID,
            "Who spoke of engines?",
            "Liv Torsen, harbour master",
            "Per Quist, an economist of the Norvik bank");
    assertEquals(
        List.of(List.of(1, 0)),
        AnswersAnother.of(List.of(capacity, teller)).stream().map(SetFlaw::places).toList());
  }
}
