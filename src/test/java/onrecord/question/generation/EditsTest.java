package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
  @Test
  void verbIsNotTakenForANoun() {
    assertEquals(List.of(), nouns("the pilot was asked to debate with the council"));
    assertNotEquals(List.of(), nouns("the pilot was late for the debate with the council"));
  }

  @Test
  void budgetThatIsCutIsNoConstitution() {
    assertEquals(List.of(), nouns("the council had cut its budget for the pier"));
  }

  /** "At least three" is as right as "at least six". */
  @Test
  void boundIsNotChangedIntoAnotherThatHoldsToo() {
    assertNotEquals(List.of(), numbers("the road to Lund was blocked in six places"));
    assertEquals(List.of(), numbers("the road to Lund was blocked in at least six places"));
    assertEquals(List.of(), numbers("the road to Lund was blocked within 40 metres of it"));
    assertEquals(List.of(), numbers("the road to Lund had cost upwards of 40 million"));
    assertNotEquals(List.of(), numbers("the road to Lund had cost $40 a metre"));
    assertEquals(List.of(), numbers("the road to Lund had cost more than $40 a metre"));
    assertEquals(List.of(), numbers("the road to Lund had cost more than about $40 a metre"));
    assertEquals(List.of(), numbers("the road to Lund was blocked in six or more places"));
    assertNotEquals(List.of(), numbers("the toll fell by a quarter in the town of Lund"));
    assertEquals(List.of(), numbers("the toll fell by more than a quarter in the town of Lund"));
  }

  private static List<String> numbers(String clause) {
    return puts(clause, Edit.Sort.NUMBER);
  }

  private static List<String> nouns(String clause) {
    return puts(clause, Edit.Sort.NOUN);
  }

  private static List<String> puts(String clause, Edit.Sort sort) {
    Story story = Asked.story("Senator Ann Ruud said that " + clause + ".");
    Said said = story.said.get(0);
    var position = new Position(said, clause, null, said.attribution().content());
    return new Edits(story)
        .of(position).stream().filter(edit -> edit.sort() == sort).map(Edit::put).toList();
  }
}
