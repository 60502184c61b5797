package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import org.junit.jupiter.api.Test;

/** What is asked about news that quotes nobody, when somebody asks for it. */
class NarratedTest {
  private static final String LEAD =
      "VESSMARK, 24 November - The town of Vessmark has sold its ferry line to the Danish company"
          + " Nordlinje for 84 million crowns.";
  private static final String VOTE =
      "The council approved the sale on Monday evening by eleven votes to eight.";
  private static final String FOUNDED =
      "The ferry line was founded in 1965, when the old bridge was closed to lorries.";
  private static final String COST =
      "Since then the line has cost taxpayers 640 million crowns, most of it for fuel.";

  @Test
  void newsWithoutQuotationsGivesQuestionsWhenAsked() {
    List<Draft> drafts = onRequest(LEAD, VOTE, FOUNDED, COST);
    assertEquals(
        Set.of("84 million", "eleven votes to eight", "640 million"),
        drafts.stream().map(draft -> draft.item().key().text()).collect(Collectors.toSet()));
    assertEquals(List.of(), unasked(LEAD, VOTE, FOUNDED, COST));
  }

  @Test
  void aVoteIsAskedWithBothItsNumbersUnderTheLead() {
    Draft vote = vote(LEAD, VOTE);
    assertEquals(Kind.NUMBER, vote.kind());
    assertEquals(
        Set.of("twelve votes to seven", "thirteen votes to six", "ten votes to nine"),
        vote.item().distractors().stream().map(Option::text).collect(Collectors.toSet()));
    assertTrue(vote.stem().contains("on Monday [23 November 2026] evening by ____"), vote.stem());
    // what stands above it begins behind the dateline
    assertTrue(vote.passage().startsWith("The town of Vessmark has sold"), vote.passage());
  }

