package onrecord.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
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
import java.util.function.Function;
import onrecord.system.Problems;
import onrecord.system.Refused;
import onrecord.system.Token;
import onrecord.user.CurrentUser;
import onrecord.user.Enrolment;
import onrecord.user.KnownDevice;
import onrecord.user.OnceCookie;
import onrecord.user.SignIn;
import onrecord.user.User;
import onrecord.user.Zones;
import org.jboss.resteasy.reactive.RestResponse;

/** How learners come into a class: by its code, with an account, a new one, or a nickname. */
@PermitAll
@Path("/join")
class JoinResource {
  private final CurrentUser me;
  private final SignIn signIn;
  private final Door door;
  private final Clock clock;

  JoinResource(CurrentUser me, SignIn signIn, Door door, Clock clock) {
    this.me = me;
    this.signIn = signIn;
    this.door = door;
    this.clock = clock;
  }

  @GET
  public RestResponse<?> enter(@QueryParam("code") String code, HttpServerRequest request) {
    if (code == null) {
      return RestResponse.ok(Templates.enter("", Problems.none()));
    }
    var classroom = door.classroom(code, request).orElse(null);
    return classroom == null
        ? unknown(code, request)
        : RestResponse.seeOther(URI.create("/join/" + classroom.joinCode));
  }

  @GET
  @Path("{code}")
  public RestResponse<?> page(@PathParam("code") String code, HttpServerRequest request) {
    var classroom = door.classroom(code, request).orElse(null);
    return classroom == null
        ? unknown(code, request)
        : RestResponse.ok(render(classroom, Newcomer.unknown(), Problems.none()));
  }

  @POST
  @Path("{code}/membership")
  @Authenticated
  @Transactional
  public RestResponse<?> join(@PathParam("code") String code, HttpServerRequest request) {
    var classroom = door.toJoin(code, request).orElse(null);
    if (classroom == null) {
      return unknown(code, request);
    }
    if (Membership.isStaffCalled(classroom, me.user().name, me.user())) {
      throw new Refused(
          "A teacher of this class is called as you are. Change your name under Account, then join.");
    }
    classroom.admit(me.user(), clock.instant());
    return RestResponse.seeOther(welcome(classroom));
  }

  @POST
  @Path("{code}/nicknames")
  @Transactional
  public RestResponse<?> join(
      @PathParam("code") String address, @BeanParam Newcomer typed, HttpServerRequest request) {
    var form = typed.withLink();
    return atDoor(
        typed.codeOr(address),
        "nicknames",
        form,
        request,
        classroom -> inByNickname(classroom, form, request));
  }

  @POST
  @Path("{code}/accounts")
  public RestResponse<?> enrol(
      @PathParam("code") String address, @BeanParam Newcomer typed, HttpServerRequest request) {
    String code = typed.codeOr(address);
    var form = typed.withLink();
    var entry = new Enrolment(form.username(), form.name(), null, form.password());
    // before the password is hashed, which a guess at a code must not cost the server
    if (door.classroom(code, request).isEmpty()) {
      return unknown(code, "accounts", form, request);
    }
    // hashing takes a tenth of a second: not while holding a class or a database connection
    String hash = entry.problems().isEmpty() ? SignIn.hash(entry.password()) : null;
    Joining joining = classroom -> inByAccount(classroom, form, entry, hash, request);
    return QuarkusTransaction.requiringNew()
        .call(() -> atDoor(code, "accounts", form, request, joining));
  }

  /** What is done in the class once it is found and held. */
  private interface Joining extends Function<Classroom, RestResponse<?>> {}

  /** In the class that has this code, or the form again. */
  private RestResponse<?> atDoor(
      String code, String how, Newcomer form, HttpServerRequest request, Joining joining) {
    var classroom = door.toJoin(code, request).orElse(null);
    return classroom == null ? unknown(code, how, form, request) : joining.apply(classroom);
  }

  private RestResponse<?> inByNickname(
      Classroom classroom, Newcomer form, HttpServerRequest request) {
    var token = new Token(form.resume());
    var again = User.resuming(token);
    var problems = again.isPresent() ? Problems.none() : problems(classroom, form);
    if (!problems.isEmpty()) {
      return again(classroom, form, problems);
    }
    User learner = again.orElseGet(() -> nicknamed(classroom, form, token));
    return RestResponse.ResponseBuilder.seeOther(welcome(classroom))
        .cookie(signIn.open(learner, true, request))
        .cookie(OnceCookie.of(token, "/join", request))
        .build();
  }

