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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.article.Article;
import onrecord.attempt.Papers;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.question.Choice;
import onrecord.question.Evidence;
import onrecord.question.Question;
import onrecord.question.Wording;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.quiz.Quiz;
import onrecord.statement.extraction.Span;
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

  Fixtures(TestClock clock, EntityManager db, Papers papers) {
    this.clock = clock;
    this.db = db;
    this.papers = papers;
  }

  private static int versions = 0;

  /** An empty database, the clock at its start. */
  public void reset() {
    clock.reset();
    papers.forget();
    in(
        () -> {
          db.createNativeQuery(
                  "truncate users, user_session, invitation, library, library_member, outlet,"
                      + " article, article_version, extraction, junk, speaker, speaker_role,"
                      + " statement, decision, speaker_change, question, question_version, choice, flaw, review,"
                      + " answer, mark, withdrawal, quiz, quiz_question, classroom, membership,"
                      + " assignment, card, attempt, bucket, press restart identity")
              .executeUpdate();
          db.createNativeQuery(
                  "update server set open_sign_up_since = null, sample_loaded_at = null")
              .executeUpdate();
          // as in any real database no version's id comes twice: they are kept in memory
          versions += 1_000;
          db.createNativeQuery("alter sequence question_version_id_seq restart with " + versions)
              .executeUpdate();
          return null;
        });
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
                  text(),
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
    return in(() -> IntStream.range(0, number).mapToObj(i -> approved(about, i)).toList());
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
    return in(
        () -> {
          Assignment.<Assignment>findById(at.id).begin(clock.instant());
          List<Question> asked =
              Assignment.<Assignment>findById(at.id).quiz.questions.stream()
                  .map(q -> q.question)
                  .toList();
          long attempt = started(at, learner, submitted, asked, picked);
          for (int i = 0; i < picked.length; i++) {
            if (picked[i] != null) {
              answered(attempt, learner, asked.get(i), i + 1, picked[i]);
            }
          }
          return attempt;
        });
  }

  private long started(
      Assignment at, User learner, boolean submitted, List<Question> asked, Integer... picked) {
    return (Long)
        db.createNativeQuery(
                "insert into attempt (assignment_id, learner_id, number, seed, asked, started_at,"
                    + " answered, answered_at, submitted_at) values (:assignment, :learner,"
                    + " (select 1 + count(*) from attempt where assignment_id = :assignment and"
                    + " learner_id = :learner), 7, cast(:asked as bigint[]), :now, :answered, :now,"
                    + " case when :submitted then cast(:now as timestamptz) end) returning id",
                Long.class)
            .setParameter("assignment", at.id)
            .setParameter("learner", learner.id)
            .setParameter(
                "asked",
                asked.stream()
                    .map(q -> q.current.id.toString())
                    .collect(Collectors.joining(",", "{", "}")))
            .setParameter("answered", Arrays.stream(picked).filter(Objects::nonNull).count())
            .setParameter("submitted", submitted)
            .setParameter("now", clock.instant())
            .getSingleResult();
  }

  private void answered(long attempt, User learner, Question question, int position, int place) {
    Long answer =
        (Long)
            db.createNativeQuery(
                    "insert into answer (learner_id, version_id, place, attempt_id, position,"
                        + " picked, answered_at) values (:learner, :version, 'QUIZ', :attempt,"
                        + " :position, :picked, :now) returning id",
                    Long.class)
                .setParameter("learner", learner.id)
                .setParameter("version", question.current.id)
                .setParameter("attempt", attempt)
                .setParameter("position", position)
                .setParameter("picked", Integer.toString(place))
                .setParameter("now", clock.instant())
                .getSingleResult();
    db.createNativeQuery("insert into mark (answer_id, fraction, made_at) values (?1, ?2, ?3)")
        .setParameter(1, answer)
        .setParameter(2, question.current.choices.get(place).correct() ? 1.0 : 0.0)
        .setParameter(3, clock.instant())
        .executeUpdate();
  }

  /** A card of that learner, due then. */
  public void card(User learner, Question question, Instant due) {
    in(
        () ->
            db.createNativeQuery(
                    "insert into card (learner_id, question_id, created_at, state, stability,"
                        + " difficulty, due_at, step, reps, lapses) values (?1, ?2, ?3, 'REVIEW', 3,"
                        + " 5, ?4, 0, 1, 0)")
                .setParameter(1, learner.id)
                .setParameter(2, question.id)
                .setParameter(3, clock.instant())
                .setParameter(4, due)
                .executeUpdate());
  }

  public static final List<String> SPEAKERS =
      List.of(
          "Ines Aldovar, mayor of Vessmark",
          "Tomas Verrell, leader of the council opposition",
          "Odile Brankov, director of the port authority",
          "Ravi Sennet, chair of the Hauliers' League",
          "Mira Tolland, head of the bridge office",
          "Jonas Feld, spokesman of the ferry line",
          "Hana Wroth, professor of transport",
          "Piet Ansel, owner of a harbour café",
          "Sunniva Reck, captain of the harbour pilots",
          "Dario Menz, chair of the cyclists' union");

  private static String text() {
    return SPEAKERS.stream()
        .map(who -> "\"%s\" said %s.".formatted(said(who), who))
        .collect(Collectors.joining("\n\n", "Harbour toll stays until spring\n\n", "\n"));
  }

  private static String said(String who) {
    return "My view of the toll is number " + SPEAKERS.indexOf(who) + ",";
  }

  private Question approved(Article about, int n) {
    Article article = Article.findById(about.id);
    String who = SPEAKERS.get(n);
    List<Choice> choices =
        IntStream.range(0, 4)
            .mapToObj(i -> SPEAKERS.get((n + i - n % 4 + SPEAKERS.size()) % SPEAKERS.size()))
            .map(name -> new Choice(name, name.equals(who), "The words are those of " + who + "."))
            .toList();
    String sentence = "\"%s\" said %s".formatted(said(who), who);
    int at = text().indexOf(sentence);
    var rests =
        new Evidence(
            article.latest(),
            List.of(new Span(at, at + sentence.length())),
            sentence,
            who.substring(0, who.indexOf(',')),
            article.publishedOn,
            article.publishedOn.plusYears(5));
    var question =
        new Question(
            article,
            Kind.WHO_SAID,
            n,
            "who_said.fixture",
            new Wording(
                Format.SINGLE,
                "The harbour toll in Vessmark, 23 November 2026",
                null,
                "Who gave view number " + n + " of the harbour toll in Vessmark?",
                choices,
                who + " said so on 23 November 2026."),
            rests,
            clock.instant());
    question.persist();
    question.approve(article.importedBy, clock.instant());
    return question;
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
