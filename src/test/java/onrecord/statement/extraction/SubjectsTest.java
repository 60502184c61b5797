package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words they are where a sentence has several clauses, or a source that no list knows. */
class SubjectsTest {
  @Test
  void whoeverIsBroughtToSpeakIsTheSource() {
    assertEquals(
        List.of("the bakers of Vessmark"),
        sources("The new toll prompted the bakers of Vessmark to declare that they would walk."));
  }

  @Test
  void aParticipleBelongsToTheClauseThatItStandsIn() {
    assertTrue(
        sources("Ada Orr defended the toll even as she left the hall, saying, “It pays for lamps.”")
            .contains("she"));
  }

  @Test
  void aSecondVerbBelongsToWhoeverTheLastClauseTellsInTwoWays() {
    assertTrue(
        sources(
                "Ada Orr claimed victory on Monday, but her rival, the baker Per Pell, refused to"
                    + " concede and alleged that boxes had been opened.")
            .contains("her rival, the baker Per Pell"));
    assertTrue(
        sources(
                "Ada Orr praised the toll, while her deputy, Ida Pell, left the hall and warned that"
                    + " the pier would fall.")
            .contains("Ida Pell"));
  }

  @Test
  void aShareOfPeopleCanSaySomething() {
    assertEquals(
        List.of("62 percent", "three in 10"),
        sources(
            "Of the drivers, 62 percent said the toll was fair."
                + " In the old town three in 10 said the toll was too low."));
  }

  /** "The clerk who said Pell told him": there Pell does tell something. */
  @Test
  void nobodySpeaksToWhomSomethingWasDone() {
    String said = "The driver%s who %s Per Pell%1$s told the council that the bridge was dark.";
    for (String verb : List.of("hit", "shot", "accused")) {
      for (String comma : List.of("", ",")) {
        List<Attribution> found = found(String.format(said, comma, verb));
        assertTrue(
            found.stream()
                .filter(one -> one.confident())
                .noneMatch(one -> "Per Pell".equals(one.speaker())),
            found.toString());
      }
    }
    assertEquals(
        "Per Pell",
        found("Per Pell, who hit the driver, told the council that it was dark.").get(0).speaker());
  }

  @Test
  void aboutSoManyIsPartOfWhatIsSaid() {
    assertEquals(
        List.of("about 300 drivers were stopped"),
        contents("Ada Orr said about 300 drivers were stopped."));
    assertEquals(
        List.of("it was too high"), contents("Ada Orr said about the toll that it was too high."));
  }

  @Test
  void anEarlierReportHasItsArticle() {
    assertEquals(
        List.of("An earlier report"),
        sources("An earlier report said that the toll was too low for the new lamps."));
  }

  @Test
  void aNounThatNoListKnowsIsStillTheSubject() {
    assertTrue(
        sources("Ada Orr waved from the bridge as the heckler yelled: “Go home and bake!”")
            .contains("the heckler"));
  }

  @Test
  void aReportInAnOpeningClauseEndsWhereTheMainOneBegins() {
    assertEquals(
        List.of("the gate would close"),
        contents("After Ada Orr said the gate would close, the bakers met in the hall."));
  }

  @Test
  void whatOneWouldAskIsPartOfWhatOneSays() {
    assertEquals(
        "Ada Orr",
        sources("Ada Orr said that if the toll fell, she would ask Pell to “bake for the town.”")
            .get(0));
  }

  @Test
  void anAsideEndsTheReportBeforeIt() {
    assertEquals(
        List.of("Ada Orr", "she"),
        sources("Ada Orr said the gate must serve Pell, whom she described as “a quiet man.”"));
  }

  @Test
  void aVerbOfFindingAtTheEndNamesTheSource() {
    assertEquals(
        "a Courier investigation",
        sources("The toll has been paid by “nobody at all,” a Courier investigation found.")
            .get(0));
  }

  @Test
  void whoeverIsAskedDoesNotSayTheQuestion() {
    assertEquals(
        List.of(), sources("In the hall, Ada Orr was asked, “Who will pay for the new lamps?”"));
  }

  @Test
  void aRelativeClauseBehindAQuotationReportsNothing() {
    assertEquals(
        List.of("Ada Orr"),
        sources("Ada Orr has proposed a “toll and lamp keeper” who reports to the town hall."));
  }

  @Test
  void whatFloatsBehindTheNarratorsOwnWordsIsNobodysReport() {
    var text =
        "“The lamps are old,” Ada Orr said.\n\n“So I see,” I said.\n\n“They were old when I came"
            + " here as a child.”";
    assertEquals(List.of("Ada Orr"), sources(text));
  }

  private static List<String> sources(String text) {
    return found(text).stream().map(each -> each.source().get(0).in(text)).toList();
  }

  private static List<String> contents(String text) {
    return found(text).stream().map(each -> each.content().get(0).in(text)).toList();
  }

  private static List<Attribution> found(String text) {
    var document = new Document(text, null, null, null, Document.Kind.NEWS, List.of());
    return new Extractor().extract(document).attributions();
  }
}
