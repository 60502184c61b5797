package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsTest {
  private static final String SAID = "Mayor Jo Brandt said ";

  /** The words after "said", as far as they are hers. */
  private static String ended(String words, boolean quoted) {
    return ended(SAID, words, quoted);
  }

  private static String ended(String says, String words, boolean quoted) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark.", says + words);
    Attribution said = story.heard.get(0).attribution();
    int start = story.text().indexOf(says) + says.length();
    return Ends.of(new Span(start, story.text().length() - 1), quoted, said, story.text())
        .in(story.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the toll is fair and blamed the drivers for the queue. | the toll is fair",
        "the lamps were burning and put the cost at 40 crowns. | the lamps were burning",
        "the pilots were rowing and put the boats at the pier. | the pilots were rowing and put the boats at the pier",
        "the lamps were burning and described the pier. | the lamps were burning",
        "the toll is fair — the pier costs more. | the toll is fair",
        "the toll is fair, and that the pier costs more. | the toll is fair",
        "the toll is fair, but the pier costs more. | the toll is fair",
        "letters were on the desk of the board and that of the port. | letters were on the desk of the board and that of the port",
        "she likes the pier and highlighted the tolls. | she likes the pier",
        "she wants the town to listen and heed the warnings. | she wants the town to listen and heed the warnings",
        "she denies Moe warned the town and highlighted the tolls. | she denies Moe warned the town and highlighted the tolls",
        "she is for the pier and highlighted its lamps. | she is for the pier",
        "she is loved and admired the pier. | she is loved and admired the pier",
        "she has seen the pier and highlighted its lamps. | she has seen the pier and highlighted its lamps",
        "she likes what Bo Lund wrote and published that day. | she likes what Bo Lund wrote and published that day",
        "she rowed home and highlighted its lamps. | she rowed home and highlighted its lamps",
        "the toll is not a tax, but a loan. | the toll is not a tax, but a loan",
        "the toll and the pier are fair. | the toll and the pier are fair",
        "the toll is fair, but still leaving half. | the toll is fair, but still leaving half",
        "the toll is fair and she hopes to keep it. | the toll is fair",
        "the toll is fair, but she expects it to fall. | the toll is fair",
        "the toll falls in March and she hopes it will. | the toll falls in March",
        "the pilots row and they want to sail. | the pilots row and they want to sail",
        "the mayor is fair and she hopes to win. | the mayor is fair and she hopes to win",
        "every pilot rows and she hopes to win. | every pilot rows and she hopes to win",
        "Ida Moe is fair and she hopes to win. | Ida Moe is fair and she hopes to win",
        "it depends on whether the toll falls and she wants it. | it depends on whether the toll falls and she wants it",
        "the board asked what the toll costs and she thinks of it. | the board asked what the toll costs and she thinks of it",
        "the toll falls only if all is fair and she wants it. | the toll falls only if all is fair and she wants it",
        "the toll is fair, but nothing in the plan is. | the toll is fair",
        "the toll is fair, but spring storms are near. | the toll is fair",
        "the toll is fair, but during the strike it was not. | the toll is fair",
        "she is late and she hopes for a boat. | she is late and she hopes for a boat"
      })
  void secondThoughtIsLeftOut(String words, String ended) {
    assertEquals(ended, ended(words, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It may as well be called a gift – to nobody.",
        "It was a gift — to the boats.",
        "It is the council standing up and saying we row.",
        "It was the mayor who came and said we row.",
        "The toll is a gift – to the boats."
      })
  void inTheWordsOfOnePersonThePointComesLast(String words) {
    assertEquals(words, ended("Mayor Jo Brandt said, “", words + "”", true));
  }

  @Test
  void pronounOfTheOtherSexIsNotTheSpeaker() {
    String he = "the toll is fair and he hopes to keep it.";
    assertEquals("the toll is fair", ended("Mayor Karl Brandt said ", he, false));
    assertEquals(
        "the toll is fair and he hopes to keep it", ended("Mayor Ann Brandt said ", he, false));
  }

  @Test
  void whatTheOutletAddsIsLeftOutUnlessItIsQuoted() {
    String words = "the toll is fair, despite her vote against it.";
    assertEquals("the toll is fair", ended(words, false));
    assertEquals("the toll is fair, despite her vote against it", ended(words, true));
  }

  /** The outlet reports in such words, and has no part in a quotation. */
  @Test
  void whatIsQuotedGoesOnAfterAndSaying() {
    String words = "it was Ida Moe standing up and saying the toll is fair.";
    assertEquals("it was Ida Moe standing up", ended(words, false));
    assertEquals("it was Ida Moe standing up and saying the toll is fair", ended(words, true));
    String blamed = "the toll is fair and blamed the drivers for the queue.";
    assertEquals("the toll is fair", ended(blamed, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the harbour was not for sale and offered to send boats | the harbour was not for sale",
        "the toll is fair and called on the drivers to pay | the toll is fair",
        "the report left out the pier, a claim the board rejected | the report left out the pier",
        "the pier is shut, an accusation she called absurd | the pier is shut",
        "the board met and will offer to send boats | the board met and will offer to send boats",
        "those who rowed and refused to pay are few | those who rowed and refused to pay are few",
        "the board, a claim shop, met, as all know | the board, a claim shop, met, as all know"
      })
  void whatTheSpeakerDidNextAndOthersThinkIsNotSaid(String words, String said) {
    assertEquals(said, Ends.ofReported(new Span(0, words.length()), words).in(words));
  }

  @Test
  void longClauseEndsBeforeWhatIsOnlyAdded() {
    String clause =
        "the toll on the bridge has paid for the pier of the town and for all of its lamps";
    String more = ", which the council of the town had put up beside the quay in a single night.";
    assertEquals(clause, ended(clause + more, false));
  }

  @Test
  void secondThoughtIsSeenWhereItBegins() {
    String text = "the toll is fair and blamed the drivers";
    assertTrue(Ends.isAt(text.indexOf(" and"), text));
    assertFalse(Ends.isAt(text.indexOf(" the drivers"), text));
  }
}
