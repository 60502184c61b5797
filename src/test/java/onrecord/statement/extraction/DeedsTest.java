package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DeedsTest {
  private static final String VESSMARK =
      "Mayor Jo Roe of Vessmark spoke to her rival Al Poe on Monday. Roe wants a toll on the harbour"
          + " bridge. Poe calls for a vote on the toll. The council in Vessmark said nothing.";

  @Test
  void aVerbIsToldAsItsNoun() {
    assertEquals("Jo Roe's endorsement of Al Poe", deed("Roe endorses Poe in 'fair' race"));
    assertEquals("Jo Roe’s criticism of Al Poe", deed("Mayor Roe Slams Poe"));
    assertEquals("Jo Roe’s support for Al Poe", deed("Roe will back Poe after all"));
    assertEquals("Al Poe’s call for a vote on the toll", deed("Poe calls for a vote on the toll"));
  }

  @Test
  void theReasonStandsBehindWhomItIsAbout() {
    assertEquals(
        "Jo Roe’s criticism of Al Poe over the bridge toll",
        new Told("Roe blasts Poe over the bridge toll", VESSMARK + " The bridge toll is new.")
            .deed());
  }

  @Test
  void whatHasNoObjectIsToldOfPeopleOnly() {
    assertEquals("Jo Roe’s resignation", deed("Jo Roe resigns"));
    assertEquals("Jo Roe’s resignation", deed("Jo Roe, mayor of the harbour, resigns at 60"));
    assertEquals("the arrest of Jo Roe", deed("Roe is arrested"));
    assertNull(deed("The council in Vessmark resigns"));
  }

  @Test
  void victoriesAreInTheContest() {
    assertEquals(
        "Jo Roe’s victory in the Vessmark primary",
        new Told("Roe wins Vessmark primary", VESSMARK + " She won the Vessmark primary.").deed());
  }

  @Test
  void nothingIsToldWhereAPartIsNotUnderstood() {
    assertNull(deed("Roe endorses"), "nobody is endorsed");
    assertNull(deed("Roe slams 'lazy' gulls"), "quoted words");
    assertNull(deed("Roe slams Quill"), "nobody the article names");
    assertNull(deed("Poe demands Roe resign"), "she has not");
    assertNull(deed("Roe strolls past Poe"), "no such verb");
    assertNull(deed("Gulls slam gate"), "nobody is named");
  }

  private static String deed(String headline) {
    return new Told(headline, VESSMARK).deed();
  }
}
