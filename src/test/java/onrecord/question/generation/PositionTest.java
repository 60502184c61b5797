package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class PositionTest {
  @Test
  void pronounThatCanOnlyBeTheSpeakerStays() {
    assertEquals(
        List.of("she opposes a new bridge over the sound"),
        clauses(
            "Mayor Ada Roe said she opposes a new bridge over the sound.",
            Type.INDIRECT,
            "said",
            "she opposes a new bridge over the sound"));
  }

  @Test
  void whatBelongsToTheSpeakerIsNotLoose() {
    String hers = "she would sell the old ferry before her report reached the council";
    assertEquals(
        List.of(hers), clauses("Mayor Ada Roe said " + hers + ".", Type.INDIRECT, "said", hers));
    String loose = "she would sell the old ferry before the report reached the council";
    assertEquals(
        List.of(), clauses("Mayor Ada Roe said " + loose + ".", Type.INDIRECT, "said", loose));
  }

  @Test
  void quotationIsNeverPutIntoOtherWords() {
    assertTrue(
        clauses(
                "Mayor Ada Roe spoke. \"The council will close the old quay in June,\" Roe said.",
                Type.DIRECT,
                "said",
                "\"The council will close the old quay in June,\"")
            .isEmpty());
  }

  @Test
  void demandedClauseWithoutItsVerbIsNoStatement() {
    String text = "Mayor Ada Roe recommended that the clerk’s powers be limited to small payments.";
    assertTrue(
        clauses(
                text,
                Type.INDIRECT,
                "recommended",
                "the clerk’s powers be limited to small payments")
            .isEmpty());
    String would = "the clerk’s powers would be limited to small payments";
    assertEquals(
        List.of(would), clauses("Mayor Ada Roe said " + would + ".", Type.INDIRECT, "said", would));
  }

  @Test
  void whatItIsBasedOnStandsBefore() {
    String which = "the council should publish the passenger counts on which it was based";
    assertTrue(
        clauses("Mayor Ada Roe said " + which + ".", Type.INDIRECT, "said", which).isEmpty());
  }

  @Test
  void theDifferenceOfWhatStandsBefore() {
    Story story = Asked.story("The toll on the Vessmark bridge will stay.");
    assertTrue(story.loose.leans("farmers could not tell the difference"));
    assertFalse(story.loose.leans("farmers knew the difference between a fee and a tax"));
  }

  @Test
  void planOfATopicThatStandsBeforeTheSpeaker() {
    String open = "the governor’s plan was far too slow for the islands";
    assertEquals(List.of(open), heard("Mayor Ada Roe said that " + open + "."));
    assertEquals(List.of(), heard("On the ferries, Mayor Ada Roe said that " + open + "."));
  }

  private static List<String> clauses(String text, Type type, String cue, String content) {
    Invented article = new Invented(text).person("Ada Roe", "Mayor");
    article.spoken("Ada Roe", type, cue, text.contains(" she said") ? "she" : null, content);
    Story story = new Story(article.document(), article.found(), "the old quay");
    return Position.of(story.said.get(0), story).stream().map(Position::clause).toList();
  }

  private static List<String> heard(String words) {
    Story story = Asked.story("The toll on the Vessmark bridge will stay.", words);
    return story.said.stream()
        .flatMap(said -> Position.of(said, story).stream())
        .map(Position::clause)
        .toList();
  }
}
