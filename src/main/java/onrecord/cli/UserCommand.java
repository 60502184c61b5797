package onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import onrecord.system.Refused;
import onrecord.user.Enrolment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For whoever has the machine: also while the product runs, and when nobody can sign in. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = "Lists accounts, makes one, or sets a new password.")
class UserCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list, create or password.");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Prints a line an account: username, name, rights, since when.")
  int list() throws SQLException {
    try (var accounts = Accounts.open()) {
      accounts.list().forEach(spec.commandLine().getOut()::println);
      return 0;
    }
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Makes an account and prints its first password.")
  int create(
      @Parameters(paramLabel = "NAME", description = "username") String username,
      @Option(names = "--name", paramLabel = "TEXT", description = "name others see") String name,
      @Option(
              names = "--admin",
              description = "runs the server, and may import; also as the first account")
          boolean admin,
      @Option(names = "--import", description = "may import articles") boolean mayImport,
      @Option(names = "--ask", description = "read the password from standard input") boolean ask)
      throws SQLException {
    String password = ask ? read() : Accounts.password();
    var entry = new Enrolment(username, name, null, password);
    refuseIfBad(entry);
    try (var accounts = admin ? Accounts.openForTheFirst() : Accounts.open()) {
      accounts.create(entry, admin, mayImport || admin, Clock.systemUTC().instant());
    }
    tell(entry.username(), ask ? null : password);
    return 0;
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Sets and prints a new password; all devices of that person are signed out.")
  int password(
      @Parameters(paramLabel = "NAME", description = "username") String username,
      @Option(names = "--ask", description = "read the password from standard input") boolean ask)
      throws SQLException {
    String password = ask ? read() : Accounts.password();
    refuseIfBad(new Enrolment(username, null, null, password));
    try (var accounts = Accounts.open()) {
      accounts.changePassword(username, password);
    }
    tell(username, ask ? null : password);
    return 0;
  }

  private static void refuseIfBad(Enrolment entry) {
    entry.problems().all().values().stream()
        .findFirst()
        .ifPresent(
            sentence -> {
              throw new Refused(sentence);
            });
  }

  private void tell(String username, String password) {
    var out = spec.commandLine().getOut();
    if (password == null) {
      out.println("The password of " + username + " is set.");
    } else {
      out.println("Password of " + username + ": " + password);
      out.println("It is shown once. Change it under Account after signing in.");
    }
  }

  private static String read() {
    if (System.console() != null) {
      char[] typed = System.console().readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new Refused("No password could be read from standard input.");
    }
  }
}
