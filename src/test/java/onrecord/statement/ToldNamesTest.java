package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class ToldNamesTest {
  private static final String TEXT =
      "The statistics office of Norvik counted the boats in May. Mayor Ada Roe said that the toll"
          + " would stay. Fewer boats came than in April, it said. Last year the statistics office"
          + " had counted none.";

  private static final Found FOUND =
      new Extractor().extract(new Document(TEXT, null, null, null, Document.Kind.NEWS, List.of()));

  @Test
  void whatTheArticleHasIsAName() {
    for (String told : List.of("the statistics office", "The Statistics Office")) {
      Name name = told(told, SpeakerKind.ORGANISATION).get(0);
      assertEquals("the statistics office", name.name());
      assertEquals(Name.Kind.ORGANISATION, name.kind());
      assertEquals(
          List.of(4, TEXT.lastIndexOf("statistics")),
          name.mentions().stream().map(at -> at.start()).toList());
    }
  }

  @Test
  void severalHaveNoArticleThatNobodyGaveThem() {
    assertEquals("boats", told("Boats", SpeakerKind.ORGANISATION).get(0).name());
  }

  @Test
  void whatItHasNowhereIsNone() {
    assertEquals(List.of(), told("the ferry union", SpeakerKind.ORGANISATION));
    assertEquals(List.of(), told("Bo Lund", SpeakerKind.PERSON));
  }

  @Test
  void whoHasANameKeepsIt() {
    assertEquals(List.of(), told("ada roe", SpeakerKind.PERSON));
  }

  private static List<Name> told(String name, SpeakerKind kind) {
    Attribution first = FOUND.attributions().get(0);
    var statement = new Statement(new Extraction(), first, null, null);
    var speaker = new Speaker(null, name, kind);
    var given = new Decision(statement, Decision.Kind.SPEAKER, speaker, null, null);
    List<Name> names = Decided.of(FOUND, List.of(given), TEXT).found().names();
    return names.subList(FOUND.names().size(), names.size());
  }
}
