package onrecord.speaker;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.statement.EngineRun;
import onrecord.statement.Reading;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import onrecord.system.OneLine;
import onrecord.system.PageNumber;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import onrecord.user.Press;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** That one name is two speakers: which statements belong to the other. */
@Authenticated
@Path("/speakers/{id:\\d{1,18}}/split")
class SplitResource {
  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  SplitResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * @param statement those of the other
   * @param other who that is, of those offered; 0 for somebody new
   * @param name of somebody new, which may be the same
   */
  public record Form(
      @RestForm List<Long> statement,
      @RestForm long other,
      @RestForm String name,
      @RestForm String page) {
    private static final int LONGEST_NAME = 200;
    private static final String TOO_LONG =
        "Write a name of at most " + LONGEST_NAME + " characters.";
    private static final String GONE =
        "Some of what you ticked is not this speaker’s any more. Look through the ticks and split again.";

    public Form {
      statement = statement == null ? List.of() : statement;
      name = OneLine.of(name);
    }

    public boolean isTicked(Statement one) {
      return statement.contains(one.id);
    }

    public boolean isFor(Speaker one) {
      return other == one.id;
    }

    private Problems problems(Ticked ticked) {
      boolean fresh = other == 0;
      return Problems.none()
          .addIf(statement.isEmpty(), "statement", "Choose the statements of the other speaker.")
          .addIf(ticked.theirs.size() < statement.stream().distinct().count(), "statement", GONE)
          .addIf(
              ticked.theirs.size() == ticked.page.line().statements(),
              "statement",
              "Leave at least one statement with this speaker.")
          .addIf(
              !fresh && ticked.known.stream().noneMatch(line -> isFor(line.speaker())),
              "other",
              "Choose who the other speaker is.")
          .addIf(
              !fresh && isAnother(ticked.page.line().speaker(), ticked.known),
              "name",
              "Leave the name empty for a speaker chosen above, or choose somebody new.")
          .addIf(fresh && name.isEmpty(), "name", "Write the other’s name.")
          .addIf(fresh && isTooLong(), "name", TOO_LONG);
    }

    private boolean isTooLong() {
      return name.length() > LONGEST_NAME;
    }

    /** The field comes with the name of the speaker to split, which then means nothing. */
    private boolean isAnother(Speaker split, List<Speakers.Line> known) {
      return !name.isEmpty()
          && !name.equals(split.name)
          && known.stream()
              .map(Speakers.Line::speaker)
              .noneMatch(one -> isFor(one) && name.equals(one.name));
    }
  }

  /**
   * A page of what a speaker says, with what is ticked on all of its pages.
   *
   * @param theirs all that is ticked
   * @param elsewhere what of it is on other pages
   * @param known who the other speaker may be, of those who speak already
   */
  public record Ticked(
      SpeakerPage page,
      List<Statement> theirs,
      List<Statement> elsewhere,
      List<Speakers.Line> known) {
    static Ticked by(Form form, Speaker speaker, String number) {
      var page = SpeakerPage.of(speaker, PageNumber.within(number));
      var theirs = Statement.by(speaker, form.statement);
      var elsewhere = theirs.stream().filter(one -> !page.said().contains(one)).toList();
      return new Ticked(page, theirs, elsewhere, page.beside(elsewhere, form.other));
    }
  }

  @GET
  public TemplateInstance ask(@RestPath long id, @RestQuery String page) {
    Speaker speaker = speaker(id);
    var form = new Form(List.of(), 0, speaker.name, page);
    return page(speaker, form, Ticked.by(form, speaker, page), Problems.none());
  }

  @POST
  @EngineRun(written = "name")
  @Transactional
  public RestResponse<?> split(@RestPath long id, @BeanParam Form form, @RestForm String once) {
    var press = Press.of(me.user(), once, form, clock.instant());
    Speaker speaker = held(id);
    if (press.isRepeated()) {
      return press.lead();
    }
    var ticked = Ticked.by(form, speaker, form.page);
    var problems = form.problems(ticked);
    if (!problems.isEmpty()) {
      return again(speaker, form, ticked, problems);
    }
    Speaker other = split(speaker, form, ticked.theirs);
    return press.leadTo("/speakers/" + other.id + "?done=split");
  }

  /**
   * Another page of the statements, with all that was ticked and typed: more than an address holds.
   */
  @POST
  @Path("page")
  public RestResponse<?> turn(@RestPath long id, @BeanParam Form form, @RestForm String to) {
    Speaker speaker = speaker(id);
    if (form.isTooLong()) {
      var ticked = Ticked.by(form, speaker, form.page);
      return again(speaker, form, ticked, Problems.none().add("name", Form.TOO_LONG));
    }
    return RestResponse.ok(page(speaker, form, Ticked.by(form, speaker, to), Problems.none()));
  }

  /** Who has them now. */
  private Speaker split(Speaker speaker, Form form, List<Statement> theirs) {
    Speaker other = form.other == 0 ? speaker.other(form.name) : speaker(form.other);
    if (other.self().equals(speaker)) {
      throw new Refused("This is another name of the same speaker. Take the two apart first.");
    }
    Instant now = clock.instant();
    SpeakerChange.split(speaker, other, theirs, me.toChange(), now);
    theirs.stream()
        .map(one -> one.extraction.version)
        .distinct()
        .forEach(version -> reading.again(version, now));
    return other;
  }

  private static RestResponse<?> again(
      Speaker speaker, Form form, Ticked ticked, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(page(speaker, form, ticked, problems))
        .build();
  }

  private static TemplateInstance page(
      Speaker speaker, Form form, Ticked ticked, Problems problems) {
    return Templates.split(speaker, ticked, form, problems);
  }

  /** To split it: decisions in one library come one by one. */
  private Speaker held(long id) {
    Speaker speaker = Speaker.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    if (speaker.one != null) {
      throw new Refused("This speaker is under another name now. Look for it again.");
    }
    return speaker;
  }

  private Speaker speaker(long id) {
    return Speaker.readableBy(me.user(), id).orElseThrow(NotFoundException::new).self();
  }
}
