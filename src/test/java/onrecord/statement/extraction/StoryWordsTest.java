package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryWordsTest {
  @Test
  void aVerbIsFoundInAllItsForms() {
    for (String form : new String[] {"call for", "calls for", "called for", "calling for"}) {
      assertEquals("call for", StoryWords.deed(form), form);
    }
    assertEquals("criticism of", StoryWords.deed("took on"));
    assertEquals("ban on", StoryWords.deed("banned"));
    assertNull(StoryWords.deed("strolls"));
    assertNull(StoryWords.deed("dies"), "that has no object");
    assertEquals("death", StoryWords.deed("dies –"));
  }

  @Test
  void anIssueMayBeManyAndAContestIsOneToo() {
    assertTrue(StoryWords.issue("tax"));
    assertTrue(StoryWords.issue("taxes"));
    assertTrue(StoryWords.issue("primaries"));
    assertFalse(StoryWords.contest("tax"));
    assertFalse(StoryWords.issue("baker"));
  }

  @Test
  void whatLooksLikeAnAdjectiveMayJudge() {
    assertTrue(StoryWords.plain("municipal"));
    assertTrue(StoryWords.plain("ferry"));
    assertFalse(StoryWords.plain("dismal"));
  }

  @Test
  void noNounOfAnEventOrIssueJudges() {
    List<String> nouns =
        Lexicon.lines("story-lines.txt").stream()
            .filter(line -> line.indexOf('|') < 0 && !line.startsWith("["))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .filter(StoryWords::issue)
            .toList();
    assertFalse(nouns.isEmpty());
    nouns.forEach(word -> assertFalse(StoryWords.loaded(word), word));
  }
}
