package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FullNamesTest {
  @Test
  void aSurnameMeansWhomTheArticleIntroduces() {
    assertEquals("Jo Roe", name("Roe speaks", "Mayor Jo Roe spoke. Roe left."));
    assertEquals(
        "the Harbour Council",
        shown(
            "Harbour Council meets",
            "The clerk of the Harbour Council spoke to the Harbour Council."));
  }

  @Test
  void aSurnameOfTwoIsNobodys() {
    assertNull(name("Roe speaks", "Mayor Jo Roe met Al Roe. Jo Roe left, and Al Roe stayed."));
  }

  @Test
  void aSurnameAloneIsNoFullName() {
    assertNull(name("Roe speaks", "Mayor Roe spoke. Roe left."));
    assertEquals("Pope Roe", name("Roe speaks", "Pope Roe spoke. Roe left."));
  }

  @Test
  void aSurnameLongBeforeItsFirstNameMayBeAnothers() {
    String between = "The gulls of the town cried over the gate. ".repeat(30);
    assertNull(name("Roe speaks", "Roe spoke. " + between + "Ida Roe left."));
    assertEquals("Ida Roe", name("Roe speaks", "Roe spoke. Ida Roe left."));
  }

  @Test
  void aSurnameThatIsAPlaceTooIsNobodyBehindAt() {
    String text = "Councillor Per Lund spoke. The pier in Lund sank. Lund left.";
    var told = new Told("Queue at Lund", text);
    assertEquals("Lund", told.names.at(told.headline.items, 2, told.headline.to).name());
    assertEquals("Per Lund", name("Lund speaks", text));
  }

  @Test
  void whatIsNotNamedInTheTextIsNoName() {
    assertNull(match("Quill speaks", "Mayor Jo Roe spoke."));
  }

  private static String name(String headline, String text) {
    return match(headline, text).name();
  }

  private static String shown(String headline, String text) {
    return match(headline, text).shown();
  }

  private static FullNames.Match match(String headline, String text) {
    var told = new Told(headline, text);
    return told.names.at(told.headline.items, 0, told.headline.to);
  }
}
