package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class OfficeTest {
  @Test
  void presidentOfYearsAgoWhoseWifeRunsIsNotCalledSo() {
    String both = "President Ada Roe met President Bo Lund in Norvik.";
    assertEquals(List.of("President", "President"), titles(both, "President"));
    String run = " His wife, Ida Lund, runs.";
    assertEquals(Arrays.asList("President", null, null), titles(both + run, "President"));
    assertEquals(
        Arrays.asList("Sen.", "Sen.", null),
        titles("Sen. Ada Roe met Sen. Bo Lund in Norvik." + run, "Sen."));
  }

  private static List<String> titles(String text, String title) {
    Invented article = new Invented(text).person("Ada Roe", title).person("Bo Lund", title);
    if (text.contains("Ida Lund")) {
      article.person("Ida Lund", null);
    }
    return Roles.in(article.document(), article.found()).names().stream().map(Name::title).toList();
  }
}
