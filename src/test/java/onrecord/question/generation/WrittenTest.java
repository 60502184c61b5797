package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class WrittenTest {
  @Test
  void capitalsOfAHeadlineMakeNoTitle() {
    String text = "Ada Roe, Toll-Free Bridge Leader, Runs\n\n";
    assertEquals(
        "toll-free bridge leader",
        underHeadline(
            text + "The toll rose. Toll-free bridge leader Ada Roe left.",
            "Toll-Free Bridge Leader"));
    assertNull(underHeadline(text + "Then Ada Roe left.", "Toll-Free Bridge Leader"));
    assertEquals("Mayor", underHeadline("Mayor Ada Roe, Who Runs\n\nThen Ada Roe left.", "Mayor"));
  }

  @Test
  void whomOnlyTheHeadlineNamesIsNobody() {
    String text = "Ada Roe Opens a Bridge\n\nThe mayor, Ada Roe, left.";
    Invented article = new Invented(text).person("Ada Roe Opens", null).person("Ada Roe", "Mayor");
    assertEquals(
        List.of("Ada Roe"),
        Roles.in(headed(article), article.found()).names().stream().map(Name::name).toList());
  }

  @Test
  void nameAtTheBeginningOfARoleKeepsItsCapital() {
    assertEquals(
        "Norvik bridge leader",
        underHeadline(
            "Norvik Bridge Leader Ada Roe Runs\n\nNorvik bridge leader Ada Roe left.",
            "Norvik Bridge Leader"));
  }

  @Test
  void aideOfSomebodyFormerIsAnother() {
    String then = "President Ada Roe rowed. ";
    assertEquals("President", role(then + "A former President Roe aide left.", "President"));
    assertEquals("President", role(then + "Two former President Roe aides left.", "President"));
    assertEquals(
        "President", role(then + "Former President Roe left with Bo Roe.", "President"), "or he");
  }

  @Test
  void whoOnceHeldAnOfficeIsFormer() {
    String then = "For years, President Ada Roe rowed. ";
    assertEquals("former President", role(then + "Later former President Roe left.", "President"));
    assertEquals("President", role(then + "Later former President Lund left.", "President"));
    assertEquals(
        "President",
        role(
            then + "Her father, former President Roe, left. President Bo Roe was old.",
            "President"));
  }

  @Test
  void relativeOfSomebodyFormerWasNeverInOffice() {
    String then = "For years, President Ada Roe rowed with Bo Roe. Former President Roe left";
    assertEquals("former President", role(then + ", and the former president waved.", "President"));
    assertEquals("President", role(then + ", and they waved.", "President"), "or he");
  }

  @Test
  void addressInARoleIsWrittenToItsEnd() {
    for (String site : new String[] {"Norvik.com", "Norvik.org", "Norvik.net"}) {
      String text = "Ada Roe, editor of " + site + ", left.";
      assertEquals("editor of " + site, role(text, "editor of Norvik"));
    }
    assertEquals(
        "editor of Norvik", role("Ada Roe, editor of Norvik. Come in.", "editor of Norvik"));
  }

  private static String underHeadline(String text, String title) {
    Invented article = new Invented(text).person("Ada Roe", title);
    return Roles.in(headed(article), article.found()).names().get(0).title();
  }

  private static Document headed(Invented article) {
    Document plain = article.document();
    return new Document(
        plain.text(),
        plain.published(),
        plain.text().substring(0, plain.text().indexOf('\n')),
        plain.outlet(),
        plain.kind(),
        List.of());
  }

  private static String role(String text, String title) {
    Invented article = new Invented(text).person("Ada Roe", title);
    if (text.contains("Bo Roe")) {
      article.person("Bo Roe", null);
    }
    return Roles.in(article.document(), article.found()).names().get(0).title();
  }
}
