package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which words belong to one report: neither a borrowed word, nor half, nor the narrator's. */
class ContentsTest {
  @Test
  void aBorrowedWordIsNobodysStatement() {
    assertEquals(List.of(), said("The town opened its new “fast lane” for bicycles on Monday."));
  }

  @Test
  void quotedWordsInAListAreOneReport() {
    assertEquals(
        List.of("Ada Orr: the toll is a “burden,” a “mistake” and a “tax on bread.”"),
        said("Ada Orr said the toll is a “burden,” a “mistake” and a “tax on bread.”"));
  }

  @Test
  void aSubordinateClauseInFrontIsNotTheReport() {
    assertEquals(
        List.of("Ada Orr: they had never met the builder"),
        said("As the “Dry Feet” march went past, Ada Orr said they had never met the builder."));
  }

  @Test
  void aVerbBeforeAClauseIsNotInverted() {
    assertEquals(
        List.of("Ada Orr: the plan a “cold bath,”", "Ada Orr: she would vote against it"),
        said("Ada Orr, who called the plan a “cold bath,” said she would vote against it."));
  }

  /** "That" tells which bridge: nobody said that anything stood there. */
  @Test
  void whatSomebodyAgreedToDoIsNotWhatTellsWhichThing() {
    assertEquals(
        List.of(),
        said("The Lund Museum agreed to give back a statue that once stood in the harbour."));
    assertEquals(
        List.of(), said("Ada Orr promised to repair the bridge that lost a pier in the storm."));
    assertEquals(
        List.of("Ada Orr: the bridge had lost a pier"),
        said("Ada Orr admitted to colleagues that the bridge had lost a pier."));
    assertEquals(
        List.of("Ada Orr: the bridge had lost a pier"),
        said("Ada Orr explained to staff that the bridge had lost a pier."));
  }

  @Test
  void wordsWithTwoReportingVerbsAreGivenOnce() {
    assertEquals(
        List.of("Ada Orr: “The bridge will be shut until the spring,”"),
        said("Ada Orr added, “The bridge will be shut until the spring,” Orr said."));
  }

  @Test
  void aQuotationBehindASentenceGoesOnWithIt() {
    assertEquals(
        List.of("Ada Orr: how dark the old hall had been … “And then the lights came on again.”"),
        said(
            "Ada Orr recalled how dark the old hall had been. “And then the lights came on again.”"));
  }

  @Test
  void aColonIntroducesTheNextParagraph() {
    assertEquals(
        List.of("Ada Orr: “We are sorry for the delay and for every cold morning.”"),
        said(
            "Ada Orr issued this statement on Friday:\n\n"
                + "“We are sorry for the delay and for every cold morning.”"));
  }

  @Test
  void aQuotationThatIsOpenedAgainWaitsForItsSpeaker() {
    assertEquals(
        List.of("Ada Orr: “The span is old and tired. … “It has earned its rest,”"),
        said(
            "The span is gone.\n\n“The span is old and tired.\n\n"
                + "“It has earned its rest,” Ada Orr said."));
  }

  @Test
  void aReportInsideAReportIsNotGivenAgain() {
    assertEquals(
        List.of("Ada Orr: the council wants to ask the harbour board for a loan"),
        said("Ada Orr said the council wants to ask the harbour board for a loan."));
  }

  @Test
  void aSentenceBehindAQuotationCarriesOnWithIt() {
    assertEquals(
        List.of(
            "Ada Orr: “We were cold for eleven years,” … That made the hall"
                + " “a school for patience and for thick socks.”"),
        said(
            "“We were cold for eleven years,” Ada Orr said. That made the hall"
                + " “a school for patience and for thick socks.”"));
  }

  @Test
  void wordsThatHoldAnotherReportAreUnsure() {
    Attribution outer =
        found("Ravi Sennet warned the hall “is a cold box,” Ada Orr said on Monday.").stream()
            .filter(each -> "Ada Orr".equals(each.speaker()))
            .findFirst()
            .orElseThrow();
    assertFalse(outer.confident());
  }

  @Test
  void aLineInSingleMarksIsAHeading() {
    assertEquals(
        List.of("Ada Orr: “We were cold for eleven years,”"),
        said("“We were cold for eleven years,” Ada Orr said.\n\nIt ends.\n\n‘A warm hall.’"));
  }