  private static Draft vote(String... paragraphs) {
    return onRequest(paragraphs).stream()
        .filter(draft -> draft.rule().equals("number: votes"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyVotesAreVotes() {
    assertEquals(1, tallies("Councillors voted 31-24 for the sale.").size());
    assertEquals(1, tallies("The sale was approved by a vote of 31 to 24.").size());
    assertEquals(1, tallies("The sale of 5 to 6 ferries was approved by 31 votes to 24.").size());
    for (String other :
        List.of(
            "The council voted by nine to nine on Monday.",
            "Members approved the deal by 1,127 to 396 votes.",
            "The council passed a ban on lorries from 7 to 11.",
            "The council approved the purchase of 10 to 12 new ferries.",
            "Members elected a board of five to seven.",
            "The council voted by nine to 3 for the sale.")) {
      assertEquals(List.of(), tallies(other), other);
    }
  }

  private static List<Gap> tallies(String words) {
    return GapTally.in(new Voiced(null, words, true, null, 1, null, 0, true));
  }

  @Test
  void whatSomebodySaysWantsOrMayDoIsNotTold() {
    assertEquals(1, numbers("The town of Vessmark employs 132 people on its old quay."));
    assertEquals(0, numbers("The town of Vessmark said it employs 132 people on its old quay."));
    assertEquals(0, numbers("The town of Vessmark wants 132 people on its old quay."));
    assertEquals(0, numbers("The town of Vessmark may employ 132 people on its old quay."));
    assertEquals(0, numbers("The town of Vessmark will employ 132 people on its old quay."));
  }

  @Test
  void whatAnotherNumberGivesAwayAndMeasuresAreNotAsked() {
    assertEquals(1, numbers("The levy on ferry tickets has risen to 14 crowns for all crossings."));
    assertEquals(0, numbers("The levy on ferry tickets has risen from 9 crowns to 14 crowns."));
    assertEquals(1, numbers("About 340 lorries used the new quay of Vessmark on the first day."));
    assertEquals(0, numbers("About 340 lorries used the new quay, fewer than the 410 before."));
    assertEquals(0, numbers("About 340 lorries used the new quay of Vessmark, of which 90 left."));
    assertEquals(0, numbers("The new quay of Vessmark lies 34 kilometres from the capital."));
  }

  /** How many numbers of a sentence below a lead without one are asked for. */
  private static int numbers(String sentence) {
    return onRequest(LEAD.replace("84 million", "many"), sentence).size();
  }

  @Test
  void whatStandsAboveHasToDoWithTheGap() {
    String bonds = "The Ministry of the Interior has to approve the bonds by 15 January.";
    String water = "Water charges rose by 9 per cent for all households.";
    assertEquals(List.of(), passages("charges rose by", LEAD, bonds + " " + water));
    String named = "Water charges rose by 9 per cent in the port of Norvik.";
    assertEquals(nothing(), passages("charges rose by", LEAD, bonds + " " + named));
    String council = "The council of Vessmark has bought the water works.";
    assertEquals(List.of(council), passages("charges rose by", LEAD, council + " " + water));
    // the sentences before that one tell what it is about
    assertEquals(
        List.of(council + " " + bonds),
        passages("charges rose by", LEAD, council + " " + bonds + " " + water));
  }

  @Test
  void whatStandsAboveDoesNotLeanItself() {
    String so = "Norvik did so in 2019 and Lund in 2022.";
    String cut = "In Lund harbour charges were cut by 12 per cent.";
    assertEquals(
        nothing(), passages("charges were cut", LEAD, "Vessmark has cut fees. " + so + " " + cut));
    assertFalse(SelfContained.is(so));
    assertFalse(SelfContained.is("The council of Norvik followed suit in March."));
    assertTrue(SelfContained.is("Norvik promised to cut the fees and did so in 2019."));
  }

  @Test
  void whatTheyOrItMeansIsShown() {
    String rose = "In Norvik they rose by 14 per cent.";
    String fees = "In Lund harbour charges were cut by a third.";
    assertEquals(List.of(fees), passages("they rose", LEAD, fees + " " + rose));
    String mayor = "The mayor of Lund has paid 400 crowns.";
    assertEquals(List.of(), passages("they rose", LEAD, mayor + " " + rose));
    String turnover = "Its turnover fell by 16 per cent to many crowns.";
    String firm = "Vessmark Water was founded by a bank.";
    assertEquals(List.of(firm), passages("turnover", LEAD, firm + " " + turnover));
    String charges = "Water charges rose in all towns.";
    assertEquals(List.of(), passages("turnover", LEAD, charges + " " + turnover));
  }

  @Test
  void shareOfThoseAskedStandsUnderItsSurvey() {
    String survey = "A survey of households in Vessmark was made in May.";
    String share = "Among Vessmark households with a boat, 71 per cent were against.";
    assertEquals(List.of(survey), passages("with a boat", LEAD, survey + " " + share));
    assertEquals(List.of(), passages("with a boat", LEAD, "Vessmark has asked all. " + share));
  }

  private static List<String> nothing() {
    return Collections.singletonList(null);
  }

  /** What is shown above the questions whose stem has some words. */
  private static List<String> passages(String words, String... paragraphs) {
    return onRequest(paragraphs).stream()
        .filter(draft -> draft.stem().contains(words))
        .map(Draft::passage)
        .toList();
  }

  @Test
  void aFirmIsNobodyOfItsName() {
    var founder = "Josef Lund, an old shepherd, drinks beer of the brewery every day.";
    var firm = "Lund & Sons of Vessmark employs 740 people on the quay.";
    List<Draft> drafts = onRequest(LEAD, founder, firm);
    assertTrue(drafts.stream().anyMatch(draft -> draft.stem().contains("Lund & Sons")));
    assertTrue(drafts.stream().noneMatch(draft -> draft.stem().contains("shepherd")));
  }

  @Test
  void theMonthOfMayIsNoDoubt() {
    assertNull(OwnVoice.colour("The quay was sold in May to a bank."));
    assertEquals("may", OwnVoice.colour("In May the quay may be sold to a bank."));
  }

  @Test
  void aColumnTellsNoFacts() {
    assertFalse(onRequest(LEAD, VOTE).isEmpty());
    assertEquals(
        List.of(),
        onRequest("I have always liked our ferries, and I told my mayor so. " + LEAD, VOTE).stream()
            .filter(draft -> draft.kind() == Kind.NUMBER)
            .toList());
  }

  private static List<Draft> onRequest(String... paragraphs) {
    return Drafting.all(document(paragraphs), found(paragraphs), Background.of(null), 1).ready();
  }

  private static List<Draft> unasked(String... paragraphs) {
    return Drafting.draft(document(paragraphs), found(paragraphs), Background.of(null), 1).ready();
  }

  private static Found found(String... paragraphs) {
    return new Extractor().extract(document(paragraphs));
  }

  private static Document document(String... paragraphs) {
    return new Document(
        String.join("\n\n", paragraphs),
        LocalDate.of(2026, 11, 24),
        "Vessmark sells its ferry line",
        "The Norvik Gazette",
        Document.Kind.NEWS,
        List.of());
  }
}
