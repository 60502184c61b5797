package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class BlankNotFirstTest {
  private final Check check = new BlankNotFirst();

  @Test
  void blankInTheMiddleIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"Islanders accept a high ____.\"",
                "price",
                "toll")));
  }

  @Test
  void blankAtTheBeginningOfTheQuotationIsFound() {
    assertEquals(
        List.of("blank_first"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"____ accept a high price.\"",
                "Islanders",
                "Visitors")));
  }

  @Test
  void blankAfterAnArticleIsFound() {
    assertEquals(
        List.of("blank_first"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"The ____ would end the anger.\"",
                "accounts",
                "boats")));
  }
}
