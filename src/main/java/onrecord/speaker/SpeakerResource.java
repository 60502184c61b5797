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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onrecord.statement.EngineRun;
import onrecord.statement.Reading;
import onrecord.statement.Speaker;
import onrecord.system.PageNumber;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who speaks in the articles of a library, and that two names are one speaker. */
@Authenticated
@Path("/speakers")
class SpeakerResource {
  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  SpeakerResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * What was looked for.
   *
   * @param with the speaker to find another name of, or null
   * @param speaker those that were ticked
   */
  public record Search(
      @RestQuery String q,
      @RestQuery String page,
      @RestQuery Long with,
      @RestQuery List<Long> speaker) {
    public String words() {
      return q == null ? "" : q.replace('\0', ' ').strip();
    }

    /** The first page of everybody. */
    boolean isForAll() {
      return words().isEmpty() && pageWithin() == 0 && with == null;
    }

    int pageWithin() {
      return PageNumber.within(page);
    }

    public boolean isTicked(Speaker one) {
      return speaker != null && speaker.contains(one.id);
    }
  }

  @GET
  public TemplateInstance list(@BeanParam Search search, @RestQuery String done) {
    return page(search, Problems.none(), done);
  }

  /** Asks once more before two are made one. */
  @GET
  @Path("merge")
  public RestResponse<?> confirm(@BeanParam Search search) {
    List<Long> ticked = search.speaker.stream().distinct().toList();
    if (ticked.size() != 2) {
      var problems = Problems.none().add("speaker", "Choose two speakers that are one.");
      return RestResponse.ResponseBuilder.create(400).entity(page(search, problems, null)).build();
    }
    var two = Speakers.lines(ticked.stream().map(this::speaker).toList());
    return RestResponse.ok(Templates.merge(two.get(0), two.get(1)));
  }

  @POST
  @Path("mergers")
  @Transactional
  public RestResponse<?> merge(@RestForm long keep, @RestForm long other) {
    Speaker kept = held(keep);
    SpeakerChange.merge(kept, speaker(other), me.toChange(), clock.instant());
    return RestResponse.seeOther(URI.create("/speakers/" + keep + "?done=merged"));
  }

  /** The two are two again. */
  @POST
  @Path("{id:\\d{1,18}}/merger/withdrawal")
  @Transactional
  public RestResponse<?> takeApart(@RestPath long id) {
    Speaker speaker = held(id);
    Speaker from = speaker.self();
    speaker.takeApart();
    SpeakerChange.takenApart(speaker, clock.instant());
    return RestResponse.seeOther(URI.create("/speakers/" + from.id + "?done=apart"));
  }

  /**
   * A merge or a split, whole, is as if it had not been.
   *
   * @param from "speaker" where the page of one was open
   */
  @POST
  @Path("changes/{id:\\d{1,18}}/withdrawal")
  @EngineRun
  @Transactional
  public RestResponse<?> undo(@RestPath long id, @RestForm String from) {
    var change = SpeakerChange.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
    Instant now = clock.instant();
    change.undo(now).forEach(version -> reading.again(version, now));
    // whose statements these are again: nobody else may have any left
    String there = "speaker".equals(from) ? "/speakers/" + change.speaker.self().id : "/speakers";
    return RestResponse.seeOther(URI.create(there + "?done=undone"));
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance one(
      @RestPath long id, @RestQuery String page, @RestQuery String splits, @RestQuery String done) {
    Speaker speaker = speaker(id).self();
    var change = SpeakerChange.Kind.of(done).flatMap(k -> SpeakerChange.latest(k, speaker));
    var shown = SpeakerPage.of(speaker, PageNumber.within(page));
    return Templates.speaker(
        speaker, shown, done, change.orElse(null), Splits.of(speaker, PageNumber.within(splits)));
  }

  private TemplateInstance page(Search search, Problems problems, String done) {
    var found = Speakers.readableBy(me.user(), search.words(), search.pageWithin());
    Speaker with = search.with == null ? null : speaker(search.with).self();
    var changes =
        search.isForAll() ? SpeakerChange.readableBy(me.user()) : List.<SpeakerChange>of();
    return Templates.speakers(search, found, with, problems, changes, done);
  }

  private Speaker held(long id) {
    return Speaker.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Speaker speaker(long id) {
    return Speaker.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
