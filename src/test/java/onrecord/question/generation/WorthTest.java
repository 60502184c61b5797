package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthTest {
  private static final String MET =
      "Senator Ann Ruud met Mayor Jo Brandt at the toll office in Vessmark. ";

  private static List<Kind> ways(String said) {
    Story story = Asked.story("The toll on the Vessmark bridge stays.", MET + said);
    Claim claim = claim(story);
    return Stream.of(Kind.WHO_SAID, Kind.CLAIM_OR_FACT, Kind.QUOTE_OR_PARAPHRASE)
        .filter(kind -> Worth.tells(kind, claim, story))
        .toList();
  }

  private static Claim claim(Story story) {
    return Claim.of(story).stream()
        .filter(claim -> claim.wording().manner() != Wording.Manner.PHRASE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wholeQuotationIsAskedForItsSourceItsTruthAndItsFormThoughItSaysLittle() {
    assertEquals(
        List.of(Kind.WHO_SAID, Kind.CLAIM_OR_FACT, Kind.QUOTE_OR_PARAPHRASE),
        ways("“The boats must always pay,” Ruud told her."));
  }

  @Test
  void quotationThatSaysNothingIsNotAskedAbout() {
    assertEquals(List.of(), ways("“Apparently the boats must always pay,” Ruud told her."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll is, you know, a gift to the boats of Vessmark | false",
        "The toll, uh, has emptied the market of Vessmark | false",
        "I think I was asked this about the toll of Vessmark | false",
        "A few months ago I was asked about the toll of Vessmark | false",
        "I’ve been asked about the toll of Vessmark | false",
        "I’d just been asked about the toll of Vessmark | false",
        "The toll is what you know from the market of Vessmark | true",
        "I was told that the toll has emptied the market | true"
      })
  void searchForWordsIsNotAskedAbout(String words, boolean fluent) {
    Story story = Asked.story("The toll stays.", MET + "“" + words + ",” Ruud said.");
    Claim any = claim(story);
    Wording one = new Wording(words, any.wording().at(), Wording.Manner.QUOTED);
    Claim claim =
        new Claim(
            any.said(),
            any.passage(),
            any.named(),
            any.act(),
            one,
            any.others(),
            any.weight(),
            any.leaning());
    assertEquals(fluent, Worth.isFluent(claim));
  }

  @Test
  void quotationThatIsAMoodOrACountIsNotAskedAbout() {
    assertEquals(List.of(), ways("“Apparently there is a toll in Vessmark,” Ruud told her."));
    assertEquals(List.of(), ways("“Five are on the toll council of Vessmark,” Ruud told her."));
  }

  @Test
  void shortReportIsNotAskedAbout() {
    assertEquals(List.of(), ways("Ruud said the boats must always pay."));
  }

  @Test
  void whatTellsEnoughIsAskedInEveryWay() {
    assertEquals(
        List.of(Kind.WHO_SAID, Kind.CLAIM_OR_FACT, Kind.QUOTE_OR_PARAPHRASE),
        ways("“The toll has emptied the market of Vessmark,” Ruud told her."));
  }

  @Test
  void shortQuotationSaysSomethingAndAReportHasToTellEnough() {
    Story quoted = Asked.story("The toll stays.", MET + "“The boats must always pay,” Ruud said.");
    assertTrue(Worth.saysSomething(claim(quoted), quoted));
    assertFalse(Worth.tellsEnough(claim(quoted), quoted));
    Story told = Asked.story("The toll stays.", MET + "Ruud said the boats must always pay.");
    assertFalse(Worth.saysSomething(claim(told), told));
  }

  @Test
  void nameWithAJeerIsNotAskedAbout() {
    String said = "“The toll of %s has emptied the market of Vessmark,” Ruud told her.";
    for (String jeer : List.of("Crooked Jo", "Lyin’ Bo")) {
      Story story = Asked.story("The toll stays.", MET + String.format(said, jeer));
      assertTrue(
          Claim.of(story).stream().noneMatch(one -> one.words().contains(jeer.split(" ")[0])),
          jeer);
    }
    Story story = Asked.story("The toll stays.", MET + String.format(said, "Little Vess"));
    assertTrue(Claim.of(story).stream().anyMatch(one -> one.words().contains("Little Vess")));
  }

  @ParameterizedTest
  @CsvSource({
    "The toll of Crooked Jo is high, true",
    "The toll of Little Jo is high, true",
    "Little Jo came home to Vessmark, false",
    "“It rained. Little Jo came home, false",
    "The boats took little Jo home, false",
    "The toll goes to corrupt Chad, false",
    "She is the ugliest woman of all, true",
    "He is not the most handsome man of Vessmark, true",
    "The song will turn boys gay in Vessmark, true",
    "The cold-blooded mayor should go, true",
    "The song will turn the gay boats away, false"
  })
  void smallPeopleAndCountriesAreNoJeers(String words, boolean barred) {
    assertEquals(barred, Worth.isBarred(new Wording(words, null, Wording.Manner.QUOTED)));
  }
}
