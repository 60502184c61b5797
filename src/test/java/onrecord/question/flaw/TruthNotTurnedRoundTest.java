package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static onrecord.question.flaw.Drafts.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthNotTurnedRoundTest {
  private static final String TOLD = "Mayor Ada Lacroix said that the guarantee was worthless.";

  @ParameterizedTest
  @CsvSource({
    "Mayor Ada Lacroix said that the guarantee was not worthless., true, wrong_key",
    "Mayor Ada Lacroix said that the guarantee was not worthless., false,",
    "Mayor Ada Lacroix said that the guarantee was worthless., true,",
    "Mayor Ada Lacroix has not sold the ferry to Lund., true,"
  })
  void theContraryOfTheEvidenceIsNotTrue(String stem, boolean so, String code) {
    var options = List.of(new Option("True", so, null), new Option("False", !so, null));
    Draft asked =
        evidence(
            draft(Kind.FACT, stem, "True", "False").withItem(Item.of(Format.TRUEFALSE, options)),
            new Evidence(List.of(), TOLD));
    assertEquals(
        code == null ? List.of() : List.of(code), codes(new TruthNotTurnedRound(), asked), stem);
  }

  /** The evidence has her as "she", and her name is no word that the two have to share. */
  @ParameterizedTest
  @CsvSource({
    "Ada Lacroix said that her group was calling for a new vote., wrong_key",
    "Ada Lacroix said that her group was not calling for a new vote.,"
  })
  void theNameOfTheSpeakerIsNoneOfTheWordsInCommon(String stem, String code) {
    var options = List.of(new Option("True", true, null), new Option("False", false, null));
    Draft asked =
        speaker(
            evidence(
                draft(Kind.WHAT_ABOUT, stem, options).withItem(Item.of(Format.TRUEFALSE, options)),
                new Evidence(
                    List.of(), "She stressed that her group was not calling for a new vote.")),
            "Ada Lacroix");
    assertEquals(
        code == null ? List.of() : List.of(code), codes(new TruthNotTurnedRound(), asked), stem);
  }

  @ParameterizedTest
  @CsvSource({"acknowledged, wrong_key", "denied,"})
  void whatIsAdmittedIsNotDenied(String verb, String code) {
    var options = List.of(new Option("True", true, null), new Option("False", false, null));
    Draft asked =
        evidence(
            draft(Kind.WHAT_ABOUT, "Mayor Ada Lacroix denied that it saves money.", options)
                .withItem(Item.of(Format.TRUEFALSE, options)),
            new Evidence(List.of(), "Lacroix " + verb + " that the closure saves a million."));
    assertEquals(
        code == null ? List.of() : List.of(code), codes(new TruthNotTurnedRound(), asked), verb);
  }
}
