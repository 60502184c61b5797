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

  @POST
  @Transactional
  public RestResponse<?> assign(
      @RestForm("quiz") long quizId,
      @RestForm("classroom") long classId,
      @BeanParam Rules rules,
      @BeanParam Dates dates) {
    var quiz = Quiz.heldBy(me.user(), quizId).orElseThrow(NotFoundException::new);
    var classroom = Classroom.taughtBy(me.user(), classId).orElseThrow(NotFoundException::new);
    var problems = rules.problems();
    var schedule = dates.read(classroom.zoneId(), clock.instant(), problems);
    schedule.check(rules.chosen(), Schedule.NONE, classroom.zoneId(), clock.instant(), problems);
    return problems.isEmpty()
        ? give(quiz, classroom, rules, schedule)
        : RestResponse.ResponseBuilder.create(400)
            .entity(
                NewAssignmentResource.form(
                    quiz, classroom, rules, dates, problems, clock.instant()))
            .build();
  }

  private RestResponse<?> give(Quiz quiz, Classroom classroom, Rules rules, Schedule schedule) {
    // held, so that a second click comes after the first and finds what it made
    Classroom.findById(classroom.id, LockModeType.PESSIMISTIC_WRITE);
    var now = clock.instant();
    var wanted =
        new Assignment(classroom, quiz, rules.chosen(), schedule.opensAt(), me.toChange(), now);
    wanted.rule(schedule.dueAt(), schedule.closesAt(), rules.shuffles(), rules.maxAttempts());
    var given = wanted.twin(now).orElse(wanted);
    given.persist();
    return RestResponse.seeOther(URI.create("/assignments/" + given.id + "?done=assigned#done"));
  }
}
