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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import onrecord.system.Problems;
import onrecord.system.Token;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Making an account: the first one of the server, by invitation, or openly where that is allowed.
 */
@PermitAll
@Path("/sign-up")
class SignUpResource {
  private final SignIn signIn;
  private final Clock clock;

  SignUpResource(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  /** By what right somebody signs up. */
  enum Way {
    FIRST,
    INVITED,
    OPEN
  }

  record Form(
      @RestForm String username,
      @RestForm String name,
      @RestForm String email,
      @RestForm String password,
      @RestForm String zone,
      @RestForm String invitation) {}

  @GET
  public TemplateInstance page(@QueryParam("invitation") String invitation) {
    return Templates.signUp(
        new Form("", "", "", "", "", invitation), way(invitation), Problems.none());
  }

  @POST
  public RestResponse<?> signUp(@BeanParam Form form, HttpServerRequest request) {
    Way way = way(form.invitation());
    var entry = new Enrolment(form.username(), form.name(), form.email(), form.password());
    Problems problems = entry.problems();
    if (!problems.isEmpty()) {
      return again(form, way, problems);
    }
    // hashing takes a tenth of a second: not while holding a database connection
    String hash = SignIn.hash(form.password());
    User user =
        QuarkusTransaction.requiringNew()
            .call(() -> way == Way.FIRST ? first(entry, hash, form) : next(entry, hash, form));
    if (user == null) {
      return again(form, way, Problems.none().add("username", Enrolment.TAKEN));
    }
    return RestResponse.ResponseBuilder.seeOther(URI.create("/"))
        .cookie(signIn.open(user, false, request))
        .build();
  }

  private User first(Enrolment entry, String hash, Form form) {
    // Two people on the first page at once: the second waits here and then finds it taken.
    Server.held();
    if (!Server.isNew()) {
      throw new NotFoundException();
    }
    User user = enrol(entry, hash, form);
    user.becomeAdmin(clock.instant());
    return user;
  }

  private User next(Enrolment entry, String hash, Form form) {
    if (User.named(entry.username()).isPresent()) {
      return null;
    }
    User user = enrol(entry, hash, form);
    if (form.invitation() != null && !form.invitation().isEmpty()) {
      Instant now = clock.instant();
      Invitation.open(new Token(form.invitation()), now)
          .orElseThrow(NotFoundException::new)
          .use(user, now);
    }
    return user;
  }

  private User enrol(Enrolment entry, String hash, Form form) {
    return entry.enrol(hash, Zones.known(form.zone()).orElse("UTC"), clock.instant());
  }

  private Way way(String invitation) {
    if (Server.isNew()) {
      return Way.FIRST;
    }
    if (invitation != null && !invitation.isEmpty()) {
      Invitation.open(new Token(invitation), clock.instant()).orElseThrow(NotFoundException::new);
      return Way.INVITED;
    }
    if (!Server.here().isSignUpOpen()) {
      throw new NotFoundException();
    }
    return Way.OPEN;
  }

  private static RestResponse<?> again(Form form, Way way, Problems problems) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.signUp(form, way, problems))
        .build();
  }
}
