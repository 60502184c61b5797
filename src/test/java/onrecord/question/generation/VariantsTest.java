package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void whyOfAnOppositeBeginsWithACapital() {
    Story story =
        Asked.story(
            "The ministry of Norvik met Senator Ann Ruud and Councillor Per Lund in Vessmark.",
            "The Norvik Ministry said that the council wanted a second lane on the bridge.",
            "The Norvik Ministry said that the drivers paid the whole price of the pier.",
            "The Norvik Ministry said that the boats brought timber from the northern islands.");
    List<String> why =
        story.said.stream()
            .flatMap(said -> Position.of(said, story).stream())
            .map(position -> Variants.of(position, 0, story))
            .filter(Objects::nonNull)
            .flatMap(variants -> variants.wrong().stream())
            .map(Variants.Wrong::why)
            .filter(one -> one.endsWith("said the opposite of this."))
            .distinct()
            .toList();
    assertEquals(List.of("The Norvik Ministry said the opposite of this."), why);
  }
}
