package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String LEAD =
      "The harbour of Vessmark was quiet on Tuesday. Mayor Jo Brandt met the council.";

  private static List<String> shown(String... paragraphs) {
    return Claim.of(Asked.story(paragraphs)).stream().map(c -> c.passage().shown()).toList();
  }

  @Test
  void sentenceThatLeansTakesInTheOneBefore() {
    assertEquals(
        "The toll on the bridge was doubled in 2019. Mayor Jo Brandt said it has paid for the pier.",
        shown(
                LEAD,
                "The toll on the bridge was doubled in 2019. Mayor Jo Brandt said it has paid for"
                    + " the pier.")
            .get(0));
  }

  @Test
  void passageGoesOverParagraphs() {
    assertEquals(
        "The toll on the bridge was doubled in 2019. Mayor Jo Brandt said it has paid for the pier.",
        shown(
                LEAD,
                "The toll on the bridge was doubled in 2019.",
                "Mayor Jo Brandt said it has paid for the pier.")
            .get(0));
  }

  @Test
  void linkToTheSentenceBeforeIsLeftOut() {
    assertEquals(
        "On Monday, Mayor Jo Brandt said the toll has paid for the pier.",
        shown(LEAD, "But on Monday, Mayor Jo Brandt said the toll has paid for the pier.").get(0));
  }

  @Test
  void linkThatTellsSomethingIsNotLeftOut() {
    for (String link : List.of("Instead, ", "Later, ", "Then ")) {
      List<String> shown =
          shown(LEAD, link + "Mayor Jo Brandt said the toll has paid for the pier.");
      assertTrue(shown.get(0).contains(link + "Mayor"), shown.toString());
    }
  }

  @Test
  void sentenceThatPointsBackIsNotShown() {
    String said = "%s has paid for the new pier of Vessmark, Mayor Jo Brandt said.";
    assertTrue(
        shown(LEAD, String.format(said, "The toll on the bridge")).stream()
            .anyMatch(passage -> passage.startsWith("The toll")));
    List<String> shown = shown(LEAD, String.format(said, "Such a toll"));
    assertFalse(shown.isEmpty());
    assertTrue(shown.stream().noneMatch(passage -> passage.startsWith("Such")), shown.toString());
  }

  @Test
  void passageDoesNotBeginInsideAQuotation() {
    assertTrue(
        shown(
                LEAD,
                "\"The toll stays,\" Mayor Jo Brandt said. \"The council has agreed to it. The pier"
                    + " of Vessmark is paid for.\"")
            .stream()
            .noneMatch(passage -> passage.startsWith("The ")));
  }

  @Test
  void womanIsNotMeantByHe() {
    assertTrue(
        shown(
                "Ms. Brandt came to Vessmark. Ms. Brandt likes the bridge.",
                "“I like the bridge,” Ms. Brandt said. “I like it,” she said of the bridge.",
                "Ms. Brandt met him, and the council said the toll on the bridge has paid for all.")
            .isEmpty());
  }

  @Test
  void nothingBeginsInsideAQuotation() {
    assertTrue(
        shown(
                LEAD,
                "“The toll is fair. The pier has been paid for,” Mayor Jo Brandt said. Brandt said"
                    + " the toll on the bridge will end.")
            .stream()
            .noneMatch(passage -> passage.startsWith("The pier")));
  }

  @Test
  void whatSomebodyWasAskedAboutStandsBefore() {
    assertTrue(
        shown(
                LEAD,
                "Asked about that on Monday, Mayor Jo Brandt said the toll on the bridge has paid"
                    + " for the pier.")
            .stream()
            .noneMatch(passage -> passage.startsWith("Asked about that")));
  }

  @Test
  void surnameInAQuotationIsNamedToo() {
    Story story =
        Asked.story(
            LEAD,
            "Harbour master Karl Moe came. Moe spoke.",
            "“Moe talks of growth and Brandt talks of order,” said Councillor Ann Ruud.");
    int at = story.text().indexOf("“Moe");
    List<String> named =
        Passage.names(new Span(at, story.text().length()), story).stream().map(Name::name).toList();
    assertTrue(named.containsAll(List.of("Karl Moe", "Jo Brandt")), named.toString());
  }

  private static List<String> names(String passage) {
    Story story =
        Asked.story(
            LEAD,
            "Senator Karl Moe and Captain Ann Lund came by ship. Moe and Lund met the council.",
            passage);
    int start = story.text().indexOf(passage);
    Span at = new Span(start, start + passage.length());
    return Passage.names(at, story).stream().map(Name::name).toList();
  }

  @Test
  void surnameBeforeANounIsSomebodys() {
    assertTrue(names("Mayor Jo Brandt hopes for a Moe candidacy.").contains("Karl Moe"));
    Story story = overlooked("Jo Brandt hopes for a Solberg candidacy.");
    assertEquals(List.of("Jo Brandt", "Karl Solberg"), namesAtTheEnd(story, "Jo Brandt hopes"));
    story = overlooked("Jo Brandt hopes for a Solberg Street.");
    assertEquals(List.of("Jo Brandt"), namesAtTheEnd(story, "Jo Brandt hopes"));
  }

  /** Where reading has the full name of one alone. */
  private static Story overlooked(String passage) {
    var article =
        new Invented("Mayor Karl Solberg met Jo Brandt. " + passage)
            .named("Karl Solberg", Name.Kind.PERSON, "Mayor")
            .person("Jo Brandt", null);
    return new Story(article.document(), article.found(), "the toll");
  }

  private static List<String> namesAtTheEnd(Story story, String from) {
    Span at = new Span(story.text().indexOf(from), story.text().length());
    return Passage.names(at, story).stream().map(Name::name).toList();
  }

  @Test
  void surnameInACutQuotationIsSomebodys() {
    assertTrue(
        names("If Moe had been late, we would have left,” Jo Brandt said.").contains("Karl Moe"));
  }

  @Test
  void fullNameInAQuotationIsNotThatOfANamesake() {
    assertFalse(names("“I have met Jane Moe on the pier,” Jo Brandt said.").contains("Karl Moe"));
    assertTrue(names("“I have met Senator Moe on the pier,” Jo Brandt said.").contains("Karl Moe"));
  }
}
