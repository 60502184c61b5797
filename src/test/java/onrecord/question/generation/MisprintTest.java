package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each slip, and what looks like it and is none. */
class MisprintTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll could led to a strike.",
        "The boats will not went out.",
        "They could went out.",
        "It was an attempt to by the mayor to raise the toll.",
        "Half of the boats do not to sail.",
        "They didn't to sail.",
        "At the meeting for in Norvik she spoke.",
        "He sat in the the harbour.",
        "The end of of the toll is near.",
        "The toll is is high.",
        "He came and\u00a0and left.",
        "She said thatRoe came.",
        "MAyor HIllary Roe came.",
        "He left the debated hosted by the board.",
        "It has too late for the boats to leave.",
        "“The pier stays,” she told Ida Moe of during a walk.",
        "They let more towns get nuclear weapon, and row.",
        "They build new car and then row.",
        "He talks of letting towns get nuclear weapon, closing the pier.",
        "They buy big ship, but nobody rows.",
        "The naval perspective on some of their tolls are odd.",
        "The reaction to tolls are mild."
      })
  void isFound(String text) {
    assertTrue(Misprint.isSlip(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll could lead to a strike, and has led to one.",
        "His will made her rich, and Will wrote a book.",
        "Those who could went out.",
        "He is somebody whom the boatmen listened to by night.",
        "She did not to this day tell.",
        "That is what he called for in Norvik.",
        "She came in in May and said that that had had its day.",
        "All it is is a toll.",
        "It was a rally of at least 500, and an effort to at least slow the tide.",
        "They left the decisions to on-site staff.",
        "Roe’s will gave the town the pier, and the boatmen’s will made it wide.",
        "Each can held five litres.",
        "What they could made it bearable, and those that could went home.",
        "What they are are loans.",
        "She told LAist of it.",
        "The IDs of McRoe and KMoe stand on two TVs.",
        "The debated question hosted by nobody was late.",
        "It has too late an hour for the boats, and has too long to wait.",
        "It is the plan that she told him of during a walk.",
        "They get nuclear weapon parts, and buy a big boat.",
        "They build new car and truck models, and new boat or ship parts.",
        "They build new car, van and ship parts.",
        "The perspective on tolls and fares are odd things.",
        "The response to the threats they are facing has grown.",
        "The reaction to the tolls boatmen are paying was mild.",
        "The response of those who are late, and the reaction to what they are.",
        "He gave the by-election away, and the the-boats-first crowd left."
      })
  void isNot(String text) {
    assertFalse(Misprint.isSlip(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The end of the of the pier is near.", "The har- bour is old."})
  void brokenWordsAreFound(String text) {
    assertTrue(Misprint.isIn(text));
    assertFalse(Misprint.isSlip(text), "somebody may have said so");
  }

  @Test
  void whatBelongsToAWordBehindIsNotBroken() {
    assertFalse(Misprint.isIn("The pre- and post-war piers are old."));
  }

  private static List<String> shown(String... paragraphs) {
    return Claim.of(Asked.story(paragraphs)).stream().map(c -> c.passage().shown()).toList();
  }

  @Test
  void passageWithOneIsNotShown() {
    String said = "Mayor Jon Brandt said the toll on the bridge has paid for the pier%s.";
    assertFalse(shown(String.format(said, " of Vessmark")).isEmpty());
    assertEquals(List.of(), shown(String.format(said, " of of Vessmark")));
  }

  @Test
  void nameThatIsSpeltInTwoWaysIsNotShownInTheRareOne() {
    String often = "Mayor Jon Brandt came to Vessmark. Jon Brandt left.";
    String said = "%s Brandt, the mayor, said the toll on the bridge has paid for the pier.";
    assertFalse(shown(often, String.format(said, "Jon")).isEmpty());
    assertEquals(List.of(), shown(often, String.format(said, "Joh")));
    assertFalse(shown(often, String.format(said, "Peter")).isEmpty(), "somebody else");
    assertFalse(shown(often, String.format(said, "Joan")).isEmpty(), "a sister");
  }
}
