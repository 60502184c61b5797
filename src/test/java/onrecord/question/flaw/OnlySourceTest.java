package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import org.junit.jupiter.api.Test;

/** {@link ClaimHasSpeaker} on what only one source in an article says. */
class OnlySourceTest {
  private final Check check = new ClaimHasSpeaker();

  @Test
  void sourceThatAnotherContradictsIsNamed() {
    assertEquals(List.of("claim_as_fact"), contested("The firm rejects this."));
    assertEquals(List.of("claim_as_fact"), contested("The company disputed the figures."));
    assertEquals(List.of(), contested("The firm builds boats."));
    assertEquals(
        List.of(),
        contested("How many leaks had the boats, as the survey found?", "The firm denied it."));
  }

  private List<String> contested(String next) {
    return contested("How many leaks had the boats?", next);
  }

  private List<String> contested(String stem, String next) {
    String words = "the boats had nine leaks";
    var article =
        new Invented("According to a survey, " + words + ". " + next)
            .spoken(null, Attribution.Type.INDIRECT, "According to", "a survey", words);
    Draft asked = draft(Kind.NUMBER, stem, "Nine", "Four");
    Draft told = evidence(asked, new Evidence(List.of(article.at(words)), words));
    return codes(check, told, article.reading());
  }

  @Test
  void rulingIsItsJudges() {
    assertEquals(List.of(), ruled("How many households kept a right under the court's ruling?"));
    assertEquals(List.of(), ruled("How many households, the court held, kept a right?"));
    assertEquals(List.of("claim_as_fact"), ruled("How many households kept a right?"));
    assertEquals(
        List.of("claim_as_fact"), ruled("How many households that sued in court kept it?"));
  }

  private List<String> ruled(String stem) {
    var article =
        new Invented("Ann Roe ruled that the rights of 31 households to cut weed had not lapsed.")
            .person("Ann Roe", "Justice")
            .said(
                "Ann Roe",
                Attribution.Type.INDIRECT,
                "ruled",
                "that the rights of 31 households to cut weed had not lapsed");
    Draft asked = draft(Kind.NUMBER, stem, "31 households", "44 households");
    String words = "Ann Roe ruled that the rights of 31 households to cut weed had not lapsed.";
    return codes(
        check, evidence(asked, new Evidence(List.of(article.at(words)), words)), article.reading());
  }

  @Test
  void studyOfABodyIsNamedWhereTheStemHasBoth() {
    var study =
        new Invented("In nine bogs the peat gives off carbon, the Lund Institute study says.");
    study.said(
        "Lund Institute study",
        Attribution.Type.INDIRECT,
        "says",
        "In nine bogs the peat gives off carbon");
    Evidence evidence =
        Evidence.of(
            List.of(study.at("In nine bogs the peat gives off carbon")), study.reading().text());
    Draft named =
        evidence(
            draft(
                Kind.NUMBER,
                "In how many bogs did peat give off carbon, according to the Lund Institute and its study?",
                "Nine",
                "Six"),
            evidence);
    assertEquals(List.of(), check.of(named, study.reading()));
    Draft bare =
        evidence(
            draft(Kind.NUMBER, "In how many bogs did peat give off carbon?", "Nine", "Six"),
            evidence);
    assertEquals(List.of("claim_as_fact"), codes(check, bare, study.reading()));
  }

  @Test
  void whatAPartyPlansItsOwnPeopleTell() {
    var party =
        new Invented("Bo Hatt said the Highland League would decide at a congress in Wend.");
    party.person("Bo Hatt", "its leader");
    party.said(
        "Bo Hatt",
        Attribution.Type.INDIRECT,
        "said",
        "the Highland League would decide at a congress in Wend");
    Evidence evidence =
        Evidence.of(
            List.of(party.at("the Highland League would decide at a congress in Wend")),
            party.reading().text());
    assertEquals(
        List.of(),
        check.of(
            evidence(
                draft(Kind.FACT, "Where did the Highland League plan to decide?", "Wend", "Lund"),
                evidence),
            party.reading()));
    assertEquals(
        List.of("claim_as_fact"),
        codes(
            check,
            evidence(
                draft(Kind.FACT, "Where did the Highland League decide?", "Wend", "Lund"),
                evidence),
            party.reading()));
  }

  @Test
  void lineAboveTellsWhosePollItIs() {
    var poll =
        new Invented("A poll by Fell Opinion was taken. Half support a cull, Fell Opinion said.");
    poll.said("Fell Opinion", Attribution.Type.INDIRECT, "said", "Half support a cull");
    Draft asked =
        evidence(
            draft(Kind.NUMBER, "What share supported a cull?", "Half", "A third"),
            Evidence.of(List.of(poll.at("Half support a cull")), poll.reading().text()));
    assertEquals(
        List.of(),
        check.of(context(asked, "A poll by Fell Opinion, November 2025"), poll.reading()));
    assertEquals(List.of("claim_as_fact"), codes(check, asked, poll.reading()));
  }

