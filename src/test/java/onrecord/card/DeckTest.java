package onrecord.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.answer.Answer;
import onrecord.answer.Mark;
import onrecord.card.scheduling.Rating;
import onrecord.classroom.Assignment;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.system.Formats;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeckTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;
  @Inject TestClock clock;

  User noor;
  User ada;
  List<Question> questions;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = fixtures.noor();
    ada = fixtures.ada();
    questions = fixtures.questions(fixtures.article(noor), 4);
  }

  @Test
  void cardsThatAreDueAreCounted() {
    card(0, Duration.ZERO);
    card(1, Duration.ofMinutes(10));
    card(2, Duration.ofDays(2));
    assertEquals(1, due());
    clock.advance(Duration.ofMinutes(10));
    assertEquals(2, due());
    assertEquals(
        TestClock.START.plus(Duration.ofDays(2)),
        fixtures.in(() -> Deck.nextDue(ada, clock.instant())).orElseThrow());
  }

  @Test
  void aRetiredQuestionPausesItsCard() {
    card(0, Duration.ZERO);
    fixtures.in(() -> Question.update("state = RETIRED where id = ?1", questions.get(0).id));
    assertEquals(0, due());
  }

  @Test
  void aCardWaitsWhileItsQuestionStandsInATestNotHandedIn() {
    var quiz = fixtures.quiz(noor, questions);
    card(0, Duration.ZERO);
    card(1, Duration.ofMinutes(10));
    assertEquals(1, due());
    var classroom = fixtures.classroom(noor, ada);
    fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    assertEquals(0, due());
    assertTrue(
        fixtures.in(() -> Deck.nextDue(ada, clock.instant())).isEmpty(),
        "no time is promised at which it will still wait");
    clock.advance(Duration.ofDays(7));
    assertEquals(2, due());
  }

  @Test
  void aCardWaitsForTheCloseOfATestThatItsLearnerHandedIn() {
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), Assignment.Mode.TEST);
    fixtures.attempt(given, ada, true, 1, 0, 0, 0);
    card(0, Duration.ZERO);
    assertEquals(0, due());
    fixtures.in(
        () ->
            Assignment.update(
                "opensAt = ?1 where id = ?2", clock.instant().plus(Duration.ofDays(1)), given.id));
    assertEquals(0, due(), "an opening that was moved on shows no key either");
    clock.advance(Duration.ofDays(7));
    assertEquals(1, due());
  }

  @Test
  void aCardComesAtOnceFromAPracticeThatWasHandedIn() {
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada),
            fixtures.quiz(noor, questions),
            Assignment.Mode.PRACTICE);
    fixtures.attempt(given, ada, true, 1, 0, 0, 0);
    card(0, Duration.ZERO);
    assertEquals(1, due());
  }

  @Test
  void aCardOfATestThatHasClosedDoesNotWaitForPracticeThatNobodyBegan() {
    var quiz = fixtures.quiz(noor, questions);
    var classroom = fixtures.classroom(noor, ada);
    var test = fixtures.assignment(classroom, quiz, Assignment.Mode.TEST);
    var practice = fixtures.assignment(classroom, quiz, Assignment.Mode.PRACTICE);
    fixtures.in(
        () -> Assignment.update("dueAt = null, closesAt = null where id = ?1", practice.id));
    fixtures.attempt(test, ada, true, 1, 0, 0, 0);
    card(0, Duration.ZERO);
    clock.advance(Duration.ofDays(7));
    assertEquals(1, due());
    fixtures.attempt(practice, ada, false);
    assertEquals(0, due(), "a run under way asks the same");
  }

  @Test
  void theMinuteThatIsToldIsOneInWhichTheCardIsThere() {
    card(0, Duration.ofMinutes(10).plusSeconds(20));
    Instant there = clock.instant().plus(Duration.ofMinutes(11));
    String next = fixtures.in(() -> Done.of(ada, null, clock.instant())).next();
    assertTrue(next.endsWith("today, from " + Formats.time(there, ada.zoneId()) + "."), next);
  }

  @Test
  void aCardWaitsForARunThatAsksWhatItsQuizNoLongerHas() {
    var quiz = fixtures.quiz(noor, questions);
    var given = fixtures.assignment(fixtures.classroom(noor, ada), quiz, Assignment.Mode.TEST);
    fixtures.attempt(given, ada, false);
    fixtures.in(() -> Quiz.<Quiz>findById(quiz.id).questions.remove(0));
    card(0, Duration.ZERO);
    assertEquals(0, due());
    fixtures.in(() -> Assignment.update("mode = PRACTICE where id = ?1", given.id));
    assertEquals(0, due());
    handIn(TestClock.START);
    assertEquals(1, due());
    fixtures.in(() -> Assignment.update("mode = TEST where id = ?1", given.id));
    assertEquals(0, due(), "others are still asked");
    clock.advance(Duration.ofDays(7));
    assertEquals(1, due());
  }

  @Test
  void aCardOfWhoLeftTheClassWaitsForTheCloseOfTheTestAndForNoPractice() {
    var given =
        fixtures.assignment(
            fixtures.classroom(noor, ada), fixtures.quiz(noor, questions), Assignment.Mode.TEST);
    fixtures.attempt(given, ada, false);
    card(0, Duration.ZERO);
    fixtures.in(() -> Membership.delete("user.id = ?1", ada.id));
    assertEquals(0, due());
    fixtures.in(() -> Assignment.update("mode = PRACTICE where id = ?1", given.id));
    assertEquals(1, due(), "nobody can hand that run in");
    fixtures.in(() -> Assignment.update("mode = TEST where id = ?1", given.id));
    clock.advance(Duration.ofDays(7));
    assertEquals(1, due());
  }

  @Test
  void anAnswerThatWasMarkedAgainIsCountedOnceAsItIsMarkedNow() {
    card(0, Duration.ZERO);
    fixtures.in(
        () -> {
          Card card = Card.findAll().firstResult();
          var again = Answer.Rating.AGAIN;
          User learner = User.findById(ada.id);
          var answer = Answer.graded(learner, card.question.current, again, clock.instant());
          new Reply(answer, Rating.AGAIN, 0).store(card, ada, clock.instant());
          new Mark(answer, 1, clock.instant()).persist();
          return null;
        });
    assertEquals(new Deck.Tally(1L, 0L), fixtures.in(() -> Deck.tally(ada, clock.instant())));
  }

  @Test
  void everyCardIsAskedForByTheSameQuery() {
    card(0, Duration.ZERO);
    card(1, Duration.ofMinutes(10));
    List<Card> cards = fixtures.in(() -> Card.list("order by id"));
    var first = statements.asked(() -> assertTrue(mayAsk(cards.get(0))));
    assertFalse(first.isEmpty());
    assertEquals(first, statements.asked(() -> assertFalse(mayAsk(cards.get(1)))));
  }

  private boolean mayAsk(Card card) {
    return fixtures.in(() -> Deck.mayAsk(card, clock.instant()));
  }

  private long due() {
    return fixtures.in(() -> Deck.countDue(ada, clock.instant()));
  }

  private void handIn(Instant at) {
    fixtures.in(
        () ->
            Card.getEntityManager()
                .createNativeQuery("update attempt set submitted_at = ?1")
                .setParameter(1, at)
                .executeUpdate());
  }

  private void card(int question, Duration dueIn) {
    store(questions.get(question), dueIn);
  }

  private void store(Question question, Duration dueIn) {
    fixtures.in(
        () -> {
          var card =
              new Card(
                  User.findById(ada.id), Question.findById(question.id), null, clock.instant());
          card.dueAt = clock.instant().plus(dueIn);
          card.persist();
          return card;
        });
  }
}
