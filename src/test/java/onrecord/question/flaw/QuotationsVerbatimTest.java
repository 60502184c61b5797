package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class QuotationsVerbatimTest {
  private final Check check = new QuotationsVerbatim();

  @Test
  void wordsOfTheArticleAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void changedWordIsFound() {
    assertEquals(
        List.of("altered_quote"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that islanders \"accept a fair price if they can see the bill\"?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void blankFilledByTheKeyIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Economist Per Quist said: \"Islanders accept a high ____ if they can see the bill.\" Which word?",
                "price",
                "wage")));
  }

  @Test
  void blankFilledByAWrongKeyIsFound() {
    assertEquals(
        List.of("altered_quote"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Economist Per Quist said: \"Islanders accept a high ____ if they can see the bill.\" Which word?",
                "wage",
                "price")));
  }

  @Test
  void ellipsisAndBracketsCutAQuotation() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said \"Islanders accept ... if [islanders] can see the bill\"?",
                "Economist Per Quist",
                "Mayor Signe Aldal")));
  }

  @Test
  void quotationGoesOnAfterItsCue() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHICH_SAID,
                "Which?",
                "\"The ferries cannot run on goodwill and old engines, every trip burns money\"",
                "\"A crew of three\"")));
  }

  /** There the summary in quotation marks is wrong on purpose. */
  @Test
  void summaryOfAPassageNeedNotStandInTheArticle() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.MISATTRIBUTION,
                "A reader writes: \"Quist published the accounts.\" What is wrong?",
                "The council should publish them",
                "Aldal did")));
  }

  @Test
  void blankMayBeOfAnyLength() {
    String said =
        "Economist Per Quist said: \"Islanders accept a high %s if they can see the bill.\"";
    for (String blank : List.of("__", "___", "______")) {
      assertEquals(
          List.of(),
          codes(check, draft(Kind.COMPLETE_QUOTE, String.format(said, blank), "price", "wage")));
    }
  }

  @Test
  void passageWithAMistakeOnPurposeNeedNotStandInTheArticle() {
    Draft made =
        passage(
            draft(
                Kind.MISATTRIBUTION,
                "The passage, written for a class, gives a remark to the wrong person. Who made it?",
                "Economist Per Quist",
                "Mayor Signe Aldal"),
            "Aldal said that islanders pay.");
    assertEquals(List.of(), codes(check, made));
  }

  @Test
  void inventedQuotationOfAPairOrASequenceIsFound() {
    String said = "\"A crew of three can run the new boats\"";
    String other = "\"Islanders accept a high price\"";
    String stem = "Who said what?";
    assertEquals(List.of(), codes(check, match(stem, "Liv Torsen", said, "Per Quist", other)));
    assertEquals(
        List.of("altered_quote"),
        codes(check, match(stem, "Liv Torsen", said, "Per Quist", "\"Islanders love a price\"")));
    assertEquals(
        List.of("altered_quote"),
        codes(check, order("Torsen said " + said, "“The port is dead.”")));
  }

  @Test
  void blankIsFilledByWhatIsTyped() {
    String stem = "Oster said: \"The council has counted the tickets and forgotten the ____.\"";
    for (var typed :
        Map.of("customers", List.<String>of(), "fares", List.of("altered_quote")).entrySet()) {
      Item item =
          new Item(Format.SHORT, List.of(), List.of(), List.of(), List.of(typed.getKey()), null);
      assertEquals(typed.getValue(), codes(check, of(Kind.COMPLETE_QUOTE, stem, item)));
    }
  }
}
