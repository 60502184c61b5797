package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import onrecord.question.Invented;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final String SAID = "the old boats are unfit for racing on the lake";
  private static final Reading READING =
      new Invented("Ann Roe, president of the rowing club, said " + SAID + ". Bo Lund left.")
          .person("Ann Roe", "president of the rowing club")
          .person("Bo Lund", "mayor of Norvik")
          .said("Ann Roe", Type.INDIRECT, "said", SAID)
          .reading();

  @Test
  void whatTheirPresidentSaysIsThePositionOfAClub() {
    assertEquals(Optional.empty(), of("Ann Roe"));
    assertEquals(Optional.empty(), of("The rowing club"));
  }

  @Test
  void whatSomebodyElseSaysIsNot() {
    assertEquals(Optional.of("Ann Roe"), of("Bo Lund"));
    assertEquals(Optional.of("Ann Roe"), of("The harbour board"));
  }

  private static Optional<String> of(String left) {
    return Positions.ofAnother(new Pair(left, "Old boats are unfit for racing"), READING);
  }
}