  @Test
  void anAsideBehindADashIsNoReport() {
    assertEquals(
        List.of(), said("The choir had a song for it — “We walk where the ferry ran” — by heart."));
  }

  @Test
  void aCommaIntroducesTheNextParagraphToo() {
    assertEquals(
        List.of("Ada Orr: “We have paid every worker of the mill since May.”"),
        said(
            "Ada Orr, head of the mill, stated,\n\n"
                + "“We have paid every worker of the mill since May.”"));
  }

  @Test
  void aQuotationLeftOpenEndsInTheNextParagraph() {
    assertEquals(
        List.of(
            "Ada Orr: “We had rope enough for one boat. … We could have moored three by noon.”",
            "Tom Pell: “We were tired.”"),
        said(
            "Ada Orr said, “We had rope enough for one boat.\n\n"
                + "We could have moored three by noon.” After the storm, Tom Pell said,"
                + " “We were tired.”"));
  }

  @Test
  void aListenerEndsBeforeTheClause() {
    assertEquals(
        List.of("Ada Orr: any toll “must be worked out with the bakers”"),
        said("Ada Orr told Vessmark Radio any toll “must be worked out with the bakers”."));
  }

  @Test
  void theNarratorGoesOnBehindAReadingAndABut() {
    assertEquals(
        List.of("Ada Orr: “we may ask every baker for an answer in May”"),
        said(
            "Ada Orr wrote “we may ask every baker for an answer in May”,"
                + " but no baker has got a letter."));
  }

  @Test
  void aPlaceBeforeASentenceInMarksIsNotPartOfIt() {
    assertEquals(
        List.of("Ada Orr: “The lamps went out at nine.”"),
        said("Ada Orr wrote in a letter “The lamps went out at nine.”"));
  }

  @Test
  void aThatBehindACommaStillBeginsTheReport() {
    assertEquals(
        List.of("Ada Orr: Pell “has treated the ferry like a guest.”"),
        said("Ada Orr added that, Pell “has treated the ferry like a guest.”"));
  }

  @Test
  void aNameThatIsGivenInWholeWordsIsSure() {
    assertTrue(
        found("Ada Orr called the toll “a tax on getting to work.”").stream()
            .allMatch(Attribution::confident));
    assertTrue(
        found("Ada Orr came back to her old line: “Nobody pays for a bridge twice.”").stream()
            .allMatch(Attribution::confident));
  }

  @Test
  void theClauseAroundAQuotationGoesOnBehindIt() {
    assertEquals(
        List.of("Ada Orr: the plan was “a roof for two houses,” because it kept the ferry"),
        said("Ada Orr said the plan was “a roof for two houses,” because it kept the ferry."));
  }

  @Test
  void aQuotationBehindADashStandsAlone() {
    assertEquals(
        List.of("Ada Orr: “Nobody asked us anything,”"),
        said("Nobody liked the toll - “Nobody asked us anything,” Ada Orr said - but it came."));
  }

  @Test
  void whoeverSpeaksInTheMiddleGoesOnSpeaking() {
    List<Attribution> found =
        found(
            "Tom Pell cannot judge that “from his window,” Ada Orr added, saying it was"
                + " “for the harbour board to weigh.”");
    assertEquals("Ada Orr", found.get(found.size() - 1).speaker());
  }

  @Test
  void goingToIsNoReport() {
    assertEquals(
        List.of("Ada Orr: whatever choice Pell is going to make, “it will be the wrong one.”"),
        said(
            "Ada Orr said that whatever choice Pell is going to make, “it will be the wrong one.”"));
  }

  @Test
  void aLongParaphraseBeforeAFewQuotedWordsIsUnsure() {
    String front = "There was no picture of the short meeting in the old toll house and also,";
    assertFalse(found(front + " Ada Orr said, “no minutes at all.”").get(0).confident());
    assertTrue(
        found("The hall, Ada Orr said, “was cold from the first day to the last.”")
            .get(0)
            .confident());
  }

  private static List<String> said(String text) {
    return found(text).stream().map(each -> each.speaker() + ": " + words(each, text)).toList();
  }

  private static List<Attribution> found(String text) {
    var document =
        new Document(text, LocalDate.of(2026, 11, 23), null, null, Document.Kind.NEWS, List.of());
    return new Extractor().extract(document).attributions();
  }

  private static String words(Attribution each, String text) {
    return each.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
