package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets on two of the sample articles, which were annotated before they were scored. */
class AnnotatedTest {
  @ParameterizedTest
  @ValueSource(strings = {"harbour-toll", "phones-kesterly"})
  void reachesTheTargets(String name) throws IOException {
    Annotated sample = Annotated.sample(name);
    FactScores facts = sample.facts;
    System.out.println(name + " " + sample.figures + " " + facts.counts);
    sample.remarks.forEach(remark -> System.out.println("  " + remark));
    String why = sample.remarks.toString();
    assertTrue(sample.figures.get("confident: source right") >= 97, why);
    assertTrue(sample.figures.get("confident: full name") >= 97, why);
    assertTrue(sample.figures.get("confident: yield") >= 85, why);
    assertTrue(facts.share("askable found", "askable") >= 60, why);
    assertEquals(0, facts.counts.get("wrongly askable"), why);
    assertTrue(facts.share("titles right", "titles") >= 95, why);
    assertTrue(facts.share("dates right", "dates") >= 85, why);
    assertEquals(0, facts.counts.get("dates wrong"), why);
    assertEquals(facts.counts.get("junk"), facts.counts.get("junk found"), why);
    assertEquals(0, facts.counts.get("body lost"), why);
    assertEquals(0, sample.daysWrong, why);
  }
}
