package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class AskedTwiceTest {
  private static final Draft FUEL =
      draft(
          Kind.WHAT_ABOUT,
          "What did Harbour master Liv Torsen say the new engines would save?",
          "A third of the fuel",
          "Half of the crew",
          "Two hours a day");

  @Test
  void sameQuestionInOtherWordsIsFound() {
    var again =
        draft(
            Kind.WHAT_ABOUT,
            "According to Harbour master Liv Torsen, what would the new engines save?",
            "A third of all fuel",
            "A quarter of the wages",
            "One trip in ten");
    var flaws = AskedTwice.of(List.of(FUEL, Drafts.sound(), again));
    assertEquals(1, flaws.size());
    assertEquals("asked_twice", flaws.get(0).flaw().code());
    assertEquals(List.of(0, 2), flaws.get(0).places());
  }

  @Test
  void whatIsTrueOfOneStatementTellsWhetherItsContraryIs() {
    Draft rises = truth("Mayor Ada Roe said in May that the toll would rise.", true);
    Draft falls = truth("Mayor Ada Roe said in May that the toll would fall.", false);
    Draft boats =
        evidence(
            truth("Harbour master Liv Torsen sold the oldest boats to Lund.", false),
            evidence("forgotten the customers"));
    assertEquals(
        List.of(List.of(0, 2)),
        AskedTwice.of(List.of(rises, boats, falls)).stream().map(SetFlaw::places).toList());
  }

  @Test
  void oneStatementIsNotTrueAndFalse() {
    String stem = "Mayor Ada Roe said in May that the toll would rise.";
    var flaws = AskedTwice.of(List.of(truth(stem, true), truth(stem, false)));
    assertEquals(1, flaws.size());
    assertEquals(
        "These two have one statement, once as true and once as false.",
        flaws.get(0).flaw().message());
    String raised = "The union signed the deal after the ministry raised its offer.";
    String signed = "The ministry raised its offer after the union signed the deal.";
    assertEquals(
        "These two questions ask for the same statement.",
        AskedTwice.of(List.of(truth(raised, true), truth(signed, false))).get(0).flaw().message());
  }

  private static Draft truth(String stem, boolean so) {
    var options = List.of(new Option("True", so, null), new Option("False", !so, null));
    return draft(Kind.FACT, stem, "True", "False").withItem(Item.of(Format.TRUEFALSE, options));
  }

  @Test
  void sameAnswerFromTheSamePassageIsFound() {
    String words = "the island council decided on Tuesday";
    var one =
        evidence(
            draft(Kind.FACT, "Which body raised fares?", "The elected island council", "X", "Y"),
            evidence(words));
    var two =
        evidence(
            draft(Kind.FACT, "Who decided in May?", "The elected island council", "X", "Y"),
            evidence(words));
    assertEquals(1, AskedTwice.of(List.of(one, two)).size());
    var elsewhere = evidence(two, evidence("forgotten the customers"));
    assertEquals(0, AskedTwice.of(List.of(one, elsewhere)).size());
  }

  /** "How does the passage give …" and "How does the passage present …". */
  @Test
  void theSameWordsOfAPassageAreFoundInAnotherKind() {
    var given = about(Kind.QUOTE_OR_PARAPHRASE, "give the words “the toll would rise by a third”?");
    var presented =
        about(Kind.CLAIM_OR_FACT, "present the words “The toll would rise by a third”?");
    var others = about(Kind.CLAIM_OR_FACT, "present the words “the wall would be built first”?");
    var flaws = AskedTwice.of(List.of(given, others, presented));
    assertEquals(1, flaws.size());
    assertEquals(List.of(0, 2), flaws.get(0).places());
    assertEquals("These two questions ask about the same words.", flaws.get(0).flaw().message());
  }

  private static Draft about(Kind kind, String end) {
    String key = "As what " + end.length() + " say";
    return Drafts.passage(
        draft(kind, "How does the passage " + end, key, "As a quotation", "As a guess"),
        "Jo Lund said that the toll would rise by a third and the wall would be built first.");
  }

  /** Hardly a word in common but the names and the year. */
  @Test
  void sameAnswerAboutTheSamePeoplePlacesAndDaysIsFound() {
    var one = fact("Who opened the bridge of Vessmark to lorries in 2018?", "Jo Brandt");
    var two = fact("Which mayor let lorries into Vessmark during 2018?", "Mayor Jo Brandt");
    assertEquals(1, AskedTwice.of(List.of(one, two)).size());
    var year = fact("Which mayor let lorries into Vessmark during 2019?", "Mayor Jo Brandt");
    assertEquals(0, AskedTwice.of(List.of(one, year)).size());
    var other = fact("Which mayor let lorries into Vessmark during 2018?", "Mayor Bo Lund");
    assertEquals(0, AskedTwice.of(List.of(one, other)).size());
    var school = fact("Who founded a school at Vessmark in 2018?", "Jo Brandt");
    assertEquals(0, AskedTwice.of(List.of(one, school)).size());
    var first = fact("In 2018, who opened the bridge of Vessmark to lorries?", "Jo Brandt");
    assertEquals(1, AskedTwice.of(List.of(first, two)).size());
  }

  /** That forty of this and forty of that came makes them one no more. */
  @Test
  void sameNumberOfOtherThingsIsNot() {
    var lorries = number("How many lorries crossed the Vessmark bridge in 2018?");
    var boats = number("How many boats passed below the Vessmark bridge during 2018?");
    assertEquals(0, AskedTwice.of(List.of(lorries, boats)).size());
  }

  private static Draft number(String stem) {
    return evidence(draft(Kind.NUMBER, stem, "40", "50", "60"), null);
  }

  private static Draft fact(String stem, String key) {
    return evidence(draft(Kind.FACT, stem, key, "Councillor Per Quist", "Senator Ann Ruud"), null);
  }

  @Test
  void sameTemplateAndKeyAreFoundAndAnotherKeyIsNot() {
    var full = evidence(draft(Kind.FACT, "What did Oster want?", "A vote", "A toll"), null);
    var brief = evidence(draft(Kind.FACT, "What did Bram Oster want?", "A vote", "A bridge"), null);
    var quist = evidence(draft(Kind.FACT, "What did Per Quist want?", "Accounts", "A toll"), null);
    assertEquals(1, AskedTwice.of(List.of(full, brief)).size());
    assertEquals(0, AskedTwice.of(List.of(full, quist)).size());
  }

  @Test
  void twoStatementsOfOneSpeakerAreSound() {
    var other =
        evidence(
            draft(
                Kind.WHO_SAID,
                "Who said that the accounts \"would end half of the anger in a week\"?",
                "Economist Per Quist",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen"),
            evidence("The accounts would end half of the anger in a week."));
    assertEquals(List.of(), AskedTwice.of(List.of(Drafts.sound(), other)));
  }

  @Test
  void sameWordsFromMemoryAndAsANumberAreFound() {
    String stem = "Bram Oster said that %s. Which number is missing?";
    var sales =
        evidence(
            draft(
                Kind.WHAT_ABOUT,
                "What did Bram Oster say about sales?",
                "Sales would fall by a quarter if the toll stayed",
                "Sales would rise",
                "Sales would end"),
            null);
    var jobs =
        evidence(
            draft(
                Kind.WHAT_ABOUT,
                "What did Bram Oster say about jobs?",
                "The town would lose 40 jobs",
                "Jobs would come",
                "Nobody would work"),
            null);
    var quarter =
        number(String.format(stem, "sales would fall by ____ if the toll stayed"), "a quarter");
    var forty = number(String.format(stem, "the town would lose ____ jobs"), "40");
    var fares = number(String.format(stem, "fares would rise by ____ in May"), "a quarter");
    assertEquals(1, AskedTwice.of(List.of(sales, quarter)).size());
    assertEquals(1, AskedTwice.of(List.of(forty, jobs)).size());
    assertEquals(0, AskedTwice.of(List.of(sales, fares, forty)).size());
  }

  @Test
  void twoNumbersOfOneSentenceAreTwoAnswers() {
    String words = "the island council decided on Tuesday";
    var one = evidence(number("From what share did losses fall?", "23 percent"), evidence(words));
    var two = evidence(number("To what share did losses fall?", "14 percent"), evidence(words));
    var again = evidence(number("How much was lost at first?", "23 percent"), evidence(words));
    assertEquals(
        List.of(List.of(0, 2)),
        AskedTwice.of(List.of(one, two, again)).stream().map(SetFlaw::places).toList());
  }

  private static Draft number(String stem, String key) {
    return evidence(draft(Kind.NUMBER, stem, key, "77", "88"), null);
  }
}
