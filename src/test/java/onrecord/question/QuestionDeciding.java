package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.drafting.Drafts;
import onrecord.question.Question.State;
import onrecord.system.Refused;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** A draft of the sample article, and what is decided on it. */
public abstract class QuestionDeciding {
  protected static final Instant NOW = TestClock.START;
  protected static final LocalDate TODAY = TestClock.TODAY;

  @Inject protected Fixtures fixtures;

  protected User noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
  }

  protected static QuestionText explained(QuestionText old, String explanation) {
    return new QuestionText(
        old.format(), old.context(), old.passage(), old.stem(), old.choices(), explanation);
  }

  protected void edit(Question question, QuestionText wording) {
    var flaws =
        question.current.flawsOf(
            wording, question.current.basis(), SourceRead.of(question.current.source));
    new Deciding(question, noor, NOW).edit(wording, flaws);
  }

  /** The best draft of the sample article that names a speaker. */
  protected long draft() {
    var article = fixtures.harbour(noor);
    return fixtures.in(
        () -> {
          Drafts.make(Article.findById(article.id), TODAY, NOW);
          return Question.<Question>find("ready and kind = WHO_SAID order by rank")
              .firstResult()
              .id;
        });
  }

  /** The questions of the set in their order. */
  protected List<Long> set() {
    return fixtures.in(
        () ->
            Question.<Question>list("setPlace is not null order by setPlace").stream()
                .map(question -> question.id)
                .toList());
  }

  protected void change(long id, Consumer<Question> verb) {
    fixtures.in(
        () -> {
          verb.accept(Question.findById(id));
          return null;
        });
  }

  protected void refused(long id, String why, Consumer<Question> verb) {
    String said = assertThrows(Refused.class, () -> change(id, verb)).getMessage();
    assertTrue(said.contains(why), said);
  }

  protected void undo(long id) {
    fixtures.in(
        () -> {
          Question question = Question.findById(id);
          LastDecision.of(question.article).orElseThrow().review().undo(NOW);
          return null;
        });
  }

  protected Question stored(long id) {
    return fixtures.in(
        () -> Question.readableBy(noor, id).map(QuestionDeciding::loaded).orElseThrow());
  }

  private static Question loaded(Question question) {
    question.current.choices.size();
    return question;
  }

  protected long count(State state) {
    return fixtures.in(() -> Question.count("state", state));
  }

  protected List<Review> reviews(long id) {
    return fixtures.in(() -> Review.of(Question.findById(id), 50));
  }
}
