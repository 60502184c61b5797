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
}