  @Test
  void whatOnlySomebodySaysOfTheirOwnDoingsIsTheirClaim() {
    var dealer = new Invented("Per Lund said he had bought the pictures at house sales in Oslo.");
    dealer.person("Per Lund", "a dealer");
    dealer.said(
        "Per Lund",
        Attribution.Type.INDIRECT,
        "said",
        "he had bought the pictures at house sales in Oslo");
    Evidence evidence =
        Evidence.of(
            List.of(dealer.at("Per Lund said he had bought the pictures at house sales in Oslo")),
            dealer.reading().text());
    Draft asked =
        evidence(
            draft(
                Kind.FACT,
                "Where did the dealer Per Lund buy the pictures?",
                "At house sales",
                "At the quay"),
            evidence);
    assertEquals(
        List.of(Severity.WARN),
        check.of(asked, dealer.reading()).stream().map(Flaw::severity).toList());
    Draft told =
        evidence(
            draft(
                Kind.FACT,
                "Where had Per Lund bought the pictures, as he told the court?",
                "At house sales",
                "At the quay"),
            evidence);
    assertEquals(List.of(), check.of(told, dealer.reading()));
  }

  @Test
  void whatATreatyRequiresIsToldAside() {
    String treaty = "the Tavra Treaty, which requires each state to give notice of any work";
    String text = "Ada Roe said Lund had broken " + treaty + ".";
    var article =
        new Invented(text)
            .person("Ada Roe", "minister")
            .spoken(
                "Ada Roe",
                Attribution.Type.INDIRECT,
                "said",
                "Ada Roe",
                "Lund had broken " + treaty);
    Draft asked =
        draft(
            Kind.FACT, "What does the Tavra Treaty require?", "Each state gives notice", "Nothing");
    Draft told = evidence(asked, Evidence.of(List.of(article.at(treaty)), text));
    assertEquals(List.of(), check.of(told, article.reading()));
  }

  @Test
  void typedAnswerThatOnlySomebodyGivesIsAClaim() {
    String words = "260 kilometres of pipe had been replaced";
    String text = "Ada Roe rejected this, saying that " + words + ".";
    var article =
        new Invented(text)
            .person("Ada Roe", "minister")
            .spoken("Ada Roe", Attribution.Type.INDIRECT, "saying", "Ada Roe", words);
    Draft asked =
        of(
            Kind.NUMBER,
            "How many kilometres of pipe were replaced?",
            Item.numeric("260", BigDecimal.ZERO));
    Draft told = evidence(asked, Evidence.of(List.of(article.at(text)), text));
    assertEquals(List.of("claim_as_fact"), codes(check, told, article.reading()));
  }

  @Test
  void whatSomebodySaysAPlanWouldBringIsAClaim() {
    assertEquals(
        List.of("claim_as_fact"),
        onlyRoeSays(
            "the plan would bring 300 jobs",
            "the plan would bring 300 jobs",
            draft(Kind.NUMBER, "How many jobs will come to Lund under the plan?", "300", "200")));
  }

  @Test
  void whatASpeakerAddsAsideIsTheSpeakersOwn() {
    assertEquals(
        List.of("claim_as_fact"),
        onlyRoeSays(
            "the firm, which had poisoned the lake for years, should pay",
            "the firm, which had poisoned the lake for years, should pay",
            draft(Kind.FACT, "What had the firm done?", "It poisoned a lake", "It sold a mill")));
  }

  @Test
  void whoWonIsAClaimWhereOnlyTheWinnerSaysSo() {
    assertEquals(
        List.of("claim_as_fact"),
        onlyRoeSays(
            "she had won the contract for the pier",
            "Ada Roe said she had won the contract for the pier.",
            draft(Kind.FACT, "Who won the contract to build the pier?", "Ada Roe", "Per Lund")));
  }

  @Test
  void stemThatGivesItToSomebodyMayMeanTheSpeaker() {
    String words = "the firm had poisoned the lake";
    assertEquals(
        Severity.WARN,
        flawsWhereOnlyRoeSays(
                words,
                words,
                draft(
                    Kind.FACT,
                    "The tribunal noted that a firm in Lund had done harm. What had it done?",
                    "It poisoned a lake",
                    "It sold a mill"))
            .get(0)
            .severity());
    assertEquals(
        Severity.REJECT,
        flawsWhereOnlyRoeSays(
                words,
                words,
                draft(
                    Kind.FACT,
                    "A firm in Lund had done harm. What had it done?",
                    "It poisoned a lake",
                    "It sold a mill"))
            .get(0)
            .severity());
  }

  /** The codes for a question on "Ada Roe said …", of which so much is shown as evidence. */
  private List<String> onlyRoeSays(String words, String shown, Draft asked) {
    return flawsWhereOnlyRoeSays(words, shown, asked).stream().map(Flaw::code).toList();
  }

  private List<Flaw> flawsWhereOnlyRoeSays(String words, String shown, Draft asked) {
    String text = "Ada Roe said " + words + ".";
    var article =
        new Invented(text)
            .person("Ada Roe", "minister")
            .spoken("Ada Roe", Attribution.Type.INDIRECT, "said", "Ada Roe", words);
    Draft told = evidence(asked, Evidence.of(List.of(article.at(shown)), text));
    return check.of(told, article.reading());
  }
}
