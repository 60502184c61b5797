package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Objects;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class ToldRolesTest {
  private static final String ROLE = "spokeswoman of the Coast Party";

  private static final String TEXT =
      "Ann Roe of the Coast Party said that the toll was too high. Roe said nobody had asked for"
          + " it. Jo Lund, the mayor of Norvik, said that the toll would stay.";

  private static final Found FOUND = read(TEXT);

  @Test
  void whomTheArticleDoesNotIntroduceHasTheRoleThatIsTold() {
    assertEquals("null", title(FOUND, "Ann Roe"));
    Found told = decided(role("Ann Roe", ROLE));
    assertEquals(ROLE, title(told, "Ann Roe"));
    assertEquals(List.of(ROLE, ROLE), titles(told, "Ann Roe"));
    assertEquals(List.of("the mayor of Norvik"), titles(told, "Jo Lund"));
    assertFalse(name(told, "Jo Lund").told());
  }

  @Test
  void aRoleOfTheArticleIsCorrected() {
    Found told = decided(role("Jo Lund", "deputy mayor of Norvik"));
    assertEquals(List.of("deputy mayor of Norvik"), titles(told, "Jo Lund"));
    assertEquals(List.of(), titles(told, "Ann Roe"));
  }

  @Test
  void newerRulesMayFindAFullerName() {
    Found fuller =
        read("Ann B. Roe said that the toll was too high. Later Ann Roe said that it would stay.");
    assertEquals("Ann B. Roe", fuller.names().get(0).name());
    Found told = Decided.of(fuller, List.of(role("Ann Roe", ROLE)), "").found();
    assertEquals(List.of(ROLE, ROLE), titles(told, "Ann B. Roe"));
  }

  @Test
  void aSurnameIsNotEverybodysOfThatName() {
    assertEquals(List.of(), titles(decided(role("Roe", ROLE)), "Ann Roe"));
  }

  @Test
  void whoIsGivenAStatementHasTheRoleToldOfThatName() {
    Attribution lunds =
        FOUND.attributions().stream()
            .filter(said -> "Jo Lund".equals(said.speaker()))
            .findFirst()
            .orElseThrow();
    var statement = new Statement(new Extraction(), lunds, null, null);
    for (String name : List.of("Ann Roe", "Mia Moe")) {
      var speaker = new Speaker(null, name, SpeakerKind.PERSON);
      var given = new Decision(statement, Decision.Kind.SPEAKER, speaker, null, null);
      Found told = decided(given, role(name, ROLE));
      assertEquals(ROLE, titles(told, name).get(titles(told, name).size() - 1), name);
      assertEquals(List.of(), titles(told, "Jo Lund"));
    }
  }

  @Test
  void whereNothingIsToldAllStaysAsItWasFound() {
    assertSame(FOUND, Decided.of(FOUND, List.of(), TEXT).found());
    assertSame(FOUND, ToldRoles.of(List.of()).in(FOUND));
    assertEquals(FOUND, decided(role("Mia Moe", ROLE)));
  }

  private static Found decided(Decision... decisions) {
    return Decided.of(FOUND, List.of(decisions), TEXT).found();
  }

  private static Decision role(String name, String title) {
    return new Decision(null, name).tell(title, null, null);
  }

  private static String title(Found found, String name) {
    return String.valueOf(name(found, name).title());
  }

  private static Name name(Found found, String name) {
    return found.names().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> titles(Found found, String speaker) {
    return found.attributions().stream()
        .filter(said -> speaker.equals(said.speaker()))
        .map(Attribution::title)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Found read(String text) {
    return new Extractor()
        .extract(new Document(text, null, null, null, Document.Kind.NEWS, List.of()));
  }
}
