package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSpeakerTest {
  @Test
  void everyNameThatIsAcceptedIsOfWhoeverSaidIt() {
    assertEquals(List.of(), codes("Ann Roe", "Roe", "Mayor Roe"));
    assertEquals(List.of("wrong_key!"), codes("Karl Dahl"));
    assertEquals(List.of("wrong_key!"), codes("Ann Roe", "Dahl"));
  }

  /** What is no name of the article may be a way to write one. */
  @Test
  void whatTheArticleDoesNotNameIsLeftAlone() {
    assertEquals(List.of(), codes("Ann Roe", "Anne Rowe", "the mayor"));
  }

  private static List<String> codes(String... accepted) {
    var item = new Item(Format.SHORT, List.of(), List.of(), List.of(), List.of(accepted), null);
    return Quay.codes(
        new TypedSpeaker(),
        Quay.asked(
            Kind.WHO_SAID,
            "Who said that the new quay would cost 14.2 million crowns?",
            item,
            Quay.COST,
            "Ann Roe"));
  }

  @ParameterizedTest
  @CsvSource({
    "Whom would the owners propose according to Karl Dahl?, Lea Orr,",
    "Whom would the owners propose according to Karl Dahl?, Orr,",
    "Whom would the owners propose according to Karl Dahl?, Ann Roe, wrong_key",
    "Whom would the owners propose according to Karl Dahl?, a judge,",
    "As what would the owners propose Lea Orr according to Karl Dahl?, Ann Roe,"
  })
  void whoeverElseIsAskedForStandsInTheEvidence(String stem, String accepted, String code) {
    var item = new Item(Format.SHORT, List.of(), List.of(), List.of(), List.of(accepted), null);
    for (Kind kind : List.of(Kind.WHO_SAID, Kind.WHAT_ABOUT)) {
      assertEquals(
          code == null ? List.of() : List.of(code),
          Quay.codes(new TypedSpeaker(), Quay.asked(kind, stem, item, Quay.CHAIR, "Karl Dahl")),
          stem + " " + accepted);
    }
  }

  @Test
  void whereNothingIsAcceptedThereIsNobodyToCompare() {
    var item = new Item(Format.SHORT, List.of(), List.of(), List.of(), List.of(), null);
    assertEquals(
        List.of(),
        Quay.codes(
            new TypedSpeaker(),
            Quay.asked(Kind.WHAT_ABOUT, "Whom?", item, Quay.CHAIR, "Karl Dahl")));
  }

  @Test
  void whoeverIsMeantBySomebodyElseIsLeftAlone() {
    var item = new Item(Format.SHORT, List.of(), List.of(), List.of(), List.of("Karl Dahl"), null);
    assertEquals(
        List.of(),
        Quay.codes(
            new TypedSpeaker(),
            Quay.asked(
                Kind.WHO_SAID, "Whom does Ann Roe contradict?", item, Quay.COST, "Ann Roe")));
  }
}
