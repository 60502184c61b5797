package onrecord.classroom;

import io.quarkus.security.Authenticated;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import onrecord.quiz.Quiz;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Giving a quiz to a class. The page of an assignment is with the attempts it shows. */
@Authenticated
@Path("/assignments")
class AssignmentResource {
  private final CurrentUser me;
  private final Clock clock;

  AssignmentResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * How it is taken.
   *
   * @param attempts a number, 0 for no limit, or empty for what is usual in the mode
   */
  record Rules(
      @RestForm long quiz,
      @RestForm long classroom,
      @RestForm String mode,
      @RestForm String attempts,
      @RestForm String shuffle) {
    Assignment.Mode chosen() {
      return "TEST".equals(mode) ? Assignment.Mode.TEST : Assignment.Mode.PRACTICE;
    }

    Integer maxAttempts() {
      if (attempts == null || attempts.isEmpty()) {
        return chosen() == Assignment.Mode.TEST ? 1 : null;
      }
      return attempts.equals("0") ? null : Integer.valueOf(attempts);
    }

    Problems problems() {
      boolean counted = attempts == null || attempts.matches("|[0-9]|10");
      return Problems.none().addIf(!counted, "attempts", "Choose a number from the list.");
    }
  }

  @POST
  @Transactional
  public RestResponse<?> assign(@BeanParam Rules rules, @BeanParam Dates dates) {
    var quiz = Quiz.readableBy(me.user(), rules.quiz()).orElseThrow(NotFoundException::new);
    var classroom =
        Classroom.taughtBy(me.user(), rules.classroom()).orElseThrow(NotFoundException::new);
    var problems = rules.problems();
    var schedule = dates.read(classroom.zoneId(), clock.instant(), problems);
    schedule.check(rules.chosen(), Schedule.NONE, classroom.zoneId(), clock.instant(), problems);
    return problems.isEmpty()
        ? give(quiz, classroom, rules, schedule)
        : RestResponse.ResponseBuilder.create(400)
            .entity(NewAssignmentResource.form(quiz, classroom, rules, dates, problems))
            .build();
  }

  private RestResponse<?> give(Quiz quiz, Classroom classroom, Rules rules, Schedule schedule) {
    // held, so that a second click comes after the first and finds what it made
    Classroom.findById(classroom.id, LockModeType.PESSIMISTIC_WRITE);
    var now = clock.instant();
    var wanted =
        new Assignment(classroom, quiz, rules.chosen(), schedule.opensAt(), me.toChange(), now);
    wanted.rule(
        schedule.dueAt(), schedule.closesAt(), rules.shuffle() != null, rules.maxAttempts());
    var given = wanted.twin(now).orElse(wanted);
    given.persist();
    return RestResponse.seeOther(URI.create("/assignments/" + given.id));
  }
}
