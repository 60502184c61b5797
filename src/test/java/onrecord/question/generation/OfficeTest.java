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
    String run = " His wife, Ida Lund, runs. Ida Lund rows. Ida Lund left.";
    assertEquals(Arrays.asList("President", null, null), titles(both + run, "President"));
    assertEquals(
        Arrays.asList("Sen.", "Sen.", null),
        titles("Sen. Ada Roe met Sen. Bo Lund in Norvik." + run, "Sen."));
  }

  @Test
  void presidentOfTodayIsCalledSoBesideAWife() {
    String wife =
        "President Bo Lund and his wife, Ida Lund, met President Ada Roe%s. Bo Lund left.";
    List<String> kept = Arrays.asList("President", "President", null);
    assertEquals(kept, titles(String.format(wife, ""), "President"));
    String run = " Ida Lund runs. Ida Lund rows.";
    assertEquals(
        Arrays.asList("President", null, null), titles(String.format(wife, "") + run, "President"));
    assertEquals(kept, titles(String.format(wife, " of Norvik") + run, "President"));
    String abroad = run + " They saw Danish President Ada Roe.";
    assertEquals(kept, titles(String.format(wife, "") + abroad, "President"));
  }

  private static List<String> titles(String text, String title) {
    Invented article = new Invented(text).person("Ada Roe", title);
    article.named("Bo Lund", Name.Kind.PERSON, title);
    if (text.contains("Ida Lund")) {
      article.named("Ida Lund", Name.Kind.PERSON, null);
    }
    return Roles.in(article.document(), article.found()).names().stream().map(Name::title).toList();
  }
}
