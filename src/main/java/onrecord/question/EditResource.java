package onrecord.question;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Wording a question anew. */
@Authenticated
@Path("/questions/{id}/edit")
class EditResource {
  private static final String IN_USE =
      "This question is approved, so it cannot take a wording that a check refuses.";

  private final CurrentUser me;
  private final Clock clock;

  EditResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * @param option the texts of all options in their order, {@code why} the reason of each
   * @param version the one that was open, so that nobody saves over another unseen
   * @param from "item" goes back to the question's page, all else to the desk
   */
  public record Form(
      @RestForm String context,
      @RestForm String stem,
      @RestForm List<String> option,
      @RestForm List<String> why,
      @RestForm String explanation,
      @RestForm Long version,
      @RestForm String from) {
    private static final int LONGEST = 1_000;

    /** One option of the form with its names there. */
    public record Line(int number, String text, String why, boolean correct) {
      public String whyLabel() {
        return correct ? "Why it is right" : "Why it is wrong";
      }
    }

    public Form {
      option = option == null ? List.of() : option;
      why = why == null ? List.of() : why;
    }

    static Form of(QuestionVersion version, String from) {
      return new Form(
          version.context,
          version.stem,
          version.choices.stream().map(Choice::text).toList(),
          version.choices.stream().map(Choice::why).toList(),
          version.explanation,
          version.id,
          from);
    }

    /** What is missing or too long; what the checks say comes after it. */
    Problems problems(QuestionVersion version, EditedParts parts) {
      if (option.size() != version.choices.size()) {
        throw new BadRequestException();
      }
      var problems = Problems.none();
      need(problems, "stem", stem, "Write the question.");
      for (int i = 0; i < option.size(); i++) {
        need(problems, "option" + (i + 1), option.get(i), "Write option " + (i + 1) + ".");
        String missing = "Write why option " + (i + 1) + " is right or wrong.";
        need(problems, "why" + (i + 1), i < why.size() ? why.get(i) : null, missing);
      }
      parts.check(version.format, problems);
      need(problems, "explanation", explanation, "Write the explanation.");
      return problems.addIf(
          context != null && context.length() > LONGEST,
          "context",
          "Keep it under 1,000 characters.");
    }

    private static void need(Problems problems, String field, String typed, String missing) {
      boolean blank = typed == null || typed.isBlank();
      problems
          .addIf(blank, field, missing)
          .addIf(!blank && typed.length() > LONGEST, field, "Keep it under 1,000 characters.");
    }

    /** Lines end in \r\n in a form and in \n everywhere else. */
    Wording wording(QuestionVersion version, EditedParts parts) {
      var choices = new ArrayList<Choice>();
      for (Line line : lines(version)) {
        choices.add(new Choice(clean(line.text()), line.correct(), clean(line.why())));
      }
      return new Wording(
          version.format,
          clean(context),
          version.passage,
          clean(stem),
          choices,
          parts.parts(version.format),
          clean(explanation));
    }

    List<Line> lines(QuestionVersion version) {
      return IntStream.range(0, version.choices.size())
          .mapToObj(
              i ->
                  new Line(
                      i + 1,
                      option.get(i),
                      i < why.size() ? why.get(i) : "",
                      version.choices.get(i).correct()))
          .toList();
    }

    public boolean isFromItem() {
      return "item".equals(from);
    }

    private static String clean(String typed) {
      return typed == null ? "" : typed.replace('\0', ' ').strip().replace("\r\n", "\n");
    }
  }

  @GET
  public TemplateInstance editor(@RestPath long id, @RestQuery String from) {
    var question = Question.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    var current = question.current;
    return page(
        new Editing(question, current, Form.of(current, from), EditedParts.of(current.parts)),
        Problems.none(),
        current.flaws,
        null);
  }

  @POST
  @Transactional
  public RestResponse<?> edit(
      @RestPath long id, @BeanParam Form form, @BeanParam EditedParts parts) {
    var question = Question.held(me.user(), id).orElseThrow(NotFoundException::new);
    if (!question.current.id.equals(form.version())) {
      return behind(question, form, parts);
    }
    var editing = new Editing(question, question.current, form, parts);
    var problems = form.problems(question.current, parts);
    if (!problems.isEmpty()) {
      return again(editing, problems, List.of());
    }
    var wording = form.wording(question.current, parts);
    if (wording.equals(question.current.wording())) {
      return saved(question, form);
    }
    var flaws = question.current.flawsOf(wording);
    if (question.forbids(flaws)) {
      return again(editing, problems.add("stem", IN_USE), flaws);
    }
    question.edit(wording, me.user(), clock.instant());
    return saved(question, form);
  }

  /** Another wording was saved meanwhile: it is shown beside this one, unless both are the same. */
  private static RestResponse<?> behind(Question question, Form form, EditedParts parts) {
    var began = QuestionVersion.of(question, form.version()).orElseThrow(BadRequestException::new);
    boolean whole = form.problems(began, parts).isEmpty();
    if (whole && form.wording(began, parts).equals(question.current.wording())) {
      return saved(question, form);
    }
    var meanwhile = Meanwhile.since(began, question.current);
    var editing = new Editing(question, began, form, parts);
    return RestResponse.ResponseBuilder.create(409)
        .entity(page(editing, Problems.none(), List.of(), meanwhile))
        .build();
  }

  private static RestResponse<?> saved(Question question, Form form) {
    return RestResponse.seeOther(
        form.isFromItem()
            ? URI.create("/questions/" + question.id)
            : DeskResource.address(question.article.id, question.id));
  }

  private static RestResponse<?> again(Editing editing, Problems problems, List<FlawFound> flaws) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(page(editing, problems, flaws, null))
        .build();
  }

  private static TemplateInstance page(
      Editing editing, Problems problems, List<FlawFound> flaws, Meanwhile meanwhile) {
    var question = editing.question();
    return Templates.edit(
        editing,
        List.copyOf(flaws),
        EvidenceView.of(question, Letters.of(question.article)),
        problems,
        meanwhile);
  }
}
