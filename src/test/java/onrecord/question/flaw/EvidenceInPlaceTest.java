package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class EvidenceInPlaceTest {
  private final Check check = new EvidenceInPlace();

  @Test
  void evidenceAtItsOffsetsIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void missingEvidenceIsFound() {
    assertEquals(List.of("not_in_article"), codes(check, evidence(sound(), null)));
    assertEquals(List.of("not_in_article"), codesWithoutArticle(check, evidence(sound(), null)));
  }

  @Test
  void evidenceElsewhereIsFound() {
    assertEquals(
        List.of("not_in_article"),
        codes(check, evidence(sound(), new Evidence(List.of(new Span(3, 57)), BILL))));
  }

  @Test
  void evidencePastTheEndIsFound() {
    assertEquals(
        List.of("not_in_article"),
        codes(check, evidence(sound(), new Evidence(List.of(new Span(90000, 90009)), BILL))));
  }
}
