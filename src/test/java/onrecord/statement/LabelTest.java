package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/** What the source check calls what was found, and whom it offers as a speaker. */
class LabelTest {
  @Test
  void whatTheOutletDoesNotVouchForIsNoFact() {
    assertEquals(Label.FACT, label(null));
    assertEquals(Label.FACT, label("depends_on_earlier"));
    assertEquals(Label.PASSED_ON, label(Fact.PASSED_ON));
    assertEquals(Label.NOT_CERTAIN, label(Fact.NOT_CERTAIN));
  }

  private static Label label(String why) {
    var found = new Fact(new Span(0, 9), Fact.Type.NUMBER, why == null, why);
    return new Statement(null, found).label();
  }

  @Test
  void aBillIsNobodyWhoSpeaks() {
    var names =
        List.of(
            name("School Attention Bill", Name.Kind.ORGANISATION),
            name("School Board", Name.Kind.ORGANISATION),
            name("Norvik", Name.Kind.PLACE),
            name("Ann Bill", Name.Kind.PERSON));
    assertEquals("ORGANISATION School Board\nPERSON Ann Bill", Named.lines(names));
  }

  private static Name name(String name, Name.Kind kind) {
    return new Name(name, kind, List.of(), null, false, List.of(new Span(0, name.length())));
  }
}