  private RestResponse<?> inByAccount(
      Classroom classroom, Newcomer form, Enrolment entry, String hash, HttpServerRequest request) {
    var problems = problems(classroom, entry);
    if (!problems.isEmpty()) {
      return again(classroom, form, problems);
    }
    var user = enrolled(classroom, entry, hash, form.zone());
    return RestResponse.ResponseBuilder.seeOther(welcome(classroom))
        .cookie(signIn.open(user, true, request))
        .cookie(KnownDevice.cookie(user, request))
        .build();
  }

  @GET
  @Path("{code}/welcome")
  @Authenticated
  public TemplateInstance welcome(
      @PathParam("code") String code,
      @CookieParam(OnceCookie.NAME) String secret,
      @Context UriInfo uri) {
    var classroom =
        Classroom.withCode(code)
            .filter(c -> Membership.of(c, me.user()).isPresent())
            .orElseThrow(NotFoundException::new);
    boolean fresh = OnceCookie.fits(secret, me.user());
    return Templates.welcome(
        classroom, fresh ? uri.getBaseUri().resolve("/resume/" + secret).toString() : null);
  }

  private RestResponse<?> unknown(String code, HttpServerRequest request) {
    return unknown(request, problems -> Templates.enter(code, problems));
  }

  /**
   * The form once more, with what was typed and a place for the right code: a teacher may have
   * changed it while the page was open.
   *
   * @param how by "nicknames" or "accounts"
   */
  private RestResponse<?> unknown(
      String code, String how, Newcomer form, HttpServerRequest request) {
    return unknown(request, problems -> Templates.otherCode(code, how, form, problems));
  }

  private RestResponse<?> unknown(
      HttpServerRequest request, Function<Problems, TemplateInstance> page) {
    boolean many = door.isShut(request);
    String sentence =
        many
            ? "Too many tries from here. Wait 10 minutes, then try again."
            : "No class has this code. Look at the board again, or ask for a new one.";
    return RestResponse.ResponseBuilder.create(many ? 429 : 400)
        .entity(page.apply(Problems.none().add("code", sentence)))
        .build();
  }

  private Problems problems(Classroom classroom, Newcomer form) {
    var nickname = Nickname.typed(form.nickname());
    return Problems.none()
        .addIf(
            !classroom.allowsNicknames(),
            "nickname",
            "This class takes accounts only. Make one, or sign in.")
        .addIf(nickname.problem() != null, "nickname", nickname.problem())
        .addIf(
            Membership.isCalled(classroom, nickname.name()),
            "nickname",
            "Somebody in this class has that name. Choose another one, or open your own link.");
  }

  private static Problems problems(Classroom classroom, Enrolment entry) {
    boolean taken = entry.isReserved() || User.named(entry.username()).isPresent();
    return entry
        .problems()
        .addIf(taken, "username", Enrolment.TAKEN)
        .addIf(
            Membership.isStaffCalled(classroom, entry.name(), null),
            "name",
            "A teacher of this class is called that. Write another name.");
  }

  private User nicknamed(Classroom classroom, Newcomer form, Token token) {
    Instant now = clock.instant();
    String zone = Zones.known(form.zone()).orElse(classroom.zone);
    var user = User.nicknamed(Nickname.typed(form.nickname()).name(), token, zone, now);
    user.persist();
    classroom.admit(user, now);
    return user;
  }

  private User enrolled(Classroom classroom, Enrolment entry, String hash, String zone) {
    var user = entry.enrol(hash, Zones.known(zone).orElse(classroom.zone), clock.instant());
    classroom.admit(user, clock.instant());
    return user;
  }

  private TemplateInstance render(Classroom classroom, Newcomer form, Problems problems) {
    boolean member = me.isSignedIn() && Membership.of(classroom, me.user()).isPresent();
    return Templates.join(classroom, Membership.staff(classroom), member, form, problems);
  }

  private RestResponse<?> again(Classroom classroom, Newcomer form, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(render(classroom, form, problems))
        .build();
  }

  private static URI welcome(Classroom classroom) {
    return URI.create("/join/" + classroom.joinCode + "/welcome");
  }
}
