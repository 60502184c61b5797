package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

class WhoDidItTest {
  private static final String PEOPLE =
      "Councillor Per Lund stayed in Norvik. Harbour director Liv Torsen went to Vessmark.";

  private static List<Draft> asked(String... sentences) {
    return Asked.extracted(new WhoDidIt(), sentences);
  }

  @Test
  void whoDidItIsAskedWithTheYear() {
    Draft draft =
        Asked.about(
            "second lane",
            asked(
                PEOPLE, "Mayor Jo Brandt opened the second lane of the Vessmark bridge in 2018."));
    assertEquals("Who opened the second lane of the Vessmark bridge in 2018?", draft.stem());
    assertEquals(
        List.of("Mayor Jo Brandt", "Councillor Per Lund", "Harbour director Liv Torsen"),
        Asked.options(draft));
  }

  @Test
  void whoeverElseIsNamedIsASpare() {
    Draft draft =
        Asked.about(
            "second lane",
            asked(
                PEOPLE,
                "Senator Ann Ruud slept. Senator Ivar Holm stayed away. Governor Siri Aune came.",
                "Mayor Jo Brandt opened the second lane of the Vessmark bridge in 2018."));
    assertEquals(4, draft.item().options().size());
    assertEquals(2, draft.spares().size());
  }

  @Test
  void officeThatOnePersonHoldsIsAskedWithTheMonth() {
    String text =
        "Norvik Mayor Jo Brandt said the bridge was old. Senator Ann Ruud stayed away. Senator Ivar"
            + " Holm slept. Councillor Per Lund came to the bridge. Brandt left early. Brandt came"
            + " back.";
    Draft draft = Asked.about("mayor of", asked(text));
    assertEquals("Who was mayor of Norvik in May 2026?", draft.stem());
    assertEquals("Jo Brandt", draft.item().key().text());
  }

  /** The article is no evidence for it. */
  @Test
  void officeThatAPersonToldIsNotAsked() {
    String text =
        "Norvik Mayor Jo Brandt said the bridge was old. Senator Ann Ruud stayed away. Senator Ivar"
            + " Holm slept. Councillor Per Lund came to the bridge. Brandt left early. Brandt came"
            + " back.";
    Story story = Asked.story(text);
    var told = Asked.told(story, "Jo Brandt", "mayor of Norvik");
    assertTrue(Asked.none("Who was", new WhoDidIt().drafts(told)));
  }

  @Test
  void formerHolderIsNotAsked() {
    String text =
        "Former Norvik Mayor Jo Brandt said the bridge was old. Senator Ann Ruud stayed away."
            + " Senator Ivar Holm slept. Councillor Per Lund came to the bridge. Brandt left early."
            + " Brandt came back.";
    assertTrue(Asked.none("Who was", asked(text)));
  }

  @Test
  void pronounThatTellsWhoIsNotAsked() {
    assertTrue(
        asked(PEOPLE, "Mayor Jo Brandt opened the second lane of her Vessmark bridge in 2018.")
            .isEmpty());
  }
}
