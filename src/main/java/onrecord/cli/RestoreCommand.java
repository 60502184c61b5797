package onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import onrecord.exchange.BackupFile;
import onrecord.exchange.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Fills a new data directory, or an empty database, from a backup. Stop the product first.")
class RestoreCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "what the command backup wrote")
  Path file;

  @Override
  public Integer call() {
    // The file first: where it is damaged no data directory is made for it.
    try (var backup = BackupFile.checked(file);
        var data = OwnData.alone()) {
      var restored = Restore.read(backup, data.database());
      spec.commandLine()
          .getOut()
          .printf(
              "%d tables, %d rows of the backup made at %s%n",
              restored.tables(), restored.rows(), restored.madeAt());
      return 0;
    }
  }
}
