package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class NoJunkTest {
  private final Check check = new NoJunk();

  @Test
  void evidenceInTheBodyIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void captionIsNoEvidence() {
    assertEquals(
        List.of("junk_region"),
        codes(check, evidence(sound(), evidence("The ferry Alma at the quay"))));
  }

  @Test
  void captionBetweenParagraphsOfALongStretchIsNone() {
    Span caption = evidence("The ferry Alma at the quay").spans().get(0);
    String text = FERRY.reading().text();
    Span around =
        new Span(Math.max(0, caption.start() - 300), Math.min(text.length(), caption.end() + 300));
    assertEquals(List.of(), codes(check, evidence(sound(), Evidence.of(List.of(around), text))));
  }

  @Test
  void answerThatOnlyTheCaptionHasIsRefused() {
    Span caption = evidence("The ferry Alma at the quay").spans().get(0);
    String text = FERRY.reading().text();
    Span around = new Span(Math.max(0, caption.start() - 300), caption.end());
    Draft alma = draft(Kind.FACT, "Which ferry lies at the quay?", "The Alma", "The Berta");
    assertEquals(
        List.of("junk_region"), codes(check, evidence(alma, Evidence.of(List.of(around), text))));
  }
}
