package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandedTest {
  @Test
  void demandedClauseIsAskedAsItWasDemanded() {
    assertEquals(
        "Who demanded that the pier of Torp be closed to lorries?",
        said("demanded that the pier of Torp be closed to lorries").get(0).stem());
  }

  /** Whom somebody asks, and when, is no thing that is demanded. */
  @Test
  void whoIsAskedIsNoThing() {
    assertEquals(1, said("asked the council that the pier of Torp be closed to lorries").size());
  }

  /** What stands for a thing is no clause, whatever is told of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "demanded a written guarantee that nobody on the quay would be sent away",
        "demanded a second network and compensation for each boat that had been at sea",
        "announced a blockade of the border crossing at Torp for 2 May"
      })
  void thingIsNoClause(String what) {
    assertEquals(List.of(), said(what));
  }

  private static List<Draft> said(String what) {
    return Asked.extracted(
        new WhoSaid(),
        "Bo Lund, head of the island school, " + what + ".",
        "Mayor Ada Roe said that the road was wet.",
        "Cy Dahl, director of the ferry line, said that the sea was rough.");
  }
}
