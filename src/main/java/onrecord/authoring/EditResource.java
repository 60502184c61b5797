package onrecord.authoring;

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
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.desk.DeskFilter;
import onrecord.desk.FromDesk;
import onrecord.question.Deciding;
import onrecord.question.EvidenceView;
import onrecord.question.FlawFound;
import onrecord.question.Letters;
import onrecord.question.NewKeys;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.Review;
import onrecord.question.SourceRead;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Wording a question anew, and saying whose words it asks about. */
@Authenticated
@Path("/questions/{id}/edit")
class EditResource {
  private static final String IN_USE =
      "This question is approved, so it cannot take a wording that a check refuses.";

  private static final String RETIRED =
      "This question is retired, so it is not edited any more. Copy what you need of it.";

  private final CurrentUser me;
  private final NewKeys newKeys;
  private final Clock clock;

  EditResource(CurrentUser me, NewKeys newKeys, Clock clock) {
    this.me = me;
    this.newKeys = newKeys;
    this.clock = clock;
  }

  /**
   * @param passage with what somebody explains in it; null leaves it as it is
   * @param speaker who says it, empty where the outlet does; null leaves it as it is
   * @param version the one that was open, so that nobody saves over another unseen
   * @param article its article, to lead back to where the question is gone
   * @param from an {@link Origin} goes back to the question's page, all else to the desk
   */
  public record Form(
      @RestForm String context,
      @RestForm String passage,
      @RestForm String stem,
      @RestForm String explanation,
      @RestForm String speaker,
      @RestForm Long version,
      @RestForm Long article,
      @RestForm String from) {
    static Form of(QuestionVersion version, String from) {
      String speaker = version.speaker == null ? "" : version.speaker;
      return new Form(
          version.context,
          version.passage,
          version.stem,
          version.explanation,
          speaker,
          version.id,
          version.question.article.id,
          from);
    }

    public boolean isFromItem() {
      return origin().isKnown();
    }

    public Origin origin() {
      return Origin.of(from);
    }
  }

  @GET
  public TemplateInstance editor(
      @RestPath long id,
      @RestQuery String from,
      @RestQuery String kind,
      @RestQuery String speaker,
      @RestQuery String set) {
    var question = Question.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
    var editing = Editing.of(question, from, DeskFilter.of(kind, speaker, set));
    return page(editing, Problems.none(), question.current.flaws, null);
  }

  @POST
  @Transactional
  public RestResponse<?> edit(
      @RestPath long id,
      @BeanParam Form form,
      @BeanParam EditedOptions options,
      @BeanParam EditedParts parts,
      @BeanParam FromDesk desk) {
    var question = Question.held(me.user(), id).orElse(null);
    if (question == null) {
      return gone(form, options, parts, desk.filter());
    }
    var began =
        question.current.id.equals(form.version())
            ? question.current
            : QuestionVersion.of(question, form.version()).orElseThrow(BadRequestException::new);
    var editing = new Editing(question, began, form, options, parts, desk.filter());
    return began == question.current ? save(editing) : behind(editing);
  }

  private RestResponse<?> save(Editing editing) {
    var question = editing.question();
    var problems = editing.problems();
    if (!problems.isEmpty()) {
      return again(editing, problems, List.of());
    }
    if (editing.isAsIn(question.current)) {
      return saved(editing, null);
    }
    if (question.state == Question.State.RETIRED) {
      return again(editing, problems.add("stem", RETIRED), List.of());
    }
    var wording = editing.wording();
    var basis = editing.basis();
    var flaws = question.current.flawsOf(wording, basis, SourceRead.of(basis.source()));
    var deciding = new Deciding(question, me.user(), clock.instant());
    if (deciding.forbids(flaws)) {
      return again(editing, problems.add("stem", IN_USE), flaws);
    }
    deciding.edit(wording, basis, flaws);
    newKeys.follow(question, editing.began().wording(), clock.instant());
    return saved(editing, Review.of(question, 1).get(0).id);
  }

  /** Drafting again did away with it meanwhile: what was typed is shown, to be copied. */
  private RestResponse<?> gone(
      Form form, EditedOptions options, EditedParts parts, DeskFilter desk) {
    var article =
        Optional.ofNullable(form.article())
            .flatMap(id -> Article.readableBy(me.user(), id))
            .orElseThrow(NotFoundException::new);
    return RestResponse.ResponseBuilder.create(409)
        .entity(Templates.unsaved(new Unsaved(article, form, options, parts, desk)))
        .build();
  }

  /** Another wording was saved meanwhile: it is shown beside this one, unless both are the same. */
  private RestResponse<?> behind(Editing editing) {
    var current = editing.question().current;
    if (editing.problems().isEmpty() && editing.isAsIn(current)) {
      return saved(editing, null);
    }
    var meanwhile = Meanwhile.since(editing.began(), current, me.user());
    return RestResponse.ResponseBuilder.create(409)
        .entity(page(editing, Problems.none(), List.of(), meanwhile))
        .build();
  }

  private static RestResponse<?> saved(Editing editing, Long review) {
    return RestResponse.seeOther(URI.create(editing.after(review)));
  }

  private static RestResponse<?> again(Editing editing, Problems problems, List<FlawFound> flaws) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(page(editing, problems, flaws, null))
        .build();
  }

  private static TemplateInstance page(
      Editing editing, Problems problems, List<FlawFound> flaws, Meanwhile meanwhile) {
    var question = editing.question();
    var letters = Letters.of(question.article);
    return Templates.edit(
        editing,
        letters.namesWith(editing.speaker()),
        List.copyOf(flaws),
        EvidenceView.of(question, letters),
        problems,
        meanwhile);
  }
}
