package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.passage;
import static onrecord.question.flaw.Drafts.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SourceStillSameTest {
  private static final String WORDS = "The accounts would end half of the anger in a week";

  private final Check check = new SourceStillSame();

  private static Draft asked(Kind kind, String stem, String by) {
    return speaker(
        passage(draft(kind, stem, "The name of the source", "No source"), "“" + WORDS + ".”"), by);
  }

  @Test
  void theSourceIsWhoeverTheDraftHas() {
    String stem = "What does the passage say of the source of the words “" + WORDS + "”?";
    assertEquals(List.of(), codes(check, asked(Kind.ROLE, stem, "Per Quist")));
    assertEquals(List.of("wrong_key"), codes(check, asked(Kind.ROLE, stem, "Signe Aldal")));
    String when = "In the passage stand the words “" + WORDS + "”. When was this said?";
    assertEquals(List.of(), codes(check, asked(Kind.OCCASION, when, "Per Quist")));
    assertEquals(List.of("wrong_key"), codes(check, asked(Kind.OCCASION, when, "Signe Aldal")));
  }

  @Test
  void whatIsAskedFromMemoryIsLeftToOthers() {
    String stem = "In what capacity did Signe Aldal say: “" + WORDS + "”?";
    assertEquals(List.of(), codes(check, asked(Kind.ROLE, stem, "Signe Aldal")));
  }
}
