package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class KeyNamedInArticleTest {
  private final Check check = new KeyNamedInArticle();

  @Test
  void nameThatTheArticleNeverHasIsNoAnswer() {
    String stem = "For which body did the trader speak?";
    assertEquals(
        List.of("not_in_article"), codes(check, draft(Kind.FACT, stem, "The Rural Alliance", "X")));
    assertEquals(
        List.of(), codes(check, draft(Kind.FACT, stem, "The Norvik Traders' League", "X")));
  }

  @Test
  void wordsThatAreNoNameAreLeftToOthers() {
    assertEquals(List.of(), codes(check, draft(Kind.FACT, "What rose?", "The price of tea", "X")));
  }
}
