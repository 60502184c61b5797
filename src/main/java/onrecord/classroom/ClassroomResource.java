package onrecord.classroom;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import onrecord.system.OneLine;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import onrecord.user.Press;
import onrecord.user.Role;
import onrecord.user.User;
import onrecord.user.Zones;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** A teacher's classes: making one, its page, its code and its settings. */
@Authenticated
@Path("/classrooms")
class ClassroomResource {
  private static final int CLASSES = 100;

  private final CurrentUser me;
  private final Clock clock;

  ClassroomResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  record Form(@RestForm String name, @RestForm String zone, @RestForm String nicknames) {
    Form {
      name = OneLine.of(name);
    }

    Problems problems() {
      boolean named = OneLine.isSeen(name) && name.length() <= 100;
      return Problems.none()
          .addIf(!named, "name", "Write a name of 1 to 100 characters.")
          .addIf(Zones.known(zone).isEmpty(), "zone", "Choose a time zone from the list.");
    }

    void settle(Classroom classroom, Instant now) {
      classroom.settle(name, ZoneId.of(zone));
      classroom.allowNicknames(nicknames != null, now);
    }

    /** Stores a class of which somebody is the first teacher. */
    Classroom open(User teacher, Instant now) {
      var classroom = new Classroom(name, ZoneId.of(zone), now);
      settle(classroom, now);
      classroom.persist();
      new Membership(classroom, teacher, Membership.Role.TEACHER, now).persist();
      return classroom;
    }
  }

  @GET
  public TemplateInstance list() {
    return list(new Form("", me.user().zone, null), Problems.none());
  }

  @POST
  @RolesAllowed(Role.IMPORT)
  @Transactional
  public RestResponse<?> make(@BeanParam Form form, @RestForm String once) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return again(list(form, problems));
    }
    var now = clock.instant();
    var press = Press.of(me.user(), once, form, now);
    if (press.isRepeated()) {
      return press.lead();
    }
    return press.leadTo("/classrooms/" + form.open(me.toChange(), now).id);
  }

  @GET
  @Path("{id}")
  public TemplateInstance page(
      @PathParam("id") long id,
      @QueryParam("page") String page,
      @QueryParam("assignments") String assignments,
      @QueryParam("done") String done,
      @Context UriInfo uri) {
    var classroom = taught(id);
    var roll = Roll.of(classroom, me.user(), page, assignments);
    boolean settled = "settings".equals(done);
    return Templates.classroom(classroom, roll, link(classroom, uri), settled, clock.instant());
  }

  @GET
  @Path("{id}/settings")
  public TemplateInstance settings(@PathParam("id") long id) {
    var classroom = led(id);
    String nicknames = classroom.allowsNicknames() ? "on" : null;
    var form = new Form(classroom.name, classroom.zone, nicknames);
    return Templates.settings(classroom, form, Zones.all(), Problems.none());
  }

  @POST
  @Path("{id}/settings")
  @Transactional
  public RestResponse<?> settle(@PathParam("id") long id, @BeanParam Form form) {
    Classroom.hold(me.user(), id);
    var classroom = led(id);
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return again(Templates.settings(classroom, form, Zones.all(), problems));
    }
    form.settle(classroom, clock.instant());
    return RestResponse.seeOther(URI.create("/classrooms/" + id + "?done=settings#done"));
  }

  /** A new code; the old one stops working. */
  @POST
  @Path("{id}/code")
  @Transactional
  public RestResponse<?> changeCode(@PathParam("id") long id) {
    Classroom.hold(me.user(), id);
    taught(id).changeCode();
    return to(id);
  }

  @POST
  @Path("{id}/closing")
  @Transactional
  public RestResponse<?> close(@PathParam("id") long id) {
    Classroom.hold(me.user(), id);
    taught(id).close(clock.instant());
    return to(id);
  }

  @POST
  @Path("{id}/opening")
  @Transactional
  public RestResponse<?> open(@PathParam("id") long id) {
    Classroom.hold(me.user(), id);
    taught(id).reopen();
    return to(id);
  }

  private TemplateInstance list(Form form, Problems problems) {
    return Templates.classrooms(
        Classroom.taughtBy(me.user(), 0, CLASSES),
        Membership.ofLearner(me.user(), CLASSES),
        form,
        Zones.all(),
        problems);
  }

  private Classroom taught(long id) {
    return Classroom.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Classroom led(long id) {
    return Classroom.ledBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static String link(Classroom classroom, UriInfo uri) {
    return uri.getBaseUri().resolve("/join/" + classroom.joinCode).toString();
  }

  private static RestResponse<?> to(long id) {
    return RestResponse.seeOther(URI.create("/classrooms/" + id));
  }

  private static RestResponse<?> again(TemplateInstance page) {
    return RestResponse.ResponseBuilder.create(400).entity(page).build();
  }
}
