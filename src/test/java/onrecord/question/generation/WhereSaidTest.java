package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereSaidTest {
  private static final String OTHERS = "The toll is paid in Oslo, in Chicago and in Yorkshire too.";

  /** What comes of a text that extraction reads, where a teacher marked the words. */
  private static List<Draft> asked(String where, String more, String... texts) {
    return drafts(Story.Wanted.OF_A_PASSAGE, where, more, texts);
  }

  private static List<Draft> drafts(
      Story.Wanted wanted, String where, String more, String... texts) {
    return new WhereSaid().drafts(story(wanted, where, more, texts));
  }

  private static Story story(Story.Wanted wanted, String where, String more, String... texts) {
    Story read =
        Asked.story(
            "Mayor Jo Brandt told reporters in "
                + where
                + " on Tuesday that the old bridge would have to close in June.",
            more);
    var background =
        new Background("the toll on the Vessmark bridge", List.of(), List.of(), List.of(texts));
    return new Story(read.document(), read.reading.found(), background, wanted);
  }

  @Test
  void cityOfASayingIsAskedForAmongCities() {
    Story story = story(Story.Wanted.OF_A_PASSAGE, "Geneva", OTHERS);
    Draft draft = new WhereSaid().drafts(story).get(0);
    assertEquals(
        "Where did Mayor Jo Brandt say to reporters that the old bridge would have to close in"
            + " June [2026]?",
        draft.stem());
    assertEquals("In Geneva", draft.item().key().text());
    assertTrue(
        Asked.options(draft).containsAll(List.of("In Oslo", "In Chicago")), draft.toString());
    assertEquals("occasion: place", draft.rule());
    assertTrue(
        Asked.options(draft).stream()
            .map(option -> Gazetteer.find(option.substring("In ".length())).orElseThrow())
            .allMatch(place -> place.sort() == Gazetteer.Sort.CITY));
    Draft checked = Checks.check(draft, story.reading);
    assertTrue(checked.ready(), checked.flaws().toString());
  }

  /** Extraction takes capitals for their governments. */
  @ParameterizedTest
  @ValueSource(strings = {"Paris", "London", "Washington", "Chicago", "New York City"})
  void capitalsAreCitiesToo(String city) {
    assertEquals(
        city.equals("Washington") ? 0 : 1,
        asked(city, "Nobody came.").stream()
            .filter(draft -> draft.item().key().text().equals("In " + city))
            .count());
  }

  @Test
  void citiesOfOtherArticlesOnTheStoryComeFirst() {
    Draft draft = asked("Paris", "Nobody came.", "Boats to Tokyo and Cairo.").get(0);
    List<String> options = Asked.options(draft);
    assertTrue(options.containsAll(List.of("In Tokyo", "In Cairo")), options.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Torp", "Yorkshire", "the Netherlands", "Paris’s town hall", "Paris Lake"})
  void whereNobodyCanTellWhatLiesInItIsNotAsked(String where) {
    assertEquals(List.of(), asked(where, OTHERS));
  }

  @Test
  void nobodyIsAskedForItWhoHasNotMarkedTheWords() {
    assertFalse(asked("Paris", OTHERS).isEmpty());
    assertTrue(drafts(Story.Wanted.MORE, "Paris", OTHERS).isEmpty());
  }
}
