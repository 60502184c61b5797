package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

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

  private static List<Draft> drafts(String cue, String content) {
    return Asked.of(
        new SpeechAct(),
        new Invented("Mayor Ada Roe " + cue + " that " + content + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, cue, content));
  }
}
