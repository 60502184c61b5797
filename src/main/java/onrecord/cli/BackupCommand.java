package onrecord.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import onrecord.exchange.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes everything into one file, also while the product runs.")
class BackupCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a file that does not exist yet")
  Path file;

  @Override
  public Integer call() {
    try (var data = OwnData.shared()) {
      var backup = Backup.write(data.database(), file, Clock.systemUTC().instant());
      spec.commandLine()
          .getOut()
          .printf("%s: %d tables, %d rows%n", file, backup.tables(), backup.rows());
      return 0;
    }
  }
}
