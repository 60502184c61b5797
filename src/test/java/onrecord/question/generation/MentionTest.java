package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class MentionTest {
  private static final Name ROE = name("Ada Roe", new Span(0, 7), new Span(40, 43));
  private static final Name LUND = name("Bo Lund", new Span(20, 27));

  private static Name name(String full, Span... mentions) {
    return new Name(full, Name.Kind.PERSON, List.of(), null, false, List.of(mentions));
  }

  private static Optional<Mention> before(int place) {
    return Mention.lastBefore(place, List.of(ROE, LUND), at -> true);
  }

  @Test
  void whoeverIsNamedLastIsNearest() {
    assertEquals(Optional.of(new Mention(LUND, new Span(20, 27))), before(30));
    assertEquals(Optional.of(new Mention(ROE, new Span(40, 43))), before(43));
  }

  @Test
  void nameThatIsNotOverYetDoesNotCount() {
    assertEquals(Optional.of(new Mention(ROE, new Span(0, 7))), before(26));
    assertEquals(Optional.empty(), before(6));
  }

  @Test
  void mentionsThatFailTheTestAreSkipped() {
    assertEquals(
        Optional.of(new Mention(ROE, new Span(0, 7))),
        Mention.lastBefore(30, List.of(ROE, LUND), at -> at.start() < 20));
  }
}
