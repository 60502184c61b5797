package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;

class RightSpeakerTest {
  private final Check check = new RightSpeaker();

  @Test
  void quotationOfTheKeyIsSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void quotationOfSomebodyElseIsAWrongKey() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that islanders \"accept a high price if they can see the bill\"?",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen")));
  }

  @Test
  void speakerAmongTheWrongOptionsIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        codes(
            check,
            speaker(
                draft(
                    Kind.WHICH_SAID,
                    "Which of these statements did Economist Per Quist make?",
                    "\"Islanders accept a high price if they can see the bill.\"",
                    "\"The accounts would end half of the anger in a week.\""),
                "Per Quist")));
  }

  @Test
  void statementOfAnotherIsNoKey() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            speaker(
                draft(
                    Kind.WHICH_SAID,
                    "Which of these statements did Economist Per Quist make?",
                    "\"A crew of three can run the new boats.\"",
                    "\"Every trip burns money that the school needs.\""),
                "Per Quist")));
  }

  @Test
  void withoutTheArticleNothingIsSaid() {
    assertEquals(
        List.of(),
        codesWithoutArticle(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that islanders \"accept a high price if they can see the bill\"?",
                "Mayor Signe Aldal",
                "Harbour master Liv Torsen")));
  }

  @Test
  void completedWordsOfSomebodyElseAreFound() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Mayor Signe Aldal said: \"Islanders accept a high ____ if they can see the bill.\"",
                "price",
                "toll")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Economist Per Quist said: \"Islanders accept a high ____ if they can see the bill.\"",
                "price",
                "toll")));
  }

  @Test
  void reportedWordsOfSomebodyElseAreFound() {
    var asked =
        draft(
            Kind.WHO_SAID,
            "Who said that visitors would take the bridge?",
            "Economist Per Quist",
            "Mayor Signe Aldal");
    String words = "visitors would take the bridge at Lund instead";
    assertEquals(List.of("wrong_key"), codes(check, evidence(asked, evidence(words))));
  }

  @Test
  void stemThatNamesAnotherSpeakerIsFound() {
    var asked =
        draft(
            Kind.WHAT_ABOUT,
            "According to Mayor Signe Aldal, which way would visitors take?",
            "The bridge at Lund",
            "The night boat");
    String words = "visitors would take the bridge at Lund instead";
    assertEquals(List.of("wrong_key"), codes(check, evidence(asked, evidence(words))));
  }

  @Test
  void quotationOnAnotherSideIsFound() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            match(
                "Match speakers and words.",
                "Mayor Signe Aldal",
                "\"A crew of three can run the new boats\"",
                "Harbour master Liv Torsen",
                "\"The ferries cannot run on goodwill and old engines\"")));
  }

  @Test
  void positionOnAnotherSideIsFoundByItsWords() {
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            match(
                "Match speakers and positions.",
                "Mayor Signe Aldal",
                "A crew of three people can run the boats.",
                "Bram Oster",
                "Higher fares would empty the market.")));
  }

  @Test
  void sourceWithoutANameIsTheRightOne() {
    assertEquals(List.of("wrong_key"), twoSources("Who said it had been asked to two hearings?"));
    assertEquals(List.of(), twoSources("Who complained that it had not been consulted?"));
  }

  @Test
  void evidenceThatNamesAnotherSpeakerIsFound() {
    Draft asked =
        speaker(
            draft(Kind.WHAT_ABOUT, "What did Mayor Signe Aldal call the claim?", "Baseless", "Odd"),
            "Signe Aldal");
    assertEquals(
        List.of("wrong_key"),
        codes(
            new RightSpeaker(),
            evidence(
                asked,
                new Evidence(List.of(), "Bram Oster, chair of the league, called it baseless."))));
    assertEquals(
        List.of(),
        codes(
            new RightSpeaker(),
            evidence(asked, new Evidence(List.of(), "She called Bram Oster's claim baseless."))));
  }

  private List<String> twoSources(String stem) {
    String one = "the league had not been consulted";
    String two = "it had been asked to two hearings and had come to neither";
    String text =
        "Per Lund complained that " + one + ". A spokeswoman for the ministry said " + two + ".";
    var article =
        new Invented(text)
            .person("Per Lund", "chair of the league")
            .spoken("Per Lund", Attribution.Type.INDIRECT, "complained", "Per Lund", one)
            .spoken(null, Attribution.Type.INDIRECT, "said", "A spokeswoman for the ministry", two);
    Draft asked =
        draft(
            Kind.WHO_SAID,
            stem,
            "Per Lund of the league",
            "A spokeswoman for the ministry",
            "Jo Brandt, a baker");
    Draft told = evidence(asked, new Evidence(List.of(article.at(text)), text));
    return codes(check, told, article.reading());
  }

  @Test
  void secondThingThatTheSpeakerSaidIsFoundInOtherWords() {
    assertEquals(List.of("two_keys"), which("that the new boats can run with a crew of three"));
    assertEquals(List.of(), which("that the new boats can not run with a crew of three"));
    assertEquals(List.of(), which("that the new boats can run at night in winter"));
  }

  /** A repair of a wrong option by another number, or another "may", is no second key. */
  @Test
  void numbersAndHowSureItIsDecide() {
    assertEquals(List.of(), which("that the new boats can run with a crew of two"));
    assertEquals(List.of(), which("that the new boats will run with a crew of three"));
  }

  private List<String> which(String wrong) {
    return codes(
        check,
        speaker(
            evidence(
                draft(
                    Kind.WHICH_SAID,
                    "What did harbour master Liv Torsen say?",
                    "that a third of the fuel would be saved",
                    wrong),
                evidence("the new engines would save a third of the fuel")),
            "Liv Torsen"));
  }

  @Test
  void wordsOfASheMayBeThoseOfWhomTheArticleNamedLast() {
    String text =
        "The town's mayor, Philippa Dunmore, said that she had heard it on the radio. \"Nobody rang me,\" she said.\n\n"
            + "Kezia Blount, a glazer at the works, said her daughter had a job there. \"They never say as what,\" she said.\n";
    var document =
        new Document(text, Invented.PUBLISHED, "Works", "Post", Document.Kind.NEWS, List.of());
    var works = new Reading(document, new Extractor().extract(document));
    String stem = "Who said “They never say as what”?";
    assertEquals(
        List.of(),
        check.of(
            draft(Kind.WHO_SAID, stem, "Kezia Blount, a glazer", "Philippa Dunmore, a mayor"),
            works));
    assertEquals(
        List.of("wrong_key"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said “Nobody rang me”?",
                "Kezia Blount, a glazer",
                "Philippa Dunmore, a mayor"),
            works));
  }

  @Test
  void titleMayStandBeforeTheNameOrBehindIt() {
    String words = "most of them turned their pumps off";
    var article =
        new Invented("\"" + words + "\", Magistrate Ann Moe said.")
            .person("Magistrate Ann Moe", null)
            .spoken(
                "Magistrate Ann Moe", Attribution.Type.DIRECT, "said", "Magistrate Ann Moe", words);
    Draft asked =
        draft(
            Kind.WHO_SAID,
            "Who replied that \"" + words + "\"?",
            "Ann Moe, the magistrate",
            "Per Lund, a farmer");
    assertEquals(List.of(), check.of(asked, article.reading()));
  }

  @Test
  void wordsOfASheAreThoseOfWhomTheEvidenceNames() {
    String words = "he made up every line of it";
    String text = "Ann Moe left. Liv Torsen rose. \"" + words + "\", she said.";
    var article =
        new Invented(text)
            .person("Liv Torsen", "banker")
            .person("Ann Moe", "prosecutor")
            .spoken("Liv Torsen", Attribution.Type.DIRECT, "said", "she", words);
    Draft asked =
        speaker(
            draft(
                Kind.WHICH_SAID,
                "Which of these did Ann Moe, the prosecutor, say?",
                "\"" + words + "\"",
                "\"the metal is wrong by five centuries\""),
            "Ann Moe");
    assertEquals(
        List.of(),
        check.of(told(asked, "Ann Moe … \"" + words + "\", she said"), article.reading()));
    assertEquals(
        List.of("wrong_key"),
        codes(check, told(asked, "Liv Torsen … \"" + words + "\", she said"), article.reading()));
  }
}
