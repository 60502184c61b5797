package onrecord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.attempt.Papers;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.quiz.Quiz;
import onrecord.system.TestClock;
import onrecord.system.Token;
import onrecord.user.Library;
import onrecord.user.SignIn;
import onrecord.user.User;
import onrecord.user.UserSession;

/**
 * A small named cast, stored for real: Noor teaches, Ada and Ben learn, Otto runs the server, and
 * Mallory belongs nowhere.
 */
@ApplicationScoped
public class Fixtures {
  public static final String PASSWORD = "a long enough password";

  /** Hashed once: bcrypt is slow on purpose. */
  private static final String HASH = SignIn.hash(PASSWORD);

  private final TestClock clock;
  private final EntityManager db;
  private final Papers papers;
  private final AnswerRows answers;

  Fixtures(TestClock clock, EntityManager db, Papers papers) {
    this.clock = clock;
    this.db = db;
    this.papers = papers;
    this.answers = new AnswerRows(clock, db);
  }

  public static final List<String> SPEAKERS = Toll.SPEAKERS;

  /** An empty database, the clock at its start. */
  public void reset() {
    clock.reset();
    papers.forget();
    Emptying.run(db);
  }

  /** For a run whose row was changed by hand. */
  public void forget() {
    papers.forget();
  }

  public User noor() {
    return person("noor", "Noor Castellane", user -> user.allowImport(clock.instant()));
  }

  public User otto() {
    return person("otto", "Otto Hale", user -> user.becomeAdmin(clock.instant()));
  }

  public User ada() {
    return person("ada", "Ada Brandt", user -> {});
  }

  public User ben() {
    return person("ben", "Ben Okafor", user -> {});
  }

  /** May do all that her account allows, and is in nobody's library or class. */
  public User mallory() {
    return person("mallory", "Mallory Voss", user -> user.allowImport(clock.instant()));
  }

  /** How many wait for a row that somebody else holds. */
  public long waiting() {
    // apart: in a transaction under way, connections made since it first looked are not there
    return in(
        () ->
            (Long)
                db.createNativeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'",
                        Long.class)
                    .getSingleResult());
  }

  /** A fresh session of that person; the value of the session cookie. */
  public String session(User user) {
    var token = Token.make();
    in(
        () -> {
          new UserSession(
                  User.findById(user.id), token, "a test", Duration.ofDays(900), clock.instant())
              .persist();
          return null;
        });
    return token.secret();
  }

  /** An article of ours in that person's library, with ten speakers each quoted once. */
  public Article article(User owner) {
    return in(
        () -> {
          User by = User.findById(owner.id);
          var article =
              new Article(
                  Library.forWork(by, clock.instant()),
                  "The Vessmark Ledger",
                  "Harbour toll stays until spring",
                  LocalDate.of(2026, 11, 23),
                  Article.Kind.NEWS,
                  Toll.text(),
                  by,
                  clock.instant());
          article.credit("Lena Quist", "https://ledger.example.org/toll");
          article.tellStory("the harbour toll in Vessmark");
          article.persist();
          return article;
        });
  }

  /** The sample article on the harbour toll in that person's library, not read yet. */
  public Article harbour(User owner) {
    return imported(
        owner,
        "The Vessmark Ledger",
        "Harbour toll stays until spring, mayor says",
        LocalDate.of(2026, 11, 23),
        "the harbour bridge toll in Vessmark",
        sample("harbour-toll"));
  }

  /** How many rows a table has. */
  public long count(String table) {
    return in(
        () ->
            (Long)
                Article.getEntityManager()
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult());
  }

  public List<Long> counts(String... tables) {
    return Stream.of(tables).map(this::count).toList();
  }

  public Article imported(
      User owner, String outlet, String headline, LocalDate on, String story, String text) {
    return in(
        () -> {
          User by = User.findById(owner.id);
          var library = Library.forWork(by, clock.instant());
          var kind = Article.Kind.NEWS;
          var article = new Article(library, outlet, headline, on, kind, text, by, clock.instant());
          article.tellStory(story);
          article.persist();
          return article;
        });
  }

  private static String sample(String name) {
    try (var in = Fixtures.class.getResourceAsStream("/onrecord/demo/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Approved questions about an article, at most ten; option 1 of 4 is right in the first. */
  public List<Question> questions(Article about, int number) {
    return in(
        () ->
            IntStream.range(0, number)
                .mapToObj(i -> Toll.approved(about, i, clock.instant()))
                .toList());
  }

  /** Approved questions about an article, one of each format, in the order of the formats. */
  public List<Question> oneOfEach(Article about) {
    return in(
        () ->
            Stream.of(Format.values())
                .map(format -> OneOfEach.approved(about, format, clock.instant()))
                .toList());
  }

  public Quiz quiz(User owner, int questions) {
    return quiz(owner, questions(article(owner), questions));
  }

  /** A quiz of those questions, in that order. */
  public Quiz quiz(User owner, List<Question> asked) {
    return in(
        () -> {
          User by = User.findById(owner.id);
          var quiz =
              new Quiz(Library.forWork(by, clock.instant()), "Harbour toll", by, clock.instant());
          quiz.ask(asked.stream().map(q -> Question.<Question>findById(q.id)).toList());
          quiz.persist();
          return quiz;
        });
  }

  public User learner(String name) {
    return person("learner" + in(() -> User.count()), name, user -> {});
  }

  public Classroom classroom(User teacher, User... learners) {
    return in(
        () -> {
          var classroom = new Classroom("Civics 10b", ZoneId.of("Europe/Berlin"), clock.instant());
          classroom.persist();
          enrol(classroom, teacher, Membership.Role.TEACHER);
          for (User learner : learners) {
            enrol(classroom, learner, Membership.Role.LEARNER);
          }
          return classroom;
        });
  }

  /** Open now; due in five days, closing in seven; not shuffled; a test is taken once. */
  public Assignment assignment(Classroom classroom, Quiz quiz, Assignment.Mode mode) {
    return in(
        () -> {
          var assignment =
              new Assignment(
                  Classroom.findById(classroom.id),
                  Quiz.findById(quiz.id),
                  mode,
                  clock.instant(),
                  null,
                  clock.instant());
          assignment.rule(
              clock.instant().plus(Duration.ofDays(5)),
              clock.instant().plus(Duration.ofDays(7)),
              false,
              mode == Assignment.Mode.TEST ? 1 : null);
          assignment.persist();
          return assignment;
        });
  }

  /**
   * A run at an assignment, the first of that learner unless there was one before: per question the
   * place picked, or null where it was not answered. The key is option 1 of the first question, 2
   * of the second, and so on.
   */
  public long attempt(Assignment at, User learner, boolean submitted, Integer... picked) {
    return in(() -> answers.attempt(at, learner, submitted, picked));
  }

  /** A card of that learner, due then. */
  public void card(User learner, Question question, Instant due) {
    in(() -> answers.card(learner, question, due));
  }

  private void enrol(Classroom classroom, User user, Membership.Role role) {
    new Membership(classroom, User.findById(user.id), role, clock.instant()).persist();
  }

  /** Runs in a transaction of its own. */
  public <T> T in(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  private User person(String username, String name, Consumer<User> rights) {
    return in(
        () ->
            User.named(username)
                .orElseGet(
                    () -> {
                      var user = new User(username, name, HASH, clock.instant());
                      rights.accept(user);
                      user.persist();
                      return user;
                    }));
  }
}
