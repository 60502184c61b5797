package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in marks that a report tells as another's. */
class LedUpToTest {
  private static final String QUOTED = "the crews have been lied to for years by their own union";

  private static boolean isBrandts(String paragraph) {
    Story story = Asked.story(Asked.OWN, paragraph.replace("%", QUOTED));
    return story.heard.stream()
        .filter(said -> said.by().equals("Jo Brandt"))
        .flatMap(said -> Wording.all(said.attribution(), story.text()).stream())
        .anyMatch(wording -> wording.manner().isQuoted() && wording.words().contains("lied to"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Jo Brandt said her rival's slogan, “%”, was an insult.",
        "Mayor Jo Brandt said she had heard Senator Ann Ruud say “%”.",
        "Mayor Jo Brandt said she remembered Senator Ann Ruud saying “%”.",
        "Mayor Jo Brandt said the minutes note that “%”.",
        "Mayor Jo Brandt said a poster reading “%” had been torn down.",
        "Mayor Jo Brandt said a caller had screamed “%” at her.",
        "Mayor Jo Brandt said the crews' answer had been “%”.",
        "Mayor Jo Brandt said Senator Ann Ruud's words — “%” — had hurt her.",
        "Mayor Jo Brandt said she had been told “%” on the pier.",
        "Mayor Jo Brandt accused nobody and said the slogan was “%” in May."
      })
  void whatIsLedUpToAsAnothersIsNot(String paragraph) {
    assertEquals(false, isBrandts(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Jo Brandt said that “%”.",
        "Mayor Jo Brandt said it was clear that “%”.",
        "Mayor Jo Brandt said in a letter, “%.”",
        "Mayor Jo Brandt said the letter was wrong because “%”.",
        "Mayor Jo Brandt wrote on a poster: “%.”",
        "Mayor Jo Brandt said her answer was “%”."
      })
  void whatTheSpeakerSaysIs(String paragraph) {
    assertEquals(true, isBrandts(paragraph));
  }
}
