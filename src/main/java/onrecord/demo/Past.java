package onrecord.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import onrecord.answer.Answer;
import onrecord.answer.Mark;
import onrecord.attempt.Attempt;
import onrecord.attempt.Starting;
import onrecord.card.Card;
import onrecord.card.Outcome;
import onrecord.card.scheduling.Rating;
import onrecord.classroom.Assignment;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Response;
import onrecord.user.User;

/**
 * What the students did in the three weeks before now: each knows more or less, each question is
 * harder or easier, and one wrong option attracts more than the others. Seeded, so it is the same
 * everywhere.
 */
final class Past {
  private static final Duration PER_ANSWER = Duration.ofSeconds(25);

  private final Random random = new Random(1125);
  private final Instant now;

  Past(Instant now) {
    this.now = now;
  }

  void play(List<User> students, Assignment practice, Assignment test) {
    for (int i = 0; i < students.size(); i++) {
      forget();
      double skill = .45 + .5 * i / students.size() + random.nextDouble() * .1;
      // two have not begun, of whom one came to the test; another stopped in the middle
      boolean practises = i != 3 && i != 8;
      if (practises) {
        begin(students.get(i), practice, skill, i == 5);
      }
      days(students.get(i), practises, i == 3 ? null : test, skill);
      if (practises && i != 5 && skill < .6) {
        again(students.get(i), practice, skill + .15);
      }
    }
  }

  /** Before each query all loaded rows are compared with what they were: so let there be few. */
  private static void forget() {
    Attempt.flush();
    Attempt.getEntityManager().clear();
  }

  private void begin(User student, Assignment practice, double skill, boolean stops) {
    Instant at = now.minus(Duration.ofDays(20 - random.nextInt(6))).plusSeconds(random(7200));
    int size = practice.quiz.questions.size();
    run(student, practice, skill, at, stops ? size / 2 : size, !stops);
  }

  /** In the order in which it happened: what is answered later finds the cards as they were. */
  private void days(User student, boolean practises, Assignment test, double skill) {
    for (int day = 13; day >= 1; day--) {
      if (day == 3 && test != null) {
        sit(student, test, skill);
      }
      if (practises && random.nextDouble() < .75) {
        Instant at = now.minus(Duration.ofDays(day)).plusSeconds(random(7200));
        cards(student, skill, at);
        // what was forgotten comes back within the sitting
        cards(student, skill + .2, at.plus(Duration.ofMinutes(12)));
      }
    }
  }

  private void again(User student, Assignment practice, double skill) {
    Instant at = now.minusSeconds(43_200 + random(7200));
    run(student, practice, skill, at, practice.quiz.questions.size(), true);
  }

  private void sit(User student, Assignment test, double skill) {
    Instant at = test.opensAt.plusSeconds(3600 + random(150_000));
    run(student, test, skill, at, test.quiz.questions.size(), true);
  }

  private void run(
      User student, Assignment given, double skill, Instant begin, int answers, boolean handIn) {
    var attempt =
        Attempt.by(student, Starting.of(given, student, random.nextLong(), begin).run())
            .orElseThrow();
    Instant at = begin;
    for (int position = 1; position <= Math.min(answers, attempt.asked.length); position++) {
      at = at.plus(PER_ANSWER).plusSeconds(random(30));
      QuestionVersion version = QuestionVersion.findById(attempt.asked[position - 1]);
      attempt.answer(position, version, respond(version, skill), student, at);
    }
    if (handIn) {
      attempt.handIn(student, at.plus(PER_ANSWER));
    }
  }

  private void cards(User student, double skill, Instant at) {
    List<Card> due = Card.list("learner = ?1 and dueAt <= ?2 order by dueAt, id", student, at);
    for (Card card : due) {
      Rating rating = random.nextDouble() < skill + .1 ? Rating.GOOD : Rating.AGAIN;
      var answer =
          Answer.graded(student, card.question.current, Answer.Rating.valueOf(rating.name()), at);
      answer.persist();
      new Mark(answer, rating == Rating.GOOD ? 1 : 0, at).persist();
      Card.answered(student, null, List.of(new Outcome(card.question.id, rating)), at);
    }
  }

  private Response respond(QuestionVersion version, double skill) {
    double hard = new Random(version.stem.hashCode()).nextDouble() * .4 - .2;
    return random.nextDouble() < skill - hard ? version.item().right() : Slip.in(version, random);
  }

  private int random(int bound) {
    return random.nextInt(bound);
  }
}
