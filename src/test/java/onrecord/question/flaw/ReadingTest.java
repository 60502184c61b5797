package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Invented BRIDGE =
      new Invented("Mayor Jo Brandt opened the bridge, and Anna B. Brandt came too.")
          .person("Jo Brandt", "Mayor")
          .named("Anna B. Brandt", Name.Kind.PERSON, null);

  private final Reading reading = new Reading(BRIDGE.document(), BRIDGE.found());

  @Test
  void namesakeIsSomebodyElse() {
    Name mayor = reading.named("Jo Brandt").orElseThrow();
    assertTrue(reading.mentions("Mayor Brandt spoke.", mayor));
    assertTrue(reading.mentions("Jo Brandt spoke.", mayor));
    assertFalse(reading.mentions("Anna Brandt spoke.", mayor));
  }
}
