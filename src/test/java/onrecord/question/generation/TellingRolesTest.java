package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "director of the Norvik port | true",
        "who chairs the board | false",
        "who chairs the board of the Norvik port | true",
        "a spokesman for the bridge company | true",
        "a doctor in the town | false",
        "head of the island school | true",
        "the head teacher | false",
        "the head teacher of the Lund school | true",
        "the auditor general | true",
        "a pilot at NATO | true",
        "a pilot at the SSMC | false"
      })
  void rolesHaveToTellOfWhat(String role, boolean tells) {
    Story story =
        Asked.told(
            Asked.story("Bram Oster, a pilot, said the toll was high. Mayor Jo Brandt left."),
            "Bram Oster",
            role);
    assertEquals(tells, roles(story).areIn(asked("Who said so?", "Bram Oster")), role);
  }

  /** Told to parliament by a politician: where one is offered, it is the answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who told parliament so? | Bram Oster | false",
        "Who told parliament so? | Ann Ruud | true",
        "Who told reporters so? | Bram Oster | true"
      })
  void amongPoliticiansOneIsAskedFor(String stem, String other, boolean fair) {
    Story story =
        Asked.story(
            "Bram Oster, a pilot, said the toll was high.",
            "Mayor Jo Brandt said it was low. Senator Ann Ruud said the ferry was late.");
    assertEquals(fair, roles(story).areIn(asked(stem, "Jo Brandt", other)));
  }

  private static TellingRoles roles(Story story) {
    return new TellingRoles(story, Words.content(story.line));
  }

  private static Draft asked(String stem, String key, String... others) {
    var wrong = Stream.of(others).map(one -> new Option(one, false, "why"));
    List<Option> options = Stream.concat(Stream.of(new Option(key, true, "why")), wrong).toList();
    return Draft.of(
        new Posed(Kind.WHO_SAID, "Then", null, stem, Item.single(options)),
        new Grounds(null, key, null, null, null),
        new Making(0.6, "who_said: reported clause"));
  }
}
