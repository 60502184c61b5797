package onrecord.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.card.Card;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionDeciding;
import org.junit.jupiter.api.Test;

/** A question whose approval was undone is a draft again; a card teaches it all the same. */
@QuarkusTest
class LearntDraftTest extends QuestionDeciding {
  @Test
  void draftingAgainGivesNoCardAnotherKey() {
    long id = draft();
    List<Choice> drafted = List.copyOf(stored(id).current.choices);
    change(id, q -> q.current.choices = turned(q.current.choices));
    List<Choice> taught = List.copyOf(stored(id).current.choices);
    assertNotEquals(drafted, taught);
    fixtures.card(fixtures.learner("Ayo"), stored(id), NOW);
    redraft(id);
    assertEquals(taught, List.copyOf(stored(id).current.choices));
    assertTrue(fixtures.in(() -> Question.<Question>findById(id).isEvidenceChanged()));
    fixtures.in(() -> Card.deleteAll());
    redraft(id);
    assertEquals(drafted, List.copyOf(stored(id).current.choices));
  }

  private void redraft(long id) {
    Article article = stored(id).article;
    fixtures.in(() -> Drafts.make(Article.findById(article.id), TODAY, NOW));
  }

  /** The same options, of which another one is right. */
  private static List<Choice> turned(List<Choice> choices) {
    var turned = new ArrayList<Choice>();
    for (int i = 0; i < choices.size(); i++) {
      Choice before = choices.get((i + choices.size() - 1) % choices.size());
      turned.add(new Choice(choices.get(i).text(), before.correct(), choices.get(i).why()));
    }
    return turned;
  }
}
