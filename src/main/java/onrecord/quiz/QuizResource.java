package onrecord.quiz;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onrecord.system.OneLine;
import onrecord.system.PageNumber;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.system.WholeNumber;
import onrecord.user.CurrentUser;
import onrecord.user.Library;
import onrecord.user.Press;
import onrecord.user.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Making quizzes out of approved questions. */
@Authenticated
@Path("/quizzes")
class QuizResource {
  private static final int SIZE = 25;

  private final CurrentUser me;
  private final Clock clock;

  QuizResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /** The question just moved, and by which button, so that the next press moves it on. */
  record Moved(long question, String by) {
    static final String UP = "up";
    static final String DOWN = "down";
    static final Moved NONE = new Moved(0, null);

    /** As an address has it. */
    static Moved of(String question, String by) {
      return new Moved(WholeNumber.of(question).orElse(0), by);
    }

    public boolean up(Long other, boolean last) {
      return question == other && (last || UP.equals(by));
    }

    public boolean down(Long other, boolean first) {
      return question == other && (first || !UP.equals(by));
    }
  }

  /**
   * The last press of a button here.
   *
   * @param done "renamed", "removed", the number of questions that were added, or anything
   * @param left of those ticked, what was not added
   */
  record Last(Moved moved, String done, Picked.Left left) {
    static final Last NONE = new Last(Moved.NONE, null, Picked.Left.NONE);

    /** How many were added; -1 where it was something else. */
    public int added() {
      return WholeNumber.of(done).orElse(-1);
    }

    public boolean isRenamed() {
      return "renamed".equals(done);
    }

    public boolean isRemoved() {
      return "removed".equals(done);
    }
  }

  @GET
  public TemplateInstance list(@QueryParam("page") String page) {
    return list("", Problems.none(), PageNumber.within(page));
  }

  @POST
  @RolesAllowed(Role.IMPORT)
  @Transactional
  public RestResponse<?> make(@RestForm String title, @RestForm String once) {
    var problems = problems(title);
    if (!problems.isEmpty()) {
      return again(list(title, problems, 0));
    }
    var press = Press.of(me.user(), once, title, clock.instant());
    return press.isRepeated() ? press.lead() : press.leadTo("/quizzes/" + made(title).id);
  }

  private Quiz made(String title) {
    var now = clock.instant();
    var by = me.toChange();
    var quiz = new Quiz(Library.forWork(by, now), OneLine.of(title), by, now);
    quiz.persist();
    return quiz;
  }

  @GET
  @Path("{id}")
  public TemplateInstance page(
      @PathParam("id") long id,
      @QueryParam("article") String article,
      @QueryParam("page") String page,
      @QueryParam("moved") String moved,
      @QueryParam("by") String by,
      @QueryParam("done") String done,
      @BeanParam Picked.Left.Typed left) {
    var last = new Last(Moved.of(moved, by), done, left.read());
    int about = WholeNumber.of(article).orElse(0);
    return page(readable(id), null, Problems.none(), about, PageNumber.within(page), last);
  }

  /** The questions looked at as one set. */
  @GET
  @Path("{id}/audit")
  public TemplateInstance audit(@PathParam("id") long id) {
    Quiz quiz = readable(id);
    return Templates.audit(quiz, SetReport.of(quiz));
  }

  @POST
  @Path("{id}/title")
  @Transactional
  public RestResponse<?> rename(@PathParam("id") long id, @RestForm String title) {
    var quiz = held(id);
    var problems = problems(title);
    if (!problems.isEmpty()) {
      return again(page(quiz, title, problems, 0, 0, Last.NONE));
    }
    quiz.rename(OneLine.of(title));
    return RestResponse.seeOther(URI.create("/quizzes/" + id + "?done=renamed#done"));
  }

  /** Adds what is fit of them; the place in the picker comes along, to go on picking there. */
  @POST
  @Path("{id}/questions")
  @Transactional
  public RestResponse<?> add(
      @PathParam("id") long id,
      @RestForm("question") List<Long> picked,
      @RestForm long article,
      @RestForm int page) {
    var quiz = held(id);
    var ticked = Picked.of(quiz, picked, today());
    if (ticked.isNoneFit()) {
      throw new Refused(ticked.left().told(0));
    }
    int added = quiz.add(ticked.fit());
    String left = ticked.leftAfter(added).text();
    return RestResponse.seeOther(
        URI.create(
            "/quizzes/%s?article=%s&page=%s&done=%s&%s#done"
                .formatted(id, article, page, added, left)));
  }

  /** The address names the button pressed, so that the focus stays on it, without a script too. */
  @POST
  @Path("{id}/questions/{question}/place")
  @Transactional
  public RestResponse<?> move(
      @PathParam("id") long id,
      @PathParam("question") long question,
      @RestForm int to,
      @RestForm String by) {
    held(id).move(question, to);
    String way = Moved.UP.equals(by) ? Moved.UP : Moved.DOWN;
    return RestResponse.seeOther(
        URI.create("/quizzes/%s?moved=%s&by=%s#moved".formatted(id, question, way)));
  }

  @POST
  @Path("{id}/questions/{question}/removal")
  @Transactional
  public RestResponse<?> remove(@PathParam("id") long id, @PathParam("question") long question) {
    held(id).remove(question);
    return RestResponse.seeOther(URI.create("/quizzes/" + id + "?done=removed#done"));
  }

  private TemplateInstance list(String title, Problems problems, int page) {
    var found = Quiz.readableBy(me.user(), page * SIZE, SIZE + 1);
    boolean more = found.size() > SIZE;
    return Templates.quizzes(more ? found.subList(0, SIZE) : found, page, more, title, problems);
  }

  private TemplateInstance page(
      Quiz quiz, String title, Problems problems, long article, int page, Last last) {
    var asked = quiz.asked();
    var picker = Picker.of(quiz, article, today(), page);
    return Templates.quiz(
        quiz,
        Placed.of(asked),
        Audit.of(Quiz.stillAsked(asked)),
        picker,
        title == null ? quiz.title : title,
        problems,
        last);
  }

  private LocalDate today() {
    return me.user().today(clock.instant());
  }

  private Quiz readable(long id) {
    return Quiz.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Quiz held(long id) {
    return Quiz.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static Problems problems(String title) {
    String line = OneLine.of(title);
    boolean titled = OneLine.isSeen(line) && line.length() <= Quiz.LONGEST_TITLE;
    return Problems.none().addIf(!titled, "title", "Write a title of 1 to 200 characters.");
  }

  private static RestResponse<?> again(TemplateInstance page) {
    return RestResponse.ResponseBuilder.create(400).entity(page).build();
  }
}
