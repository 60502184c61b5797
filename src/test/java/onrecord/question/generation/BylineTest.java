package onrecord.question.generation;

import static onrecord.statement.extraction.Document.Kind.NEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Document;
import org.junit.jupiter.api.Test;

class BylineTest {
  @Test
  void aColumnSpeaksForItsWriter() {
    assertTrue(
        Byline.isPersonal("I crossed the bridge.\nThen I paid my toll.\nI will not come back."));
  }

  @Test
  void oneStepForwardIsEnoughToDoubtTheOutletsVoice() {
    assertFalse(Byline.isPersonal("The mayor told me the toll would stay."));
    assertFalse(Byline.isImpersonal("The mayor told me the toll would stay."));
    assertTrue(Byline.isImpersonal("“Ask me,” the mayor said."));
  }

  @Test
  void whatIsQuotedIsNotTheWriters() {
    assertFalse(
        Byline.isPersonal(
            "\"I paid, I waited, I left my car,\" she said.\n''I never pay,'' he said.\n"
                + "“I begin here, and I go on,\n“and I end my story here.”"));
    assertFalse(
        Byline.isPersonal(
            "‘I paid and I don’t regret it,’ she said. ‘I never pay,’ he said.\n'I left.'"));
  }

  @Test
  void anIndependentIsNoFirstPerson() {
    assertFalse(Byline.isPersonal("Ada Roe (I-Lund) met Bo Lund (I-Norvik).\nRoe (I-Lund) left."));
  }

  @Test
  void numberOfAWarOrAKingIsNoFirstPerson() {
    String war = "The bridge was hit in World War I and mended after World War I.\n";
    assertFalse(Byline.isPersonal(war + "Charles I crossed it. The ferries of Charles I sank."));
    assertTrue(Byline.isPersonal("But I crossed the bridge. In Norvik I paid. Then I left."));
  }

  @Test
  void guestIsToldOfAtTheFoot() {
    String column = "The toll has to go.\n\nEverybody pays it twice.\n\n";
    assertTrue(Byline.isPersonal(column + "Jo Roe is the director of the Vessmark school."));
    assertFalse(Byline.isPersonal("Jo Roe left. " + column + "Jo Roe is the director of it."));
    assertFalse(Byline.isPersonal(column + "The toll is the highest in the country."));
  }

  /** News of somebody is no foot of a column. */
  @Test
  void newsThatBeginsWithSomebodyIsNoGuests() {
    String liar = "Mayor Jo Brandt is a liar and a thief, Senator Ann Ruud said on Monday.";
    assertFalse(Byline.isPersonal(liar));
    assertFalse(Byline.isPersonal("The toll has to go.\n\n" + liar));
    assertFalse(
        Byline.isPersonal(
            "Mayor Jo Brandt, 1931–2019, was the first woman to lead the town. Flags flew."));
    assertFalse(
        Byline.isPersonal(
            "The toll has to go.\n\nJo Roe was a pilot. The pier was old. The boats were few."));
    assertTrue(
        Byline.isPersonal(
            "The toll has to go.\n\nJo Roe teaches law in Norvik. Her book on tolls came out in"
                + " May."));
  }

  @Test
  void anAgencyIsNamedAtTheTop() {
    assertTrue(Byline.isOfAnAgency("NORVIK (AP) — The ferries stopped."));
    assertFalse(Byline.isOfAnAgency("The Associated Press was told of the ferries."));
  }

  @Test
  void lineAboveTellsThatAnAgencyWrote() {
    Story own = story("NORVIK — The ferries stopped.");
    assertEquals("The Vessmark Ledger", own.outlet());
    assertEquals("The Vessmark Ledger, \"Ferries\"", own.contextLine.of());
    Story agencys = story("NORVIK (AP) — The ferries stopped.");
    assertEquals("the news agency", agencys.outlet());
    assertEquals(
        "The Vessmark Ledger (text of a news agency), \"Ferries\"", agencys.contextLine.of());
  }

  @Test
  void anEssayReportsNobody() {
    String fares = "The fares rose again. ".repeat(100);
    assertFalse(Byline.isImpersonal(fares));
    assertTrue(Byline.isImpersonal(fares + "The fares are fair, the mayor said. She told us why."));
  }

  private static Story story(String text) {
    var document = new Document(text, null, "Ferries", "The Vessmark Ledger", NEWS, List.of());
    return new Story(document, new Invented(text).found(), null);
  }
}
