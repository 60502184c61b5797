package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NotTooLongTest {
  private final Check check = new NotTooLong();

  @Test
  void soundDraftIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void stemOfOver40WordsIsFound() {
    assertEquals(
        List.of("stem_too_long"), codes(check, draft(Kind.FACT, "word ".repeat(41), "one", "two")));
  }

  @Test
  void stemOf40WordsIsSound() {
    assertEquals(List.of(), codes(check, draft(Kind.FACT, "word ".repeat(40), "one", "two")));
  }

  @Test
  void optionOfOver20WordsIsFound() {
    assertEquals(
        List.of("option_too_long"),
        codes(check, draft(Kind.FACT, "What?", "word ".repeat(21), "two")));
  }

  @Test
  void itemToPutInOrderIsAnOptionToo() {
    assertEquals(List.of("option_too_long"), codes(check, order("word ".repeat(21), "two")));
  }

  @Test
  void passageOfOver75WordsIsFound() {
    assertEquals(List.of("passage_too_long"), codes(check, passage(sound(), "word ".repeat(76))));
  }

  @Test
  void stemOfFarTooManyWordsRejects() {
    Draft quoting = draft(Kind.FACT, "Who said \"" + "word ".repeat(44) + "\"?", "Aldal", "Oster");
    Draft own = draft(Kind.FACT, "Who " + "word ".repeat(46) + "?", "Aldal", "Oster");
    assertEquals(Severity.WARN, new NotTooLong().of(quoting, null).get(0).severity());
    assertEquals(Severity.REJECT, new NotTooLong().of(own, null).get(0).severity());
  }

  @Test
  void severalOptionsOfOver25WordsReject() {
    Draft asked = draft(Kind.FACT, "What?", "word ".repeat(26), "other ".repeat(26));
    assertEquals(Severity.REJECT, new NotTooLong().of(asked, null).get(0).severity());
  }
}
