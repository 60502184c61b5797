package onrecord.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import onrecord.system.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Chooses the command before a database or Quarkus starts, so that the engines answer at once. */
@QuarkusMain
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    description = "Questions from the news that keep who said it, when, and on what evidence.",
    subcommands = {
      ServeCommand.class,
      ExtractCommand.class,
      DraftCommand.class,
      CheckCommand.class,
      ScheduleCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      UserCommand.class,
      DemoCommand.class
    })
public class Main implements Callable<Integer> {
  static final int REFUSED = 1;

  public static void main(String... arguments) {
    int code = arguments.length == 0 ? serve() : commands().execute(arguments);
    if (code != 0) System.exit(code);
  }

  /** A plain start reads no arguments, and so need not load what would read them. */
  private static int serve() {
    try {
      return new ServeCommand().call();
    } catch (Refused refusal) {
      System.err.println(refusal.getMessage());
    } catch (RuntimeException failure) {
      failure.printStackTrace();
    }
    return REFUSED;
  }

  static CommandLine commands() {
    return new CommandLine(new Main())
        // JSON is UTF-8 wherever it is printed; the machine's own encoding may be ASCII.
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Main::explain);
  }

  /** Without a command it serves. */
  @Override
  public Integer call() {
    return new ServeCommand().call();
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof Refused) {
      command.getErr().println(failure.getMessage());
    } else {
      failure.printStackTrace(command.getErr());
    }
    return REFUSED;
  }
}
