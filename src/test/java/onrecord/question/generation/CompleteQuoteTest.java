package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class CompleteQuoteTest {
  private final List<Draft> ferry = Asked.of(new CompleteQuote(), Invented.ferry());

  @Test
  void phraseThatCarriesMeaningIsLeftOut() {
    Draft draft = Asked.about("counted the tickets", ferry);
    assertEquals(
        "Bram Oster, chair of the Norvik Traders' League, said at a public meeting: \"The council"
            + " has counted the tickets and forgotten the ____.\" Which word completes the"
            + " quotation?",
        draft.stem());
    assertEquals("customers", draft.item().key().text());
  }

  @Test
  void wordsOfTheSameFieldAndNumberAreOffered() {
    assertEquals(
        List.of("commuters", "customers", "visitors"),
        Asked.options(Asked.about("counted the tickets", ferry)).stream().sorted().toList());
  }

  /** Where four would do, those come that somebody else said. */
  @Test
  void wordsThatOthersSaidComeFirst() {
    String said = "\"The council has counted the boats and forgotten the customers,\"";
    Invented article =
        new Invented(
                "The commuters and the patients were late.\n\n"
                    + said
                    + " Mayor Ada Roe said.\n\n\"We have seen the visitors,\" baker Bo Lund said."
                    + "\n\n\"Nobody has asked the passengers,\" nurse Cy Dahl said.")
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "baker")
            .person("Cy Dahl", "nurse")
            .said("Ada Roe", Type.DIRECT, "said", said)
            .said("Bo Lund", Type.DIRECT, "said", "\"We have seen the visitors,\"")
            .said("Cy Dahl", Type.DIRECT, "said", "\"Nobody has asked the passengers,\"");
    List<Option> wrong = Asked.of(new CompleteQuote(), article).get(0).item().distractors();
    assertTrue(
        wrong.stream().map(Option::text).toList().containsAll(List.of("visitors", "passengers")),
        wrong.toString());
  }

  /** "A name in sight": the line above has it, or the quotation itself. */
  @Test
  void nothingInSightAndNoEmptyWordIsLeftOut() {
    for (Draft draft : ferry) {
      assertFalse(Words.content(draft.item().key().text()).isEmpty(), draft.stem());
    }
    assertEquals("Arvika", gapOfPlace("Arvika"));
    assertNotEquals("Norvik", gapOfPlace("Norvik"));
  }

  @Test
  void withoutWordsOfTheSameFieldNothingIsAsked() {
    assertTrue(Asked.none("goodwill", ferry));
  }

  @Test
  void placeIsLeftOutAmongOtherPlaces() {
    Draft draft = ofPlace("Arvika").get(0);
    assertTrue(draft.stem().contains("from ____ to every school"), draft.stem());
    assertEquals(
        List.of("Arvika", "Lund", "Malmby", "Torp"),
        Asked.options(draft).stream().sorted().toList());
  }

  private static String gapOfPlace(String place) {
    return ofPlace(place).stream()
        .map(draft -> draft.item().key().text())
        .findFirst()
        .orElse("none");
  }

  private static List<Draft> ofPlace(String place) {
    String said = "\"The new line will bring students from " + place + " to every school,\"";
    Invented article =
        new Invented(said + " Mayor Ada Roe said. It passes Lund, Malmby and Torp.")
            .person("Ada Roe", "Mayor")
            .named(place, Name.Kind.PLACE, null)
            .named("Lund", Name.Kind.PLACE, null)
            .named("Malmby", Name.Kind.PLACE, null)
            .named("Torp", Name.Kind.PLACE, null)
            .said("Ada Roe", Type.DIRECT, "said", said);
    return Asked.of(new CompleteQuote(), article);
  }

  @Test
  void clauseAfterThatIsCompletedAfterThat() {
    String text =
        "Mayor Ada Roe warned that “a fee without an end turns into a tax”. A rent and a toll are"
            + " paid already.";
    Invented article =
        new Invented(text)
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.DIRECT, "warned", "“a fee without an end turns into a tax”");
    assertTrue(
        Asked.of(new CompleteQuote(), article)
            .get(0)
            .stem()
            .startsWith("Mayor Ada Roe said that \"a fee without an end turns into a ____.\""));
  }

  @Test
  void phraseIsShortEnoughToRecall() {
    assertTrue(QuestionKinds.recallable(Kind.COMPLETE_QUOTE, ""));
  }
}
