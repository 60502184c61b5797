package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
  /** Each “İ” is two letters when it is small. */
  private static final String TEXT =
      "The toll of İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ stays.\nThe pier is shut.\nThe lamps burn.\nThe pier is shut.";

  @ParameterizedTest
  @CsvSource({
    "0, the pier is shut, false",
    "1, the pier is shut, true",
    "2, the pier is shut, false",
    "3, the pier is shut, true",
    "2, the lamps burn, true",
    "1, the boats sail, true",
    "1, , false"
  })
  void outletsWordsAreAskedAboutWhereTheyStand(int line, String quoted, boolean asked) {
    String marked = TEXT.split("\n")[line];
    int at = line == 3 ? TEXT.lastIndexOf(marked) : TEXT.indexOf(marked);
    assertEquals(asked, marked(new Span(at, at + marked.length())).isAskedAbout(of(quoted)));
  }

  private static Marked marked(Span passage) {
    var document = new Document(TEXT, null, "The toll", null, Document.Kind.NEWS, List.of());
    var found = new Found(List.of(), List.of(), List.of(), List.of(), List.of(), null);
    return new Marked(passage, document, found);
  }

  private static Draft of(String quoted) {
    String words = quoted == null ? "this" : "“" + quoted + "”";
    String stem = "How does the passage present " + words + "?";
    var posed = new Posed(Kind.CLAIM_OR_FACT, null, TEXT, stem, Item.single(List.of()));
    return Draft.of(posed, Grounds.NONE, Making.NONE);
  }
}
