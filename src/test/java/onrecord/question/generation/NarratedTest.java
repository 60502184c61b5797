package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
  void aVoteThatEndedEvenlyAndATimeAreNoVotes() {
    assertTrue(tallies("The council voted by nine to nine on Monday.").isEmpty());
    assertTrue(tallies("The talks on the sale went on from 8 to 11.").isEmpty());
    assertTrue(tallies("Members approved the deal by 1,127 to 396 votes.").isEmpty());
    assertEquals(1, tallies("Councillors voted 31-24 for the sale.").size());
  }

  private static List<Gap> tallies(String words) {
    return GapTally.in(new Voiced(null, words, true, null, 1, null, 0, true));
  }

  @Test
  void whatSomebodySaysWantsOrMayDoIsNotTold() {
    for (String other :
        List.of(
            "The union said the sale would cost 132 jobs.",
            "The union wants 12 million crowns for its 132 members.",
            "The sale may cost the town 132 jobs on the quay.",
            "The town will pay 19 million crowns to the company.",
            "It paid 19 million crowns to the company of the island.")) {
      assertEquals(List.of(), onRequest(LEAD.replace("84 million", "many"), other), other);
    }
  }

  @Test
  void whatAnotherNumberGivesAwayAndMeasuresAreNotAsked() {
    for (String other :
        List.of(
            "The levy on tickets rises from 9 crowns to 14 crowns for all crossings.",
            "About 340 lorries used the quay, fewer than the 410 of the year before.",
            "The town has 14,600 dwellings, of which 4,100 stand empty in winter.",
            "The old quay lies 34 kilometres from the capital of the island.")) {
      assertEquals(List.of(), onRequest(LEAD.replace("84 million", "many"), other), other);
    }
  }

  @Test
  void aFirmIsNobodyOfItsName() {
    var founder = "Josef Lund, an old shepherd, drinks beer of the brewery every day.";
    for (Draft draft :
        onRequest(LEAD, founder, "Lund & Sons of Vessmark employs 740 people on the quay.")) {
      assertFalse(draft.stem().contains("shepherd"), draft.stem());
    }
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
    return Drafting.all(document(paragraphs), found(paragraphs), null, 1).ready();
  }

  private static List<Draft> unasked(String... paragraphs) {
    return Drafting.draft(document(paragraphs), found(paragraphs), null, 1).ready();
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
