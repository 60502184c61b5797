package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
  void quotationIsNeverPutIntoOtherWords() {
    assertTrue(
        clauses(
                "Mayor Ada Roe spoke. \"The council will close the old quay in June,\" Roe said.",
                Type.DIRECT,
                "said",
                "\"The council will close the old quay in June,\"")
            .isEmpty());
  }

  private static List<String> clauses(String text, Type type, String cue, String content) {
    Invented article = new Invented(text).person("Ada Roe", "Mayor");
    article.spoken("Ada Roe", type, cue, text.contains(" she said") ? "she" : null, content);
    Story story = new Story(article.document(), article.found(), "the old quay");
    return Position.of(story.said.get(0), story).stream().map(Position::clause).toList();
  }
}
