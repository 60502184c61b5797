package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

/** What is drafted unasked of an article with a story line, and of one with its headline only. */
class UnaskedTest {
  private static final String ABOUT = "Who said that the ferry fares to Norvik would rise?";
  private static final Invented FERRY = Invented.ferry();

  private final Unasked titled = new Unasked(story(null));
  private final Unasked lined = new Unasked(story("the ferry fares to Norvik"));

  @Test
  void wordsThatNameWhatTheyAreAboutNeedNoLine() {
    assertTrue(titled.allows(who(ABOUT, 0.6)));
    assertTrue(lined.allows(who(ABOUT, 0.6)));
  }

  @Test
  void thingsThatNobodyWasToldAboutNeedALine() {
    assertFalse(titled.allows(who("Who said that the footage should be published?", 0.6)));
    assertFalse(
        titled.allows(who("Who also said that the ferry fares to Norvik would rise?", 0.6)));
    assertTrue(lined.allows(who("Who said that something would have to happen?", 0.6)));
  }

  @Test
  void slightOnesAndThreeOptionsNeedALine() {
    assertFalse(titled.allows(who(ABOUT, 0.45)));
    assertTrue(lined.allows(who(ABOUT, 0.45)));
    assertFalse(titled.allows(draft("who_said: reported clause", ABOUT, 3, 0.6)));
  }

  @Test
  void rulesThatReadersSentBackComeOnRequestOnly() {
    assertFalse(lined.allows(draft("what_about: changed clause", ABOUT, 4, 0.9)));
    assertFalse(titled.allows(draft("fact: office", ABOUT, 4, 0.9)));
    assertTrue(lined.allows(draft("fact: office", ABOUT, 4, 0.9)));
  }

  private static Story story(String line) {
    return new Story(FERRY.document(), FERRY.found(), line);
  }

  private static Draft who(String stem, double weight) {
    return draft("who_said: reported clause", stem, 4, weight);
  }

  private static Draft draft(String rule, String stem, int options, double weight) {
    var all =
        List.of(
            new Option("Mayor Signe Aldal", true, "why"),
            new Option("Economist Per Quist", false, "why"),
            new Option("Harbour master Liv Torsen", false, "why"),
            new Option("Bram Oster, chair of the Traders' League", false, "why"));
    return new Draft(
        null,
        null,
        Kind.WHO_SAID,
        "Then",
        null,
        stem,
        Item.single(all.subList(0, options)),
        null,
        "Signe Aldal",
        null,
        null,
        null,
        weight,
        rule,
        List.of());
  }
}
