package onrecord.classroom;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import onrecord.quiz.Quiz;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;

/** The form for a new assignment; what is not known yet is asked for first. */
@Authenticated
@Path("/assignments/new")
class NewAssignmentResource {
  private static final int CHOICES = 100;

  private final CurrentUser me;
  private final Clock clock;

  NewAssignmentResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  public TemplateInstance page(
      @QueryParam("quiz") long quiz, @QueryParam("classroom") long classroom) {
    if (quiz == 0 || classroom == 0) {
      return choose(quiz, classroom);
    }
    var given = Quiz.readableBy(me.user(), quiz).orElseThrow(NotFoundException::new);
    var to = Classroom.taughtBy(me.user(), classroom).orElseThrow(NotFoundException::new);
    var dates = Dates.proposed(clock.instant(), to.zoneId());
    return form(given, to, Rules.PROPOSED, dates, Problems.none(), clock.instant());
  }

  static TemplateInstance form(
      Quiz quiz, Classroom classroom, Rules rules, Dates dates, Problems problems, Instant now) {
    return Templates.newAssignment(
        quiz,
        quiz.stillAskedCount(),
        classroom,
        Membership.learners(classroom),
        SameQuestions.in(classroom, quiz, now),
        rules,
        dates,
        problems);
  }

  /** What the address names is not asked again: it may be older than what the lists have. */
  private TemplateInstance choose(long quiz, long classroom) {
    return Templates.choose(
        Quiz.readableBy(me.user(), 0, CHOICES),
        Classroom.taughtBy(me.user(), 0, CHOICES),
        Quiz.readableBy(me.user(), quiz).orElse(null),
        Classroom.taughtBy(me.user(), classroom).orElse(null));
  }
}
