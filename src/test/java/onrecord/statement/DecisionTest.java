package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.reader.Sample;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person said about who said something, and what later rules do about it: nothing. */
@QuarkusTest
class DecisionTest {
  private static final String WORDS = "Nobody at our depot was asked";

  @Inject Fixtures fixtures;
  @Inject ExtractionJob job;
  private Browsing noor;
  private String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = Sample.imported(noor);
  }

  @Test
  void newerRulesThatFindAnotherDoNotOverwriteIt() {
    assertEquals("Ravi Sennet", one().speaker, "what the rules of today find");
    long id = one().id;
    decide("PERSON Odile Brankov");
    readByOlderRules();
    assertEquals(1, job.catchUp());
    assertEquals(
        Extractor.RULE_VERSION, fixtures.in(() -> latest().ruleVersion), "read by newer rules");
    assertEquals(new One(id, "Odile Brankov", true, "decision"), one());
    assertEquals(0, job.catchUp());
  }

  @Test
  void norDoesReadingAgainByHand() {
    decide("PERSON Odile Brankov");
    noor.post(there + "/extraction").then().statusCode(303);
    assertEquals("Odile Brankov", one().speaker);
  }

  @Test
  void norDoRulesThatSeeOtherBounds() {
    decide("PERSON Odile Brankov");
    fixtures.in(
        () -> {
          var decision = Decision.<Decision>findAll().firstResult();
          Span was = decision.where();
          decision.span = List.of(new Span(was.start() + 8, was.end()));
          return null;
        });
    readByOlderRules();
    job.catchUp();
    assertEquals("Odile Brankov", one().speaker);
    assertEquals(1, fixtures.in(() -> Said.with("depot was asked").size()));
  }

  @Test
  void norDoRulesThatFindNothingThere() {
    String sentence = "Not everybody in the old town is against the charge.";
    assertEquals(0, fixtures.in(() -> Said.with(sentence).size()));
    decide("PERSON Odile Brankov");
    int at = Sample.TEXT.indexOf(sentence);
    move(new Span(at, at + sentence.length()));
    readByOlderRules();
    job.catchUp();
    assertEquals("Odile Brankov", fixtures.in(() -> Said.with(sentence).get(0).speaker.name));
    assertEquals("Ravi Sennet", one().speaker, "the other words are the rules' again");
    assertTrue(
        fixtures.in(
            () ->
                Statement.<Statement>list("kind", Statement.Kind.FACT).stream()
                    .noneMatch(fact -> fact.content.get(0).start() == at)),
        "what somebody said is no fact");
  }

  @Test
  void norDoTheyNameASourceThatTheArticleDoesNotName() {
    decide("unnamed");
    long id = fixtures.in(() -> Said.with(WORDS).get(0).id);
    readByOlderRules();
    job.catchUp();
    Statement one = fixtures.in(() -> Said.with(WORDS).get(0));
    assertNull(one.speaker);
    assertEquals(id, one.id);
    assertEquals("decision", one.rule);
    String sentence = "Not everybody in the old town is against the charge.";
    int at = Sample.TEXT.indexOf(sentence);
    move(new Span(at, at + sentence.length()));
    readByOlderRules();
    job.catchUp();
    Statement moved = fixtures.in(() -> Said.with(sentence).get(0));
    assertNull(moved.speaker, "where the rules find nothing");
    assertEquals("decision", moved.rule);
  }

  @Test
  void norDoTheyBringBackWhatNobodySaid() {
    noor.post(there + "/statements/" + one().id + "/speaker", "who", "nobody");
    readByOlderRules();
    job.catchUp();
    assertEquals(0, fixtures.in(() -> Said.with(WORDS).size()));
  }

  @Test
  void olderRulesDoNotReadAfterNewerOnes() {
    fixtures.in(() -> Extraction.update("ruleVersion = 'a9999'"));
    assertEquals(0, job.catchUp());
  }

  @Test
  void newerRulesKeepTheRowsOfWhatTheyFindAgain() {
    List<Long> before = ids();
    readByOlderRules();
    job.catchUp();
    assertEquals(before, ids());
    assertEquals(1, fixtures.<Long>in(() -> Extraction.count()));
  }

  record One(long id, String speaker, boolean confident, String rule) {}

  private One one() {
    return fixtures.in(
        () -> {
          Statement one = Said.with(WORDS).get(0);
          return new One(one.id, one.speaker.name, one.confident, one.rule);
        });
  }

  private void decide(String who) {
    noor.post(there + "/statements/" + one().id + "/speaker", "who", who).then().statusCode(303);
  }

  private void move(Span to) {
    fixtures.in(
        () -> {
          var decision = Decision.<Decision>findAll().firstResult();
          decision.span = List.of(to);
          decision.cue = List.of();
          decision.source = List.of();
          return null;
        });
  }

  private void readByOlderRules() {
    fixtures.in(() -> Extraction.update("ruleVersion = 'a0'"));
  }

  private static Extraction latest() {
    return Extraction.<Extraction>findAll().firstResult();
  }

  private List<Long> ids() {
    return fixtures.in(
        () -> Statement.<Statement>list("order by position").stream().map(s -> s.id).toList());
  }
}
