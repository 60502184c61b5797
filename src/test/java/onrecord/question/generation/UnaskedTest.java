package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

/** What is drafted unasked of an article with a story line, and of one with its headline only. */
class UnaskedTest {
  private static final Invented FERRY = Invented.ferry();

  private final Unasked titled = new Unasked(story(null));
  private final Unasked lined = new Unasked(story("the ferry fares to Norvik"));

  @Test
  void whatAsksFromMemoryNeedsALine() {
    Draft draft = draft("who_said: reported clause", null);
    assertFalse(titled.allows(draft));
    assertTrue(lined.allows(draft));
  }

  @Test
  void aPassageShowsWhatItIsAbout() {
    assertTrue(titled.allows(draft("who_said: source in its passage", "Aldal met Quist.")));
    assertFalse(titled.allows(draft("claim_or_fact: fact alone", "Aldal met Quist.")));
  }

  @Test
  void rulesOfLittleUseComeOnRequestOnly() {
    assertFalse(lined.allows(draft("what_about: changed clause", null)));
    assertFalse(lined.allows(draft("occasion: quotation", null)));
    assertFalse(lined.allows(draft("complete_quote: noun phrase", null)));
    assertTrue(lined.allows(draft("fact: office", null)));
  }

  /** Readers took 9 of 68 changed clauses, 2 of 16 capacities and none of 16 grids of acts. */
  @Test
  void rulesThatReadersSendBackComeForAMarkedPassageOnly() {
    for (String rule :
        List.of(
            "what_about: changed clause",
            "role: position",
            "speech_act: verb alone",
            "speech_act: own verb")) {
      assertFalse(lined.allows(draft(rule, null)), rule);
      assertFalse(Unasked.isWorthMore(draft(rule, null)), rule);
    }
    assertTrue(lined.allows(draft("speech_act: acts of others", null)));
    assertTrue(Unasked.isWorthMore(draft("number: said", null)));
  }

  private static Story story(String line) {
    return new Story(FERRY.document(), FERRY.found(), line);
  }

  private static Draft draft(String rule, String passage) {
    var options =
        List.of(
            new Option("Mayor Signe Aldal", true, "why"),
            new Option("Economist Per Quist", false, "why"),
            new Option("Harbour master Liv Torsen", false, "why"));
    return Draft.of(
        new Posed(
            Kind.WHO_SAID,
            "Then",
            passage,
            passage == null
                ? "Who said that the ferry fares to Norvik would rise?"
                : "Whom does the passage give as the source of the words “the fares rise”?",
            Item.single(options)),
        new Grounds(null, "Signe Aldal", null, null, null),
        new Making(0.6, rule));
  }
}
