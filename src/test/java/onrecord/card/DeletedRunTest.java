package onrecord.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.answer.Answer;
import onrecord.card.scheduling.Rating;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a card knows once a teacher has deleted the run that brought it. */
@QuarkusTest
class DeletedRunTest {
  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  private Classroom classroom;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    clock.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    classroom = fixtures.classroom(teacher, fixtures.ada(), fixtures.ben());
  }

  @Test
  void aCardRebuiltAfterItsAssignmentIsDeletedIsWhatItWas() {
    var given = assignment(Mode.PRACTICE);
    answer(given, fixtures.ada());
    clock.advance(Duration.ofHours(2));
    answer(given, fixtures.ben());
    String before = cards();
    delete("/assignments/" + given.id, 2);
    rebuildAll();
    assertEquals(before, cards());
  }

  @Test
  void anUndoneFlashcardAnswerLeavesWhatTheDeletedRunTaught() {
    var given = assignment(Mode.PRACTICE);
    var ada = fixtures.ada();
    answer(given, ada);
    delete("/assignments/" + given.id, 1);
    String before = cards();
    clock.advance(Duration.ofHours(1));
    fixtures.in(
        () -> {
          User learner = User.findById(ada.id);
          Card card = Card.<Card>findAll().firstResult();
          var answer =
              Answer.graded(learner, card.question.current, Answer.Rating.AGAIN, clock.instant());
          answer.persist();
          card.review(Rating.AGAIN, learner, clock.instant());
          Card.flush();
          Card.takeBack(answer, learner, clock.instant());
          return null;
        });
    assertEquals(before, cards());
  }

  @Test
  void aTestIsRememberedFromItsSubmissionAndOneNotHandedInIsGone() {
    var exam = assignment(Mode.TEST);
    String run = answer(exam, fixtures.ada());
    answer(exam, fixtures.ben());
    clock.advance(Duration.ofMinutes(7));
    new Browsing(fixtures.session(fixtures.ada())).post(run + "/submission").then().statusCode(303);
    String before = cards();
    delete("/classrooms/" + classroom.id, 2);
    rebuildAll();
    assertEquals(before, cards());
    assertEquals(1L, (Long) fixtures.in(() -> Answer.count()));
  }

  private Assignment assignment(Mode mode) {
    return fixtures.assignment(classroom, fixtures.quiz(fixtures.noor(), 2), mode);
  }

  /** A wrong answer to the first question; the run's address. */
  private String answer(Assignment given, User learner) {
    var browser = new Browsing(fixtures.session(learner));
    String start = browser.post("/assignments/" + given.id + "/attempts").header("Location");
    String run = start.replaceFirst(".*(/attempts/[0-9]+).*", "$1");
    browser.post(run + "/questions/1/answer", "choice", "2").then().statusCode(303);
    return run;
  }

  private void delete(String what, int attempts) {
    noor.post(what + "/removal", "attempts", "" + attempts).then().statusCode(303);
    assertEquals(0L, (Long) fixtures.in(() -> Answer.count("attemptId is not null")));
  }

  private void rebuildAll() {
    fixtures.in(
        () -> {
          Card.<Card>listAll().forEach(card -> card.rebuild(card.learner));
          return null;
        });
  }

  private String cards() {
    return fixtures.in(
        () ->
            Card.<Card>list("order by id").stream()
                .map(card -> card.dueAt + " " + card.memory())
                .toList()
                .toString());
  }
}
