package onrecord.user;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import onrecord.system.OneLine;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's own settings, password and devices. */
@Authenticated
@Path("/account")
class AccountResource {
  private final CurrentUser me;
  private final SignIn signIn;
  private final SignInGuard guard;
  private final Teachers teachers;
  private final Clock clock;

  AccountResource(
      CurrentUser me, SignIn signIn, SignInGuard guard, Teachers teachers, Clock clock) {
    this.me = me;
    this.signIn = signIn;
    this.guard = guard;
    this.teachers = teachers;
    this.clock = clock;
  }

  record Settings(
      @RestForm String name,
      @RestForm String zone,
      @RestForm int dayStart,
      @RestForm String theme,
      @RestForm String shortcuts) {

    Settings {
      name = OneLine.of(name);
    }

    static Settings of(User user) {
      return new Settings(
          user.name,
          user.zone,
          user.dayStart,
          user.theme == null ? "" : user.theme.name(),
          user.wantsShortcuts() ? "on" : null);
    }

    /** Null is the device's own, and so is what no theme is called. */
    User.Theme chosenTheme() {
      return Arrays.stream(User.Theme.values())
          .filter(one -> one.name().equals(theme))
          .findFirst()
          .orElse(null);
    }

    /**
     * @param teachers whether a teacher of whoever settles has that name
     */
    Problems problems(boolean teachers) {
      boolean named = OneLine.isSeen(name) && name.length() <= 100;
      return Problems.none()
          .addIf(!named, "name", "Write a name of 1 to 100 characters.")
          .addIf(Zones.known(zone).isEmpty(), "zone", "Choose a time zone from the list.")
          .addIf(dayStart < 0 || dayStart > 12, "dayStart", "Choose an hour from 0 to 12.")
          .addIf(
              teachers,
              "name",
              "A teacher of a class of yours is called that. Write another name.");
    }
  }

  record Password(@RestForm String oldPassword, @RestForm String newPassword) {
    Password {
      oldPassword = oldPassword == null ? "" : oldPassword;
      newPassword = newPassword == null ? "" : newPassword;
    }

    Problems problems(boolean known) {
      String unfit = Enrolment.passwordProblem(newPassword);
      return Problems.none()
          .addIf(!known, "oldPassword", "This is not your present password.")
          .addIf(unfit != null, "newPassword", unfit);
    }
  }

  @GET
  public TemplateInstance page(@QueryParam("done") String done) {
    return render(Settings.of(me.user()), Problems.none(), done);
  }

  @POST
  @Path("settings")
  @Transactional
  public RestResponse<?> settle(@BeanParam Settings form) {
    boolean another = !form.name().equalsIgnoreCase(me.user().name);
    var problems = form.problems(another && teachers.areCalled(form.name(), me.user()));
    if (!problems.isEmpty()) {
      return again(400, form, problems);
    }
    var user = me.toChange();
    user.settle(form.name(), ZoneId.of(form.zone()), form.dayStart(), form.chosenTheme());
    user.useShortcuts(form.shortcuts() != null, clock.instant());
    return RestResponse.seeOther(URI.create("/account?done=settings"));
  }

  @POST
  @Path("password")
  @Transactional
  public RestResponse<?> changePassword(
      @BeanParam Password form, @RestForm String once, HttpServerRequest request) {
    // first, so that a second press waits for the first and then sees what that has changed
    var press = Press.of(me.user(), once, form, clock.instant());
    var user = me.toChange();
    if (press.isRepeated()) {
      return changed(press.lead(), user, request);
    }
    var refusal = refusal(user, form);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    user.changePassword(SignIn.hash(form.newPassword()), me.session());
    return changed(press.leadTo("/account?done=password"), user, request);
  }

  /** Signs out everywhere but here. */
  @POST
  @Path("sessions/ending")
  @Transactional
  public RestResponse<?> endSessions() {
    UserSession.endOthers(me.user(), me.session());
    return RestResponse.seeOther(URI.create("/account?done=sessions"));
  }

  /** The cookie of this device was sealed with the old password. */
  private static RestResponse<?> changed(
      RestResponse<?> there, User user, HttpServerRequest request) {
    return RestResponse.ResponseBuilder.seeOther(there.getLocation())
        .cookie(KnownDevice.cookie(user, request))
        .build();
  }

  private Optional<RestResponse<?>> refusal(User user, Password form) {
    var from = SignInGuard.From.within(user);
    if (!user.isNicknamed() && !guard.allows(user.username, from)) {
      var tooMany = Problems.none().add("oldPassword", SignInGuard.WAIT_A_LITTLE);
      return Optional.of(again(429, Settings.of(user), tooMany));
    }
    var problems = form.problems(knows(user, form.oldPassword(), from));
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(again(400, Settings.of(user), problems));
  }

  /** Nobody who finds an open page may guess the password at their leisure. */
  private boolean knows(User user, String old, SignInGuard.From from) {
    if (user.isNicknamed()) {
      return false;
    }
    boolean known = signIn.account(user.username, old).isPresent();
    if (known) {
      guard.succeeded(user.username, from);
    }
    return known;
  }

  private RestResponse<?> again(int status, Settings form, Problems problems) {
    return RestResponse.ResponseBuilder.create(status).entity(render(form, problems, null)).build();
  }

  private TemplateInstance render(Settings form, Problems problems, String done) {
    var sessions = UserSession.of(me.user(), clock.instant());
    return Templates.account(me.user(), form, Zones.all(), sessions, me.session(), problems, done);
  }
}
