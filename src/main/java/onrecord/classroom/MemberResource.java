package onrecord.classroom;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import onrecord.user.OnceCookie;
import org.jboss.resteasy.reactive.RestResponse;

/** The members of a class, as its teachers change them. */
@Authenticated
@Path("/classrooms/{id}/members")
class MemberResource {
  private final CurrentUser me;
  private final Clock clock;

  MemberResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /** Asks for a username, then whether its person is meant. */
  @GET
  @Path("new")
  public RestResponse<?> colleague(@PathParam("id") long id, @BeanParam Colleague.Typed typed) {
    var classroom = led(id);
    var colleague = typed.read();
    if (typed.username() == null) {
      return RestResponse.ok(Templates.colleague(classroom, colleague, Problems.none()));
    }
    var problems = colleague.problems(classroom);
    return problems.isEmpty()
        ? RestResponse.ok(Templates.colleagueAsked(classroom, colleague))
        : again(classroom, colleague, problems);
  }

  /** Adds a colleague whose name was told. */
  @POST
  @Transactional
  public RestResponse<?> add(@PathParam("id") long id, @BeanParam Colleague.Confirmed confirmed) {
    Classroom.hold(id);
    var classroom = led(id);
    var colleague = confirmed.read();
    var problems = colleague.problems(classroom);
    if (!problems.isEmpty()) {
      return again(classroom, colleague, problems);
    }
    if (colleague.user().id != confirmed.person()) {
      return RestResponse.seeOther(colleague.question(id));
    }
    new Membership(classroom, colleague.user(), colleague.role(), clock.instant()).persist();
    return to(id);
  }

  private static RestResponse<?> again(
      Classroom classroom, Colleague colleague, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.colleague(classroom, colleague, problems))
        .build();
  }

  @GET
  @Path("{member}/removal")
  public TemplateInstance removal(@PathParam("id") long id, @PathParam("member") long member) {
    return Templates.removal(member(id, member));
  }

  @POST
  @Path("{member}/removal")
  @Transactional
  public RestResponse<?> remove(@PathParam("id") long id, @PathParam("member") long member) {
    Classroom.hold(id);
    var ended = member(id, member);
    ended.end();
    // whoever leaves a class by this does not see its page any more
    return ended.user.id.equals(me.user().id)
        ? RestResponse.seeOther(URI.create("/classrooms"))
        : to(id);
  }

  @GET
  @Path("{member}/resume-link")
  public TemplateInstance link(
      @PathParam("id") long id,
      @PathParam("member") long member,
      @CookieParam(OnceCookie.NAME) String secret,
      @Context UriInfo uri) {
    var learner = nicknamed(id, member);
    boolean fresh = OnceCookie.fits(secret, learner.user);
    return Templates.link(
        learner, fresh ? uri.getBaseUri().resolve("/resume/" + secret).toString() : null);
  }

  /** A new personal link for a nickname; the old one stops working. */
  @POST
  @Path("{member}/resume-link")
  @Transactional
  public RestResponse<?> renew(
      @PathParam("id") long id, @PathParam("member") long member, HttpServerRequest request) {
    String path = "/classrooms/%s/members/%s/resume-link".formatted(id, member);
    var token = nicknamed(id, member).user.renewResumeLink();
    return RestResponse.ResponseBuilder.seeOther(URI.create(path))
        .cookie(OnceCookie.of(token, path, request))
        .build();
  }

  /** Whoever has the link is that person in every class, so only who leads one makes it. */
  private Membership nicknamed(long id, long member) {
    led(id);
    var found = member(id, member);
    if (!found.user.isNicknamed()) {
      throw new Refused(found.user.name + " has an account, so a password and no link.");
    }
    return found;
  }

  /** A learner to who teaches the class, a colleague only to who leads it. */
  private Membership member(long id, long member) {
    var classroom = Classroom.taughtBy(me.user(), id).orElseThrow(NotFoundException::new);
    var found = Membership.in(classroom, member).orElseThrow(NotFoundException::new);
    if (!found.isLearner()) {
      led(id);
    }
    return found;
  }

  private Classroom led(long id) {
    return Classroom.ledBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private static RestResponse<?> to(long id) {
    return RestResponse.seeOther(URI.create("/classrooms/" + id + "#members"));
  }
}
