package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says whose words they are, though the article has nobody say them. */
class UnspokenTest {
  private static final String WORDS = "Norvik would buy shares in the ferry line";

  private static Story story(String told, String words) {
    return Asked.decided(
        Asked.story(
            "The ferry line of Norvik will stop its boats to Vessmark in April, a sorry end for the"
                + " shares of the line.",
            "\"A harbour is no charity,\" Minister Ole Moe told parliament. Moe "
                + told
                + " "
                + words
                + ".",
            "Mayor Ada Roe of Vessmark said that the boats were full last year."),
        words,
        "Ole Moe");
  }

  private static List<Draft> drafts(String told, String words) {
    Story story = story(told, words);
    return QuestionKinds.ALL.stream()
        .flatMap(kind -> kind.drafts(story).stream())
        .filter(draft -> (draft.stem() + draft.item()).contains(words))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hopes that", "thinks that", "feared that", "realized that", "wants"})
  void isNotAskedAsSaid(String told) {
    assertEquals(List.of(), drafts(told, WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said that",
        "insisted that",
        "indicated that",
        "believes that",
        "repeated that",
        "guaranteed that",
        "remarked that",
        "claimed"
      })
  void whatTheVerbTellsAsSaidIs(String told) {
    assertFalse(drafts(told, WORDS).isEmpty());
  }

  /** Where the words begin, no person has told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "told a traders'|gathering in Norvik the ferry line was lost|true",
        "told voters|he would keep the ferry line of Norvik|false",
        "told the voters that|the ferry line of Norvik was lost|false",
        "remarks|he made on the ferry line last week were late|true",
        "remarked|the ferry line of Norvik was lost|false",
        "announced|a plan for the ferry line that was late|true",
        "announced|the ferry line of Norvik would be sold|false",
        "addressed|voters who were angry about the ferry line|true",
        "recommended|5 per cent, spread over two years|true",
        "suggested|a toll set by the council|true",
        "asked for|40 boats, spread over three harbours|true",
        "said|the line, once lost, would be sold|false",
        "recommended|the toll should be cut|false",
        "claimed|the ferry line lost three million crowns|false"
      })
  void wordsBeginWhereAClauseDoes(String told, String words, boolean unspoken) {
    String cue = told.startsWith("asked") ? told : told.split(" ")[0];
    var article =
        new Invented("Minister Ole Moe " + told + " " + words + ".")
            .person("Ole Moe", "Minister")
            .said("Ole Moe", Attribution.Type.INDIRECT, cue, words);
    Attribution one = article.found().attributions().get(0);
    Attribution decided =
        one.decided(one.source(), "Ole Moe", Attribution.SpeakerKind.PERSON, "Minister");
    assertEquals(unspoken, Unspoken.are(decided, article.document().text()));
    assertFalse(Unspoken.are(one, article.document().text()), "the rules are sure of it");
  }

  @Test
  void aThingIsNoClause() {
    assertEquals(List.of(), drafts("expected", "the first cut of the ferry fares of Norvik"));
  }

  @Test
  void tellsWhy() {
    Story story = story("hopes that", WORDS);
    var one =
        story.reading.found().attributions().stream()
            .filter(said -> said.words(story.text()).contains(WORDS))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "“hopes” does not tell that these words were said, so no rule asks about them: write one"
            + " yourself.",
        new Obstacle(one, null, story).told());
  }
}
