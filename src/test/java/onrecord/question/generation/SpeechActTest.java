package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActTest {
  @Test
  void articlesOwnVerbIsTheAct() {
    Draft draft = drafts("acknowledged", "the new engines had failed on the first trip").get(0);
    assertEquals("Which of these did Mayor Ada Roe do?", draft.stem());
    assertEquals(
        "Acknowledge that the new engines had failed on the first trip", draft.item().key().text());
    assertEquals(
        Set.of(
            "Acknowledge that the new engines had failed on the first trip",
            "Deny that the new engines had failed on the first trip",
            "Complain that the new engines had failed on the first trip"),
        Set.copyOf(Asked.options(draft)));
  }

  @Test
  void changedContentStandsUnderBothActs() {
    List<String> options =
        Asked.options(drafts("announced", "the line would buy 12 new boats for the island").get(0));
    assertEquals(4, options.size());
    assertEquals(2, options.stream().filter(option -> option.startsWith("Announce")).count());
    assertEquals(2, options.stream().filter(option -> option.contains(" 12 ")).count());
  }

  @Test
  void plainVerbIsNoAct() {
    assertTrue(drafts("said", "the new engines had failed on the first trip").isEmpty());
  }

  @Test
  void nobodyIsAskedToCountNegations() {
    assertTrue(drafts("predicted", "the new engines would not fail on the first trip").isEmpty());
    String aside = "the new engines were a gift that nobody had asked for";
    assertEquals(1, drafts("acknowledged", aside).size());
  }

  @Test
  void whatIsSoIsNeitherPromisedNorPredicted() {
    List<String> options =
        Asked.options(drafts("warned", "the ring road needed 12 new traffic lights").get(0));
    assertEquals(4, options.size());
    assertTrue(options.stream().noneMatch(one -> one.startsWith("Promise")), options.toString());
    assertEquals(2, options.stream().filter(one -> one.startsWith("Deny")).count());
    // with the verb alone two others are wanted
    assertTrue(drafts("warned", "the ring road needed traffic lights on the island").isEmpty());
    String aside = "the ring road needed traffic lights that would stop the lorries";
    assertTrue(drafts("warned", aside).isEmpty());
    assertTrue(drafts("warned", "the ring road could become a danger for the town").isEmpty());
    String toBe = "the ring road would need traffic lights on the island";
    assertTrue(Asked.options(drafts("warned", toBe).get(0)).contains("Promise that " + toBe));
  }

  @ParameterizedTest
  @CsvSource({
    "the council pay the fishermen for the old nets,"
        + "the council should pay the fishermen for the old nets",
    "the new fares of the ferries be halved for the fishermen,"
        + "the new fares of the ferries should be halved for the fishermen",
    "the council should open the old quay of Norvik,"
        + "the council should open the old quay of Norvik"
  })
  void demandIsToldSoThatItCanBeDenied(String clause, String told) {
    Draft draft = drafts("demanded", clause).get(0);
    assertEquals("Demand that " + told, draft.item().key().text());
    var options = Asked.options(draft);
    assertTrue(options.contains("Deny that " + told), options.toString());
    assertTrue(
        options.stream().allMatch(one -> one.matches("(?:Demand|Deny|Doubt) that .* should .*")),
        options.toString());
  }

  @Test
  void urgingIsAnActToo() {
    Draft draft =
        drafts("urged", "the council pay the fishermen 40 crowns for the old nets").get(0);
    var options = Asked.options(draft);
    assertTrue(
        options.contains(
            "Urge that the council should pay the fishermen 40 crowns for the old nets"));
    assertEquals(4, options.size());
    assertEquals(2, options.stream().filter(one -> one.startsWith("Deny")).count());
  }

  @Test
  void whatIsSoIsNoDemand() {
    assertTrue(drafts("demanded", "the council paid the fishermen for the old nets").isEmpty());
  }

  private static List<Draft> drafts(String cue, String content) {
    return Asked.of(
        new SpeechAct(),
        new Invented("Mayor Ada Roe " + cue + " that " + content + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, cue, content));
  }
}
