package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.QuestionDeciding;
import onrecord.question.generation.Background;
import onrecord.question.generation.Background.Held;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

/** What the desk knows of a story from the other articles of its library. */
@QuarkusTest
class SameStoryTest extends QuestionDeciding {
  private static final String STORY = "the ferry fares to Norvik";
  private static final String OTHER =
      "Mayor Ada Roe said the fares would rise by a tenth in June.\n\n"
          + "Bo Lund, head of the island school, said the boats were full in July.\n\n"
          + "The Norvik Traders' League said in a statement that visitors would stay away.";

  @Test
  void otherArticlesOnTheStoryAreKnownByTheirWords() {
    Article article = imported(noor, STORY, "The harbour was quiet on Monday.");
    imported(noor, "Ferry fares to Norvik", OTHER);
    Background story = story(article);
    assertEquals(STORY, story.storyLine());
    assertEquals(List.of(OTHER), story.texts());
    assertTrue(story.titles().contains(new Held("Bo Lund", "head of the island school")));
    assertEquals(List.of("the Norvik Traders' League"), story.bodies());
  }

  @Test
  void anotherStoryAndAnotherLibraryAreNot() {
    Article article = imported(noor, STORY, "The harbour was quiet on Monday.");
    imported(noor, "the new school in Torp", OTHER);
    imported(noor, "ferry", OTHER + "\n\nIt rained.");
    imported(fixtures.otto(), STORY, OTHER);
    assertEquals(Background.of(STORY), story(article));
  }

  @Test
  void withoutALineNothingIsKnown() {
    Article article = imported(noor, null, "The harbour was quiet on Monday.");
    imported(noor, STORY, OTHER);
    assertEquals(Background.of(null), story(article));
  }

  private Background story(Article article) {
    return fixtures.in(() -> SameStory.of(Article.findById(article.id)));
  }

  private Article imported(User owner, String story, String text) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Article article = fixtures.imported(owner, "The Vessmark Ledger", "News", day, story, text);
    return fixtures.in(
        () -> {
          Article stored = Article.findById(article.id);
          Drafts.make(stored, TODAY, NOW);
          return stored;
        });
  }
}
