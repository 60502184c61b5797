package onrecord.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.card.scheduling.Memory;
import onrecord.card.scheduling.Rating;
import onrecord.classroom.Assignment;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;

  User ada;
  List<Question> questions;
  Assignment practice;

  @BeforeEach
  void reset() {
    fixtures.reset();
    ada = fixtures.ada();
    var noor = fixtures.noor();
    questions = fixtures.questions(fixtures.article(noor), 2);
    practice =
        fixtures.assignment(
            fixtures.classroom(noor, ada),
            fixtures.quiz(noor, questions),
            Assignment.Mode.PRACTICE);
  }

  @Test
  void aRightAnswerMakesNoCardAndAWrongOneDoes() {
    answered(0, 1.0);
    assertEquals(0, count());
    answered(0, 0.0);
    assertEquals(1, count());
    assertEquals(Duration.ofMinutes(1), Duration.between(clock.instant(), card().dueAt));
  }

  @Test
  void aCardMadeByAWrongAnswerIsDueWithinADay() {
    answered(0, 0.0);
    clock.advance(Duration.ofDays(1));
    assertEquals(1L, fixtures.in(() -> Deck.countDue(ada, clock.instant())));
  }

  @Test
  void laterAnswersMoveTheCard() {
    answered(0, 0.0);
    clock.advance(Duration.ofDays(1));
    answered(0, 1.0);
    assertEquals(1, count());
    assertEquals(2, card().reps);
    assertTrue(card().dueAt.isAfter(clock.instant()));
  }

  @Test
  void aCardThatLastsDaysIsDueWhenTheLearnersDayBegins() {
    answered(0, 0.0);
    for (int day = 0; day < 2; day++) {
      clock.advance(Duration.ofDays(1));
      answered(0, 1.0);
    }
    var card = card();
    assertEquals(Memory.State.REVIEW, card.state);
    assertEquals(ada.dayBegins(ada.today(card.dueAt)), card.dueAt);
  }

  /** Whatever was answered and taken back: the card is what its final answers make of it. */
  @Test
  void rebuildingGivesTheCardThatAnswersAndWithdrawalsLeft() {
    var random = new Random(6);
    for (int sequence = 0; sequence < 12; sequence++) {
      reset();
      answered(0, 0.0);
      var before = new ArrayDeque<Memory>();
      for (int step = 0; step < 12; step++) {
        clock.advance(Duration.ofMinutes(1 + random.nextInt(60 * 24 * 4)));
        var last = fixtures.in(() -> Answer.lastOnCard(ada, today()).orElse(null));
        if (last != null && random.nextInt(3) == 0) {
          fixtures.in(
              () -> {
                Card.takeBack(Answer.onCard(ada, last.id).orElseThrow(), ada, clock.instant());
                return null;
              });
          assertEquals(before.pop(), card().memory());
        } else {
          before.push(card().memory());
          flashcard(Rating.values()[random.nextInt(4)]);
        }
        var kept = card().memory();
        assertEquals(kept, rebuilt());
      }
    }
  }

  @Test
  void anAnswerThatBecameFinalEarlierTakesItsPlaceBeforeTheLastReview() {
    answered(0, 0.0);
    var test =
        fixtures.assignment(
            fixtures.classroom(fixtures.noor(), ada),
            fixtures.quiz(fixtures.noor(), questions),
            Assignment.Mode.TEST);
    long run = fixtures.attempt(test, ada, false, 0);
    var deadline = clock.instant().plus(Duration.ofHours(20));
    clock.advance(Duration.ofDays(2));
    flashcard(Rating.GOOD);
    // the test closed before that, but is handed in by the job only now
    fixtures.in(
        () -> {
          Card.getEntityManager()
              .createNativeQuery("update attempt set submitted_at = ?1 where id = ?2")
              .setParameter(1, deadline)
              .setParameter(2, run)
              .executeUpdate();
          Card.answered(ada, null, List.of(new Outcome(questions.get(0).id, 1.0)), deadline);
          return null;
        });
    assertEquals(3, card().reps);
    assertEquals(clock.instant(), card().reviewedAt);
    assertEquals(rebuilt(), card().memory());
  }

  private Instant today() {
    return ada.dayBegins(ada.today(clock.instant()));
  }

  private Memory rebuilt() {
    return fixtures.in(
        () -> {
          Card card = Card.findAll().firstResult();
          card.rebuild(ada);
          return card.memory();
        });
  }

  /** An answer in practice, which is final at once. */
  private void answered(int question, double fraction) {
    var picked = new Integer[question + 1];
    picked[question] = fraction == 1 ? question : question + 1;
    fixtures.attempt(practice, ada, true, picked);
    fixtures.in(
        () -> {
          Long asked = questions.get(question).id;
          Card.answered(ada, null, List.of(new Outcome(asked, fraction)), clock.instant());
          return null;
        });
  }

  private void flashcard(Rating rating) {
    fixtures.in(
        () -> {
          Card card = Card.findAll().firstResult();
          var answer =
              Answer.graded(
                  User.findById(ada.id),
                  card.question.current,
                  Answer.Rating.valueOf(rating.name()),
                  clock.instant());
          new Reply(answer, rating, rating == Rating.AGAIN ? 0 : 1)
              .store(card, ada, clock.instant());
          return null;
        });
  }

  private long count() {
    return fixtures.in(() -> Card.count());
  }

  private Card card() {
    return fixtures.in(() -> Card.findAll().firstResult());
  }
}
