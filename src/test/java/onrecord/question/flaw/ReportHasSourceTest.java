package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ReportHasSourceTest {
  private final Check check = new ReportHasSource();

  @Test
  void whatSomebodySaysIsNoFact() {
    assertEquals(
        List.of("claim_as_fact"),
        ask(
            "What had the managers sold?",
            "The kilns",
            "who said that managers had sold the kilns"));
  }

  @Test
  void sourceInTheStemOrAFactBesideItIsSound() {
    String told = "who said that managers had sold the kilns";
    assertEquals(List.of(), ask("What had been sold, said the union?", "The kilns", told));
    assertEquals(
        List.of(),
        ask(
            "Which managers did the firm fire?",
            "The old ones",
            "The firm said that it fired the old ones."));
    assertEquals(
        List.of(),
        ask(
            "Where are the kilns?",
            "In Lund",
            "The kilns are in Lund, where Roe said that all was well."));
  }

  @Test
  void whatIsArguedInPassingIsNoFact() {
    assertEquals(
        List.of("claim_as_fact"),
        ask(
            "What did the robots mix?",
            "Ripe and green fruit",
            "Nine refused, arguing that robots mixed ripe and green fruit."));
    assertEquals(
        List.of("claim_as_fact"),
        ask(
            "What did the robots cost the hill?",
            "Its label",
            "She says the robots cost her the label."));
  }

  /** Whoever marks the evidence may leave out who says so. */
  @Test
  void theSentenceOfTheEvidenceTellsWhoSaysSo() {
    var article =
        new Invented(
            "Petra Lind, who said in a letter that the ferry's last call came at 2:47 a.m., left."
                + " The lifeboats went out at 3:10 a.m. from Torp.");
    for (String words :
        List.of("the ferry's last call came at 2:47 a.m.", "The lifeboats went out at 3:10 a.m.")) {
      var evidence = new Evidence(List.of(article.at(words)), words);
      assertEquals(
          words.contains("call") ? List.of("claim_as_fact") : List.of(),
          codes(
              check,
              evidence(
                  draft(
                      Kind.FACT,
                      "At what time did it happen on the night in question?",
                      words.replaceFirst(".* at ", ""),
                      "1:30 a.m."),
                  evidence),
              article.reading()),
          words);
    }
  }

  @Test
  void stopsInsideItsSentenceDoNotHideWhoSaysSo() {
    for (String before : List.of("St. Olaf's had", "the hospital had", "Mr. Roe had")) {
      var article = new Invented("She claimed that " + before + " sold 40 boats in Lund.");
      var evidence =
          new Evidence(List.of(article.at("sold 40 boats in Lund")), "sold 40 boats in Lund");
      assertEquals(
          List.of("claim_as_fact"),
          codes(
              check,
              evidence(draft(Kind.FACT, "How many boats were sold in Lund?", "40", "50"), evidence),
              article.reading()),
          before);
    }
  }

  private List<String> ask(String stem, String key, String told) {
    return codes(
        check, evidence(draft(Kind.FACT, stem, key, "Another"), new Evidence(List.of(), told)));
  }

  @Test
  void whatABodySaidItBelievedIsNoFact() {
    assertEquals(
        List.of("claim_as_fact"),
        ask(
            "What happened to the fares?",
            "They had passed their peak",
            "said it believed that the fares had passed their peak"));
  }

  @Test
  void whatThePoliceOrSomeBodyClaimsIsNoFact() {
    for (String told :
        List.of(
            "Police said that Roe took 40,000 crowns.",
            "It claimed that Roe took 40,000 crowns.")) {
      assertEquals(List.of("claim_as_fact"), ask("Who took 40,000 crowns?", "Roe", told), told);
    }
    assertEquals(
        List.of(),
        ask("Who took 40,000 crowns?", "Roe", "The judge said that Roe took 40,000 crowns."));
  }
}
