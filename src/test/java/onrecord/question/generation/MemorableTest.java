package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

/** Which questions from memory are worth a class's time, in an article on a bridge. */
class MemorableTest {
  private static final String RUUD = "Senator Ann Ruud";
  private static final String OSTER = "Bram Oster, director of the Norvik port";
  private static final String LIE = "Retired teacher Siv Lie";
  private static final String KING = "King Olav Dahl";

  private final Story story =
      Asked.story(
          "Mayor Jo Brandt said the toll on the Vessmark bridge “has paid for a new pier.”",
          "Senator Ann Ruud said the toll “is a tax on all towns.” Bram Oster, director of the Norvik"
              + " port, said the toll “will drive boats away.”",
          "Retired teacher Siv Lie said the toll “must go.” King Olav Dahl opened the bridge.");

  private final Memorable memorable = new Memorable(story);

  @Test
  void asksForSomebodyAmongOthersWhoSpoke() {
    assertTrue(memorable.is(said("the toll \"has paid for a new pier\"", 0.6, RUUD, OSTER)));
  }

  @Test
  void nobodyIsOfferedWhomTheArticleNeverQuotes() {
    assertFalse(memorable.is(said("the toll \"has paid for a new pier\"", 0.6, RUUD, KING)));
  }

  @Test
  void nobodyIsOfferedOrAskedForWhoIsOneOfMany() {
    assertFalse(memorable.is(said("the toll \"has paid for a new pier\"", 0.6, RUUD, LIE)));
    assertFalse(
        memorable.is(
            draft(
                Kind.WHO_SAID,
                "who_said: quoted predicate",
                stem("the toll \"must go soon now, after all\""),
                "Siv Lie",
                0.6,
                LIE,
                RUUD,
                OSTER)));
  }

  @Test
  void whatNeedsTheArticleIsNotAsked() {
    assertFalse(memorable.is(said("the committee \"has paid for a new pier\"", 0.6, RUUD, OSTER)));
    assertFalse(memorable.is(said("some \"have paid for a new pier\"", 0.6, RUUD, OSTER)));
  }

  @Test
  void aWordOrTwoInMarksTellNothing() {
    assertFalse(memorable.is(said("the toll \"is a tax\"", 0.6, RUUD, OSTER)));
  }

  @Test
  void whatIsReportedHasToMatterMore() {
    String stem = stem("the toll on the bridge will pay for a new pier");
    assertFalse(memorable.is(reported(stem, 0.55)));
    assertTrue(memorable.is(reported(stem, 0.6)));
    assertFalse(memorable.is(said("the toll \"has paid for a new pier\"", 0.4, RUUD, OSTER)));
  }

  /** In reported words, of what is over, a few words tell little. */
  @Test
  void whatIsReportedHasToBeToldInFull() {
    assertFalse(
        memorable.is(reported(stem("the toll on the bridge has paid for a new pier"), 0.6)));
    String full = "the toll on the bridge has paid for a new pier and for a road to Norvik";
    assertTrue(memorable.is(reported(stem(full), 0.6)));
    assertFalse(memorable.is(reported(stem(full + " and its school"), 0.6)));
    assertFalse(memorable.is(reported(stem("the toll will pay for their pier"), 0.6)));
  }

  @Test
  void aStatementThatAnswersAnotherIsNoOption() {
    String which = "Which of these statements did Mayor Jo Brandt make?";
    String key = "\"The toll has paid for a new pier.\"";
    assertTrue(
        memorable.is(
            draft(
                Kind.WHICH_SAID,
                "which_said: quotations",
                which,
                "Jo Brandt",
                0.6,
                key,
                "\"The toll is a tax on all towns.\"",
                "\"The toll will drive boats away.\"")));
    assertFalse(
        memorable.is(
            draft(
                Kind.WHICH_SAID,
                "which_said: quotations",
                which,
                "Jo Brandt",
                0.6,
                key,
                "\"In fact, the toll is a tax on all towns.\"",
                "\"The toll will drive boats away.\"")));
  }

  private static Draft said(String words, double weight, String... others) {
    return draft(
        Kind.WHO_SAID,
        "who_said: quoted predicate",
        stem(words),
        "Jo Brandt",
        weight,
        "Mayor Jo Brandt",
        others);
  }

  private static Draft reported(String stem, double weight) {
    return draft(
        Kind.WHO_SAID,
        "who_said: reported clause",
        stem,
        "Jo Brandt",
        weight,
        "Mayor Jo Brandt",
        RUUD,
        OSTER);
  }

  private static String stem(String words) {
    return "Who said that " + words + "?";
  }

  private static Draft draft(
      Kind kind,
      String rule,
      String stem,
      String speaker,
      double weight,
      String key,
      String... others) {
    List<Option> options =
        Stream.concat(
                Stream.of(new Option(key, true, "why")),
                Stream.of(others).map(other -> new Option(other, false, "why")))
            .toList();
    return Draft.of(
        new Posed(kind, "The toll on the Vessmark bridge", null, stem, Item.single(options)),
        new Grounds(null, speaker, null, null, null),
        new Making(weight, rule));
  }
}
