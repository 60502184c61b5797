package onrecord.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onrecord.system.Refused;
import onrecord.system.Unreadable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Chooses the command before a database or Quarkus starts, so that the engines answer at once. */
@QuarkusMain
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    description = "Questions from the news that keep who said it, when, and on what evidence.")
public class Main implements Callable<Integer> {
  static final int REFUSED = 1;

  /** In the order in which help lists them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          ServeCommand.class,
          ExtractCommand.class,
          DraftCommand.class,
          CheckCommand.class,
          AuditCommand.class,
          ScheduleCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          UserCommand.class,
          DemoCommand.class);

  public static void main(String... arguments) {
    // the host's own would write other digits into commands and other letters into names
    Locale.setDefault(Locale.UK);
    Unreadable.pass();
    int code = arguments.length == 0 ? serve() : commands(arguments).execute(arguments);
    if (code != 0) System.exit(code);
  }

  /** A plain start reads no arguments, and so need not load what would read them. */
  private static int serve() {
    try {
      return new ServeCommand().call();
    } catch (RuntimeException failure) {
      return explain(failure, utf8(System.err));
    }
  }

  /** The one that is named first, since to read what each of them takes needs a while; else all. */
  static CommandLine commands(String... arguments) {
    var named =
        COMMANDS.stream()
            .filter(one -> arguments.length > 0 && name(one).equals(arguments[0]))
            .toList();
    return commands(named.isEmpty() ? COMMANDS : named);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static CommandLine commands(List<Class<?>> taken) {
    var commands = new CommandLine(new Main());
    taken.forEach(commands::addSubcommand);
    return commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(utf8(System.out))
        .setErr(utf8(System.err))
        .setExecutionExceptionHandler(
            (failure, command, read) -> explain(failure, command.getErr()));
  }

  /**
   * JSON and names are UTF-8 wherever they are printed; the machine's own encoding may be ASCII.
   */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Without a command it serves. */
  @Override
  public Integer call() {
    return new ServeCommand().call();
  }

  private static int explain(Exception failure, PrintWriter to) {
    if (failure instanceof Refused) {
      to.println(failure.getMessage());
    } else {
      failure.printStackTrace(to);
    }
    return REFUSED;
  }
}
