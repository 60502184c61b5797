package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two applications on one database that none of them started. */
class TwoNodesIT {
  @TempDir Path folder;

  @Test
  void whoIsSignedInAtOneIsSignedInAtTheOther() throws Exception {
    try (var server = EmbeddedPostgres.start(folder.resolve("server"), Durability.NONE)) {
      var database = server.database();
      String[] configured = {
        "env",
        "QUARKUS_DATASOURCE_JDBC_URL=" + database.url(),
        "QUARKUS_DATASOURCE_USERNAME=" + database.user(),
        "QUARKUS_DATASOURCE_PASSWORD=" + database.password()
      };
      Path unused = folder.resolve("unused");
      // at the same moment: one of them runs the migrations, the other waits for it
      try (var first = RunningJar.launch(unused, List.of(configured));
          var second = RunningJar.launch(unused, List.of(configured))) {
        first.awaitPage();
        second.awaitPage();
        var otto = new Visitor();
        var form = otto.page(first.base.resolve("/sign-up"));
        var answer =
            otto.post(
                form,
                first.base.resolve("/sign-up"),
                "username",
                "otto",
                "password",
                "a long enough password",
                "zone",
                "Europe/Berlin");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(200, otto.status(second.base.resolve("/account")));
        assertTrue(new Visitor().status(second.base.resolve("/account")) != 200);
        // a form opened at one is taken by the other
        var account = otto.page(first.base.resolve("/account"));
        assertEquals(303, otto.post(account, second.base.resolve("/sign-out")).statusCode());
        assertTrue(otto.status(first.base.resolve("/account")) != 200);
      }
      assertFalse(Files.exists(unused), "no data directory is made where none is needed");
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsOneSentence() throws Exception {
    var nowhere = List.of("env", "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/x");
    try (var node = RunningJar.launch(folder.resolve("unused"), nowhere)) {
      assertEquals(1, node.exitCode());
      assertEquals(1, node.output().lines().count(), node.output());
      assertTrue(node.output().startsWith("The database jdbc:postgresql://127.0.0.1:1/x cannot"));
    }
  }
}
