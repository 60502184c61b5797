package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeceasedTest {
  private static boolean is(String text) {
    return Deceased.is(
        new Name("Ann Ruud", Name.Kind.PERSON, List.of("Ruud", "Annie"), null, false, List.of()),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The seat is empty since the death of Judge Ann Ruud. | true",
        "The bridge is named after the late Ann Ruud. | true",
        "Ruud's widow came to the opening. | true",
        "Jo Lund came with the brother of the victim Ann Ruud. | true",
        "The keeper Ann Ruud died on the old bridge. | true",
        "Ruud spoke of the death of the bridge keeper Jo Lund. | false",
        "Late in May Ann Ruud opened the bridge. | false",
        "Ann Ruud was shot dead on the old bridge. | true",
        "“The bridge is safe,” said Ruud, who was killed on it in May. | true",
        "The death of the old ferry pilot Ann Ruud was told on Monday. | true",
        "The death of his chief of staff Ann Ruud was told on Monday. | true",
        "The death of a friend of Ruud was told on Monday. | false",
        "The deaths of cows in Ruud's own valley were told on Monday. | false",
        "The town mourned the victims and Ruud spoke. | false",
        "The victim met Ann Ruud on the old bridge. | false",
        "They looked for Ann Ruud, whose body was found in May. | true",
        "Ruud probably died on the Sunday. | true",
        "The Ruud family died out in 1860. | false",
        "The inquest into Annie's death was opened in May. | true",
        "Erica Lund is the daughter of the slain principal Ann Ruud. | true",
        "The murder of Jo Ruudson shook the town where Ruud lives. | false"
      })
  void isToldInManyWays(String text, boolean dead) {
    assertEquals(dead, is(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carl Brandt died in 2019. His daughter Jo is mayor today. | Brandt said % | false",
        "Carl Brandt, who died in 2019, built the pier. | Mayor Brandt said % | false",
        "The late Carl Brandt built the pier. | Brandt said % | false",
        "Harbour master Carl Brandt died on Monday. | Brandt said in 2021 that % | true",
        "Harbour master Carl Brandt died on Monday. | Brandt had once said that % | true",
        "Harbour master Carl Brandt died on Monday. | Carl Brandt said % | true",
        "Mayor Jo Brandt came. Her father Carl Brandt died in 2019. | Jo Brandt said % | true",
        "Mayor Jo Brandt came. The storm died down. | Brandt said % | true"
      })
  void surnameOfTheDeadIsNoSourceOfToday(String before, String said, boolean heard) {
    String words = "the toll on the bridge would stay at two crowns.";
    assertEquals(heard, !Asked.story(Asked.OWN, before, said.replace("%", words)).heard.isEmpty());
  }

  /** "Ida's death" is not that of her mother, who has the surname too. */
  @Test
  void whoDiesByTheFirstNameDiesAlone() {
    Story story =
        Asked.story(
            "Senator Ida Ruud and Mayor Ann Ruud came to Vessmark in May.",
            "Ida's death was told to the council of Vessmark on Monday.");
    assertEquals(true, story.isDead(story.people.of("Ida Ruud").orElseThrow()));
    assertEquals(false, story.isDead(story.people.of("Ann Ruud").orElseThrow()));
  }
}
