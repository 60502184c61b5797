package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class AnswersAnotherTest {
  @Test
  void stemThatNamesTheSpeakerAnswersWhoSaidIt() {
    var teller =
        draft(
            Kind.WHAT_ABOUT,
            "Economist Per Quist said that islanders accept a high price. On what condition?",
            "If they can see the bill",
            "If the boats are new");
    var flaws = AnswersAnother.of(List.of(sound(), teller));
    assertEquals("answers_another", flaws.get(0).flaw().code());
    assertEquals(List.of(1, 0), flaws.get(0).places());
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
  void sameSpeakerOnAnotherMatterIsSound() {
    var other =
        Drafts.evidence(
            draft(
                Kind.WHAT_ABOUT,
                "What should the council publish, according to Economist Per Quist?",
                "The accounts",
                "The timetable"),
            Drafts.evidence("the council should publish the accounts of the ferries"));
    assertEquals(List.of(), AnswersAnother.of(List.of(sound(), other)));
  }
}
