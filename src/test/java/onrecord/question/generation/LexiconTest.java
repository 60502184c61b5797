package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onrecord.statement.extraction.WordFile;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void starStandsForAnyEndingAndALowLineForASpace() {
    String says = Lexicon.anyOf("cue.says");
    assertTrue("argued".matches(says));
    assertTrue("shot back".matches(says));
    assertFalse("reargued".matches(says));
    assertFalse("added up".matches(says));
  }

  @Test
  void listThatNobodyWroteIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> Lexicon.list("no such list"));
    assertThrows(IllegalArgumentException.class, () -> Lexicon.anyOf("no such list"));
  }

  @Test
  void noWordStandsTwiceInOneList() {
    var all = new HashSet<String>();
    var twice = new ArrayList<String>();
    for (String line : WordFile.lines(Lexicon.class, "words.txt")) {
      String list = line.substring(0, line.indexOf(':') + 1);
      for (String word : line.substring(list.length()).strip().split("\\s+")) {
        if (!all.add(list + word)) {
          twice.add(list + word);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyGroupOfContrastsServesAWord() {
    for (String group : Lexicon.list("contrast")) {
      List<String> words = List.of(group.replace('_', ' ').split("/"));
      assertTrue(
          words.stream()
              .anyMatch(
                  word ->
                      Edits.contrasting(word)
                          .equals(words.stream().filter(other -> !other.equals(word)).toList())),
          group);
    }
  }

  @Test
  void firstNameOfOneSexTellsThePronoun() {
    assertEquals("he", Lexicon.pronoun("Donald"));
    assertEquals("she", Lexicon.pronoun("Carly"));
    assertNull(Lexicon.pronoun("Vessmark"));
  }

  @Test
  void nounOfTwoFieldsIsOfTheOneThatTheFileHasFirst() {
    for (String body : List.of("army", "bank", "alliance")) {
      assertEquals("body", Lexicon.fields().get(body), body);
    }
    assertEquals("vehicle", Lexicon.fields().get("boat"));
    assertEquals("principle", Lexicon.fields().get("law"));
  }
}
