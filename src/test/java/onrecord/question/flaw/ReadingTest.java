package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

  @Test
  void whomTheArticleNamesOnceMayStandWithTheSurname() {
    var ferry = new Invented("The pilot Jo Brandt read the note. The Brandt");
    var once = new Invented("The pilot Jo Brandt read the note.");
    assertTrue(mentions(once, "What did Brandt read?"));
    assertFalse(mentions(once, "What did the Brandt Gazette print?"));
    assertFalse(mentions(ferry, "What did Brandt read?"));
  }

  private static boolean mentions(Invented article, String words) {
    article.named("Jo Brandt", Name.Kind.PERSON, "pilot");
    Reading reading = article.reading();
    return reading.mentions(words, reading.found().names().get(0));
  }

  /** Whatever was asked before: the firm is named before Ann Roe, but not before Jo Roe. */
  @Test
  void firmTakesTheSurnameOnlyFromWhomItIsNamedBefore() {
    var firm =
        new Invented("Mayor Jo Roe met Roe Systems, and Ann Roe founded it.")
            .person("Jo Roe", "Mayor")
            .named("Roe Systems", Name.Kind.ORGANISATION, null)
            .person("Ann Roe", null);
    for (var order : List.of(List.of("Jo Roe", "Ann Roe"), List.of("Ann Roe", "Jo Roe"))) {
      Reading asked = firm.reading();
      order.forEach(name -> asked.mentions("Roe said so.", asked.named(name).orElseThrow()));
      assertTrue(asked.mentions("Roe said so.", asked.named("Jo Roe").orElseThrow()));
      assertFalse(asked.mentions("Roe said so.", asked.named("Ann Roe").orElseThrow()));
    }
  }

  @Test
  void firmOfTwoNamesTakesNoSurname() {
    var firm =
        new Invented("Roe & Moe lent the money, and Ann Roe signed.")
            .named("Roe & Moe", Name.Kind.ORGANISATION, null)
            .person("Ann Roe", null)
            .reading();
    assertTrue(firm.mentions("Roe said so.", firm.named("Ann Roe").orElseThrow()));
  }
}
