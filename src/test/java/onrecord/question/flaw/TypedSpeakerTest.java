package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

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
