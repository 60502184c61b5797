package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwapsTest {
  /** What may stand in place of the mayor. */
  private static List<String> others(String clause) {
    Story story =
        Asked.story(
            "Senator Ann Ruud met Per Lund, the mayor of Norvik, on the bridge of Vessmark.",
            "Mayor Jo Roe slept. Ruud said that " + clause + ".");
    Said said = story.said.get(0);
    Position position =
        new Position(said, clause, null, List.of(said.attribution().content().get(0)));
    var edits = new ArrayList<Edit>();
    new Swaps(story).into(position, edits);
    return edits.stream().filter(edit -> edit.was().contains("Roe")).map(Edit::put).toList();
  }

  @Test
  void somebodyWithTheRoleBehindStandsBeforeAVerbButOwnsNothing() {
    assertEquals(
        List.of("Per Lund, the mayor of Norvik,"),
        others("Mayor Jo Roe should sell the old bridge of the town"));
    assertEquals(List.of(), others("Mayor Jo Roe's plan would sell the old bridge of the town"));
  }

  @Test
  void noTownOrBodyIsAccusedInAnothersPlace() {
    assertEquals(List.of("Norvik"), put("the accounts were kept in Vessmark"));
    assertEquals(List.of(), put("the accounts were hidden in Vessmark"));
    assertEquals(List.of("Ferry Union"), put("the pier was sold by the Harbour Board"));
    assertEquals(List.of(), put("the council was misled by the Harbour Board"));
    assertEquals(1, nouns("the ship was mended by the workers").size());
    assertEquals(List.of(), nouns("the ship was stolen by the workers"));
  }

  private static Story town(String clause) {
    return Asked.story(
        "Senator Ann Ruud met the Harbour Board in Vessmark. She met the Ferry Union in Norvik.",
        "The town of Norvik sleeps. Ruud said that " + clause + ".");
  }

  private static Position position(Story story, String clause) {
    Said said = story.said.get(0);
    return new Position(said, clause, null, List.of(said.attribution().content().get(0)));
  }

  private static List<String> put(String clause) {
    Story story = town(clause);
    var edits = new ArrayList<Edit>();
    new Swaps(story).into(position(story, clause), edits);
    return edits.stream().map(Edit::put).toList();
  }

  private static List<String> nouns(String clause) {
    Story story = town(clause);
    return new Edits(story)
        .of(position(story, clause)).stream()
            .filter(edit -> edit.sort() == Edit.Sort.NOUN)
            .map(Edit::put)
            .toList();
  }

  @Test
  void nobodyIsAccusedInTheMayorsPlace() {
    assertEquals(List.of(), others("Mayor Jo Roe had paid the captain to keep silent"));
    assertEquals(List.of(), others("Mayor Jo Roe had stolen the toll of the town"));
    assertEquals(List.of(), others("Mayor Jo Roe had lied to the council of the town"));
    assertEquals(
        List.of("Per Lund, the mayor of Norvik,"),
        others("Mayor Jo Roe had paid the captain to wait"));
  }
}
