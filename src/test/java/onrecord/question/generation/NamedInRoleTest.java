package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class NamedInRoleTest {
  private static Name person(String name) {
    return new Name(name, Name.Kind.PERSON, List.of(), null, false, List.of());
  }

  private static String inFull(String role, String... people) {
    return NamedInRole.inFull(role, Stream.of(people).map(NamedInRoleTest::person));
  }

  @Test
  void lawyerIsOfSomebodyWithAFullName() {
    assertEquals("Bo Roe’s lawyer", inFull("Mr. Roe’s lawyer", "Bo Roe", "Ada Lund"));
    assertEquals("lawyer for Ada Lund", inFull("lawyer for Ms Lund", "Bo Roe", "Ada Lund"));
  }

  @Test
  void ofTwoNobodyKnowsWhich() {
    assertEquals("Mr. Roe’s lawyer", inFull("Mr. Roe’s lawyer", "Bo Roe", "Jo Roe"));
    assertEquals("Mr. Roe’s lawyer", inFull("Mr. Roe’s lawyer", "Ada Lund"));
    assertEquals("mayor of Lund", inFull("mayor of Lund", "Ada Lund"));
  }
}
