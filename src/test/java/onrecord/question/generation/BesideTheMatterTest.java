package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;

/** The outlet's own words beside those of somebody who speaks of the same or of something else. */
class BesideTheMatterTest {
  private static final String FIRST =
      "The council of Vessmark kept the toll on the Vessmark bridge on Monday.";
  private static final String OWN =
      "The toll on the Vessmark bridge brought in 40 million crowns in 2024.";
  private static final String OF_IT =
      "“We pay that toll with every loaf that we bake,” said Jo Brandt, a baker from the old town.";
  private static final String OF_ELSE =
      "“We have had no sleep since the school closed its doors,” said Jo Brandt, a baker from the old"
          + " town.";

  private static List<String> rules(List<Draft> drafts) {
    return drafts.stream()
        .map(Draft::rule)
        .filter(rule -> rule.startsWith("claim_or_fact: fact") || rule.contains("nothing wrong"))
        .toList();
  }

  private static List<String> unasked(String said) {
    return Stream.of(new ClaimOrFact(), new Misattribution())
        .flatMap(kind -> rules(Asked.extracted(kind, FIRST, OWN + " " + said)).stream())
        .toList();
  }

  @Test
  void whoSpeaksOfTheSameMayBeTakenForItsSource() {
    assertTrue(!unasked(OF_IT).isEmpty());
  }

  @Test
  void whoSpeaksOfSomethingElseIsNamedOnRequestOnly() {
    assertEquals(List.of(), unasked(OF_ELSE));
    var requested =
        Stream.of(new ClaimOrFact(), new Misattribution())
            .flatMap(kind -> rules(Asked.requested(kind, FIRST, OWN + " " + OF_ELSE)).stream())
            .toList();
    assertTrue(!requested.isEmpty());
    requested.forEach(rule -> assertTrue(rule.endsWith(Passages.ON_REQUEST), rule));
  }
}
