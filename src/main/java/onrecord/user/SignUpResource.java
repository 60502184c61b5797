package onrecord.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onrecord.system.Problems;
import onrecord.system.Token;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Making an account: the first one of the server, by invitation, or openly where that is allowed.
 */
@PermitAll
@Path("/sign-up")
class SignUpResource {
  /** A second press comes within seconds, or after a page that took its time. */
  private static final Duration REPEATED = Duration.ofMinutes(10);

  private final SignIn signIn;
  private final SignInGuard guard;
  private final Clock clock;

  SignUpResource(SignIn signIn, SignInGuard guard, Clock clock) {
    this.signIn = signIn;
    this.guard = guard;
    this.clock = clock;
  }

  /** By what right somebody signs up. */
  enum Way {
    FIRST,
    INVITED,
    OPEN
  }

  /** An invitation that lets nobody in any more, or never did. */
  static class Spent extends RuntimeException {}

  /** What to do instead; not which of its reasons it is, which a guesser might like to know. */
  @ServerExceptionMapper
  public Response spent(Spent e) {
    return Response.status(404)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(Templates.spent(Server.here().isSignUpOpen()))
        .build();
  }

  record Form(
      @RestForm String username,
      @RestForm String name,
      @RestForm String email,
      @RestForm String password,
      @RestForm String zone,
      @RestForm String invitation) {
    Enrolment entry() {
      return new Enrolment(username, name, email, password);
    }
  }

  @GET
  public TemplateInstance page(@QueryParam("invitation") String invitation) {
    Way way = way(invitation).orElseThrow(() -> none(invitation));
    return Templates.signUp(new Form("", "", "", "", "", invitation), way, Problems.none());
  }

  @POST
  public RestResponse<?> signUp(@BeanParam Form form, HttpServerRequest request) {
    var way = way(form.invitation()).orElse(null);
    var entry = form.entry();
    var problems = entry.problems();
    problems.addIf(way == Way.OPEN && entry.isReserved(), "username", Enrolment.TAKEN);
    if (way != null && !problems.isEmpty()) {
      return again(form, way, problems);
    }
    var made = way == null ? Optional.<User>empty() : made(way, entry, form);
    var user = made.or(() -> repeated(entry, problems, request));
    return user.isPresent() ? in(user.get(), request) : taken(form, way);
  }

  /** The new account, or nothing where somebody has its name. */
  private Optional<User> made(Way way, Enrolment entry, Form form) {
    // hashing takes a tenth of a second: not while holding a database connection
    String hash = SignIn.hash(form.password());
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> way == Way.FIRST ? first(entry, hash, form) : next(entry, hash, form));
    } catch (ConstraintViolationException taken) {
      // by somebody who wrote the same name at the same time
      return Optional.empty();
    }
  }

  private Optional<User> first(Enrolment entry, String hash, Form form) {
    // Two people on the first page at once: the second waits here and then finds it taken.
    Server.held();
    if (User.named(entry.username()).isPresent()) {
      return Optional.empty();
    }
    if (!Server.isNew()) {
      throw new NotFoundException();
    }
    User user = enrol(entry, hash, form);
    user.becomeAdmin(clock.instant());
    return Optional.of(user);
  }

  private Optional<User> next(Enrolment entry, String hash, Form form) {
    Instant now = clock.instant();
    boolean invited = isInvited(form.invitation());
    var invitation = invited ? Invitation.held(new Token(form.invitation()), now) : null;
    if (User.named(entry.username()).isPresent()) {
      return Optional.empty();
    }
    User user = enrol(entry, hash, form);
    if (invited) {
      invitation.orElseThrow(Spent::new).use(user, now);
    }
    return Optional.of(user);
  }

  private User enrol(Enrolment entry, String hash, Form form) {
    return entry.enrol(hash, Zones.known(form.zone()).orElse("UTC"), clock.instant());
  }

  /**
   * Whom the same form has just made, if it was pressed twice. As this tells a right password from
   * a wrong one, it is slowed down as signing in is.
   */
  private Optional<User> repeated(Enrolment entry, Problems problems, HttpServerRequest request) {
    Instant since = clock.instant().minus(REPEATED);
    boolean known =
        problems.isEmpty()
            && User.named(entry.username()).filter(u -> u.createdAt.isAfter(since)).isPresent();
    if (!known) {
      return Optional.empty();
    }
    var from = SignInGuard.From.at(request);
    if (!guard.allows(entry.username(), from)) {
      return Optional.empty();
    }
    var user = signIn.account(entry.username(), entry.password());
    user.ifPresent(one -> guard.succeeded(entry.username(), from));
    return user;
  }

  private Optional<Way> way(String invitation) {
    if (Server.isNew()) {
      return Optional.of(Way.FIRST);
    }
    if (isInvited(invitation)) {
      return Invitation.open(new Token(invitation), clock.instant()).map(open -> Way.INVITED);
    }
    return Server.here().isSignUpOpen() ? Optional.of(Way.OPEN) : Optional.empty();
  }

  private static RuntimeException none(String invitation) {
    return isInvited(invitation) ? new Spent() : new NotFoundException();
  }

  private static boolean isInvited(String invitation) {
    return invitation != null && !invitation.isEmpty();
  }

  private RestResponse<?> in(User user, HttpServerRequest request) {
    return RestResponse.ResponseBuilder.seeOther(URI.create("/"))
        .cookie(signIn.open(user, false, request))
        .cookie(KnownDevice.cookie(user, request))
        .build();
  }

  /** Somebody has that name; where nothing lets anybody in, that is not told. */
  private static RestResponse<?> taken(Form form, Way way) {
    if (way == null) {
      throw none(form.invitation());
    }
    return again(form, way, Problems.none().add("username", Enrolment.TAKEN));
  }

  private static RestResponse<?> again(Form form, Way way, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.signUp(form, way, problems))
        .build();
  }
}
