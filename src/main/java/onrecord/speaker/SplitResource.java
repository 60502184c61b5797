package onrecord.speaker;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.statement.EngineRun;
import onrecord.statement.Reading;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import onrecord.system.OneLine;
import onrecord.system.PageNumber;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
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

    private Problems problems(SpeakerPage page, List<Speakers.Line> known) {
      boolean fresh = other == 0;
      long chosen = page.said().stream().filter(this::isTicked).count();
      return Problems.none()
          .addIf(chosen == 0, "statement", "Choose the statements of the other speaker.")
          .addIf(
              chosen == page.line().statements(),
              "statement",
              "Leave at least one statement with this speaker.")
          .addIf(
              !fresh && known.stream().noneMatch(line -> isFor(line.speaker())),
              "other",
              "Choose who the other speaker is.")
          .addIf(
              !fresh && isAnother(page.line().speaker(), known),
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

  @GET
  public TemplateInstance ask(
      @RestPath long id, @RestQuery String page, @RestQuery long other, @RestQuery String name) {
    Speaker speaker = speaker(id);
    var shown = SpeakerPage.of(speaker, PageNumber.within(page));
    var form = new Form(List.of(), other, name == null ? speaker.name : name, page);
    return Templates.split(speaker, shown, shown.beside(), form, Problems.none());
  }

  @POST
  @EngineRun
  @Transactional
  public RestResponse<?> split(@RestPath long id, @BeanParam Form form) {
    Speaker speaker = Speaker.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    if (speaker.one != null) {
      throw new Refused("This speaker is under another name now. Look for it again.");
    }
    var page = SpeakerPage.of(speaker, PageNumber.within(form.page));
    var known = page.beside();
    var problems = form.problems(page, known);
    if (!problems.isEmpty()) {
      return again(speaker, page, known, form, problems);
    }
    Speaker other = form.other == 0 ? speaker.other(form.name) : speaker(form.other);
    if (other.self().equals(speaker)) {
      throw new Refused("This is another name of the same speaker. Take the two apart first.");
    }
    Instant now = clock.instant();
    var theirs = page.said().stream().filter(form::isTicked).toList();
    SpeakerChange.split(speaker, other, theirs, me.toChange(), now);
    List<ArticleVersion> read = theirs.stream().map(one -> one.extraction.version).toList();
    read.stream().distinct().forEach(version -> reading.again(version, now));
    return RestResponse.seeOther(URI.create("/speakers/" + other.id + "?done=split"));
  }

  /**
   * Another page of the statements, for the same other speaker. A name too long to be one does not
   * go into an address, and is not cut: it stays where it was typed.
   */
  @POST
  @Path("page")
  public RestResponse<?> turn(@RestPath long id, @BeanParam Form form, @RestForm String to) {
    Speaker speaker = speaker(id);
    if (form.isTooLong()) {
      var shown = SpeakerPage.of(speaker, PageNumber.within(form.page));
      return again(
          speaker, shown, shown.beside(), form, Problems.none().add("name", Form.TOO_LONG));
    }
    String address =
        "/speakers/%d/split?page=%d&other=%d&name=%s"
            .formatted(
                speaker.id,
                PageNumber.within(to),
                form.other,
                URLEncoder.encode(form.name, StandardCharsets.UTF_8));
    return RestResponse.seeOther(URI.create(address));
  }

  private static RestResponse<?> again(
      Speaker speaker, SpeakerPage page, List<Speakers.Line> known, Form form, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.split(speaker, page, known, form, problems))
        .build();
  }

  private Speaker speaker(long id) {
    return Speaker.readableBy(me.user(), id).orElseThrow(NotFoundException::new).self();
  }
}
