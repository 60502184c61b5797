package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import onrecord.system.EmbeddedPostgres;
import onrecord.system.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six learners answer without pause and the product is killed under them, every other time its
 * database too: whatever was confirmed is there, once, with its mark and its card.
 */
class CrashIT {
  private static final int LEARNERS = 6;
  private static final int QUESTIONS = 30;
  private static final Pattern ATTEMPT = Pattern.compile("/attempts/(\\d+)");

  /** An answer that got its redirect. */
  private record Confirmed(long attempt, int position) {}

  @TempDir Path home;
  private final Random random = new Random(20261125);
  private final List<Token> sessions = new ArrayList<>();
  private final Queue<Confirmed> confirmed = new ConcurrentLinkedQueue<>();
  private volatile boolean killing;
  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

  @Test
  void noConfirmedAnswerIsLostOrDoubled() throws Exception {
    try (var jar = RunningJar.serving(home)) {
      fill();
    }
    int rounds = Integer.getInteger("onrecord.crash.rounds", 3);
    for (int round = 1; round <= rounds; round++) {
      int before = confirmed.size();
      answerUntilKilled(round % 2 == 0);
      assertTrue(unexpected.isEmpty(), unexpected.toString());
      assertTrue(confirmed.size() > before, "round " + round + " confirmed nothing");
      try (var jar = RunningJar.serving(home)) {
        everyConfirmedAnswerIsThereOnce();
        nothingIsHalfWritten();
      }
      System.out.printf(
          "round %d: %d answers confirmed so far, none lost%n", round, confirmed.size());
    }
  }

  private void answerUntilKilled(boolean databaseToo) throws Exception {
    killing = false;
    try (var jar = RunningJar.serving(home)) {
      int before = confirmed.size();
      var learners = new ArrayList<Thread>();
      for (var session : sessions) {
        var learner = new Thread(() -> answerQuizzes(jar.base, session));
        learner.start();
        learners.add(learner);
      }
      long began = System.nanoTime();
      while (confirmed.size() < before + LEARNERS && unexpected.isEmpty()) {
        if (System.nanoTime() - began > 120e9) unexpected.add("no answers within two minutes");
        Thread.sleep(10);
      }
      Thread.sleep(random.nextInt(2000));
      killing = true;
      long postmaster =
          Long.parseLong(Files.readAllLines(home.resolve("db/postmaster.pid")).get(0));
      if (databaseToo) ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
      jar.kill();
      for (var learner : learners) learner.join();
    }
  }

  /** Ends when the product no longer answers. */
  private void answerQuizzes(URI base, Token session) {
    try {
      var learner = new Visitor("onrecord-session", session.secret());
      while (true) {
        var assignment = learner.page(base.resolve("/assignments/1"));
        var start = learner.post(assignment, base.resolve("/assignments/1/attempts"));
        var at = ATTEMPT.matcher(Visitor.target(start).getPath());
        if (!at.find()) throw new IllegalStateException("no attempt at " + Visitor.target(start));
        long attempt = Long.parseLong(at.group(1));
        learner.page(base.resolve("/attempts/" + attempt + "/questions/1"));
        for (int n = 1; n <= QUESTIONS; n++) {
          URI address = base.resolve("/attempts/" + attempt + "/questions/" + n + "/answer");
          String choice = "" + (1 + n % 4);
          var answer = learner.post(assignment, address, "choice", choice);
          // a database that dies before the application is an error page, and no confirmation
          if (answer.statusCode() >= 500 && killing) return;
          if (answer.statusCode() == 303) confirmed.add(new Confirmed(attempt, n));
          else unexpected.add(answer.statusCode() + " " + address);
          // a second click
          if (n % 5 == 0) learner.post(assignment, address, "choice", choice);
        }
        learner.post(assignment, base.resolve("/attempts/" + attempt + "/submission"));
      }
    } catch (IOException | InterruptedException | RuntimeException failure) {
      if (!killing) unexpected.add(failure.toString());
    }
  }

  private void everyConfirmedAnswerIsThereOnce() throws SQLException {
    try (var connection = database();
        var query =
            connection.prepareStatement(
                "select count(distinct a.id), count(m.id) from answer a join mark m on m.answer_id = a.id where a.attempt_id = ? and a.position = ?")) {
      for (var answer : confirmed) {
        query.setLong(1, answer.attempt());
        query.setInt(2, answer.position());
        try (var rows = query.executeQuery()) {
          rows.next();
          assertEquals(1, rows.getInt(1), "answers: " + answer);
          assertEquals(1, rows.getInt(2), "marks: " + answer);
        }
      }
    }
  }

  /** Also of the answers whose confirmation nobody saw. */
  private void nothingIsHalfWritten() throws SQLException {
    assertEquals(
        "0",
        value(
            "select count(*) from answer a where not exists (select 1 from mark m where m.answer_id = a.id)"));
    assertEquals(
        "0",
        value(
            "select count(*) from attempt t where answered <> (select count(*) from answer a where a.attempt_id = t.id)"));
    assertEquals(
        "0",
        value(
            "select count(*) from answer a join mark m on m.answer_id = a.id join question_version v on v.id = a.version_id where m.fraction = 0"
                + " and not exists (select 1 from card c where c.learner_id = a.learner_id and c.question_id = v.question_id)"),
        "a wrong answer brings its card in the same transaction");
  }

  private void fill() throws SQLException, IOException {
    try (var connection = database();
        var statement = connection.createStatement();
        var sql = CrashIT.class.getResourceAsStream("/crash/class.sql")) {
      statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
      try (var session =
          connection.prepareStatement(
              "insert into user_session values (?, ?, now(), now(), now() + interval '1 day', 'a test')")) {
        for (int learner = 1; learner <= LEARNERS; learner++) {
          var token = Token.make();
          sessions.add(token);
          session.setBytes(1, token.hash());
          session.setLong(2, learner);
          session.execute();
        }
      }
    }
  }

  private String value(String query) throws SQLException {
    try (var connection = database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection database() throws SQLException {
    return EmbeddedPostgres.running(home).orElseThrow().connect();
  }
}
