package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
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

  @Test
  void withoutWordsOfTheSameFieldNothingIsAsked() {
    assertTrue(Asked.none("goodwill", ferry));
  }

  @Test
  void placeIsLeftOutAmongOtherPlaces() {
    String text =
        "\"The new line will bring students from Arvika to every school,\" Mayor Ada Roe said. It"
            + " passes Lund, Malmby and Torp.";
    Invented article =
        new Invented(text)
            .person("Ada Roe", "Mayor")
            .named("Arvika", Name.Kind.PLACE, null)
            .named("Lund", Name.Kind.PLACE, null)
            .named("Malmby", Name.Kind.PLACE, null)
            .named("Torp", Name.Kind.PLACE, null)
            .said(
                "Ada Roe",
                Type.DIRECT,
                "said",
                "\"The new line will bring students from Arvika to every school,\"");
    Draft draft = Asked.of(new CompleteQuote(), article).get(0);
    assertTrue(draft.stem().contains("from ____ to every school"), draft.stem());
    assertEquals(
        List.of("Arvika", "Lund", "Malmby", "Torp"),
        Asked.options(draft).stream().sorted().toList());
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
