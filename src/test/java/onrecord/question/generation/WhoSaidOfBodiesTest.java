package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

/** Who said it, where a body speaks: the other bodies may be of another article on the story. */
class WhoSaidOfBodiesTest {
  /**
   * Whoever speaks for nobody else is asked for among bodies of the story, never among its people.
   */
  @Test
  void bodiesOfOtherArticlesOnTheStoryFillUp() {
    Invented article =
        new Invented("The Norvik Harbour Board said the old bridge would have to close in June.")
            .named("Norvik Harbour Board", Name.Kind.ORGANISATION, null)
            .said(
                "Norvik Harbour Board",
                Type.INDIRECT,
                "said",
                "the old bridge would have to close in June");
    assertTrue(Asked.of(new WhoSaid(), article).isEmpty());
    var story =
        new Background(
            "the ferry fares",
            List.of(new Background.Held("Bo Lund", "head of the island school")),
            List.of("the Traders' League", "the Seamen's Union"),
            List.of("Bo Lund, the Traders' League and the Seamen's Union spoke."));
    Draft draft =
        new WhoSaid()
            .drafts(new Story(article.document(), article.found(), story, Story.Wanted.MORE))
            .get(0);
    assertEquals(
        List.of("The Norvik Harbour Board", "The Traders' League", "The Seamen's Union"),
        Asked.options(draft));
    assertEquals(
        "The Traders' League does not speak in this report.",
        draft.item().distractors().get(0).why());
  }

  @Test
  void bodiesOfTheFieldFillUpButNoneThatTheArticleHasByAnyName() {
    assertEquals(
        List.of("The United Nations", "The European Union", "The African Union", "The Arab League"),
        unitedNations("Nobody else spoke."));
    assertEquals(
        List.of("The United Nations", "The African Union", "The Arab League", "NATO"),
        unitedNations("The EU said so, too."));
  }

  /** A newspaper passes on what others say: whoever asks for it asks for nothing. */
  @Test
  void newspaperIsNobodyWhoSaidIt() {
    assertEquals(List.of(), ofBody("Norvik Herald"));
    assertEquals(1, ofBody("United Nations").size());
  }

  private static List<Draft> ofBody(String body) {
    String said = "the border of Torp would have to close in June";
    var story =
        new Background(
            "the border",
            List.of(),
            List.of("the Traders' League", "the Seamen's Union"),
            List.of());
    Invented article =
        new Invented("The " + body + " said " + said + ".")
            .named(body, Name.Kind.ORGANISATION, null)
            .said(body, Type.INDIRECT, "said", said);
    return new WhoSaid()
        .drafts(new Story(article.document(), article.found(), story, Story.Wanted.MORE));
  }

  private static List<String> unitedNations(String more) {
    Invented article =
        new Invented(
                "The United Nations said the border of Torp would have to close in June.\n\n"
                    + more)
            .named("United Nations", Name.Kind.ORGANISATION, null)
            .said(
                "United Nations",
                Type.INDIRECT,
                "said",
                "the border of Torp would have to close in June");
    return Asked.options(Asked.of(new WhoSaid(), article).get(0));
  }

  /** Whoever speaks elsewhere is no option beside people. */
  @Test
  void peopleAreOfTheArticleOnly() {
    Invented article =
        new Invented("Mayor Ada Roe said the old bridge would have to close in June.")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", "the old bridge would have to close in June");
    var story =
        new Background(
            "the ferry fares",
            List.of(new Background.Held("Bo Lund", "head of the island school")),
            List.of("the Traders' League", "the Seamen's Union"),
            List.of("Bo Lund spoke."));
    assertEquals(
        List.of(),
        new WhoSaid()
            .drafts(new Story(article.document(), article.found(), story, Story.Wanted.MORE)));
  }
}
