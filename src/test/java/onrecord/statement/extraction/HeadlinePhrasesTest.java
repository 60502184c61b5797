package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeadlinePhrasesTest {
  private static final String TEXT =
      "Mayor Jo Roe of Vessmark met Al Poe at the harbour gate. Roe has a ferry plan for the"
          + " harbour gate, and Poe wrote emails. Roe loves Vessmark.";

  @Test
  void namesAreFullAndWordsAsTheTextWritesThem() {
    assertEquals("the harbour gate", whole("Harbour Gate Is Shut Again"));
    assertEquals("Jo Roe’s ferry plan", whole("Roe’s Ferry Plan Is Dear"));
    assertEquals("a plan for the harbour gate", whole("A Plan For Harbour Gate Is Dear"));
  }

  @Test
  void aNameBeforeAnIssueOwnsIt() {
    assertEquals("Al Poe’s emails", whole("Poe Emails Are Lost"));
    assertNull(whole("Poe Inquiry Is Lost"), "he does not inquire");
  }

  @Test
  void peopleStandTogether() {
    assertEquals("Jo Roe and Al Poe", whole("Roe, Poe meet"));
  }

  @Test
  void aPhraseThatMayGoOnIsNone() {
    assertNull(whole("Harbour Gate Quarrel Ends"), "the text knows no such quarrel");
    assertNull(whole("Harbour ‘gate’ is shut"), "quoted");
  }

  @Test
  void aHeadlineBeginsWithSomebodyWhoseRoleStandsBefore() {
    assertEquals("Jo Roe", subject("Harbour mayor Roe sings"));
    assertTrue(new Told("Roe sings", TEXT).phrases.subject().person());
    assertNull(subject("Bakers say Roe sings"), "they begin it");
    assertNull(subject("After Roe the gulls sing"));
  }

  private static String whole(String headline) {
    var phrase = new Told(headline, TEXT).phrases.whole(0);
    return phrase == null ? null : phrase.words();
  }

  private static String subject(String headline) {
    var phrase = new Told(headline, TEXT).phrases.subject();
    return phrase == null ? null : phrase.words();
  }
}
