package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndisputedTest {
  private static final Reading READING =
      new Invented(
              "The town of Vessmark sold the ferry line to Nordlinje in 2024.\n\n"
                  + "Mayor Ada Roe denied that Vessmark sold the ferry line to Nordlinje.\n\n"
                  + "Economist Per Quist said that the school bought a boat in 2025.")
          .person("Ada Roe", "Mayor")
          .person("Per Quist", "Economist")
          .said("Ada Roe", Type.INDIRECT, "denied", "Vessmark sold the ferry line to Nordlinje")
          .said("Per Quist", Type.INDIRECT, "said", "the school bought a boat in 2025")
          .reading();

  private static List<Flaw> flaws(String stem, String key) {
    return new Undisputed().of(draft(Kind.FACT, stem, key, "Lund", "Tarn"), READING);
  }

  @Test
  void whatSomebodyDeniesIsDisputed() {
    var flaws = flaws("To whom was the ferry line of Vessmark sold in 2024?", "Nordlinje");
    assertEquals(1, flaws.size());
    assertEquals("disputed_fact", flaws.get(0).code());
    assertEquals("Ada Roe disputes it; name who says so.", flaws.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Roe did not deny",
        "Ada Roe never denied",
        "Nobody disputes",
        "Nobody on the council has disputed"
      })
  void whatIsNotDeniedIsNotDisputed(String denies) {
    String cue = denies.substring(denies.lastIndexOf(' ') + 1);
    var reading =
        new Invented(denies + " that Vessmark sold the ferry line to Nordlinje.")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, cue, "Vessmark sold the ferry line to Nordlinje")
            .reading();
    assertEquals(
        List.of(),
        new Undisputed()
            .of(
                draft(
                    Kind.FACT,
                    "To whom was the ferry line of Vessmark sold?",
                    "Nordlinje",
                    "A",
                    "B"),
                reading));
  }

  @Test
  void whatNobodyDeniesIsNot() {
    assertTrue(flaws("Who bought a boat for the school in 2025?", "Nordlinje").isEmpty());
    assertTrue(flaws("Which town sold its pier to Nordlinje?", "Vessmark").isEmpty());
  }

  @Test
  void whoAsksForTheDenialKnowsOfIt() {
    assertTrue(
        flaws("Who denied that the ferry line of Vessmark was sold?", "Nordlinje").isEmpty());
    assertTrue(
        flaws("According to Per Quist, to whom was the ferry line of Vessmark sold?", "Nordlinje")
            .isEmpty());
  }

  /** A teacher who wrote "according to Ada Roe" would have her say what she denies. */
  @Test
  void whoDeniesSomethingIsNotCalledItsSource() {
    Draft draft =
        draft(
            Kind.FACT,
            "What was sold to Nordlinje by Vessmark?",
            "The ferry line",
            "A pier",
            "A boat");
    var flaws =
        new ClaimHasSpeaker()
            .of(
                Drafts.evidence(
                    draft,
                    Evidence.of(
                        List.of(READING.found().attributions().get(0).content().get(0)),
                        READING.text())),
                READING);
    assertEquals(
        List.of("Ada Roe denies it; the question must tell it as what is denied."),
        flaws.stream().map(Flaw::message).toList());
  }
}
