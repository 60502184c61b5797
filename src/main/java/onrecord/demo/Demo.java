package onrecord.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.classroom.Classroom;
import onrecord.classroom.Membership;
import onrecord.drafting.Drafts;
import onrecord.question.Question;
import onrecord.quiz.Quiz;
import onrecord.statement.Extraction;
import onrecord.system.Refused;
import onrecord.user.Library;
import onrecord.user.Server;
import onrecord.user.SignIn;
import onrecord.user.User;

/**
 * A classroom to look at: articles, questions, a quiz, twelve students and three weeks of answers.
 * The only accounts with a known password, so every page says that they are there.
 */
@ApplicationScoped
public class Demo {
  static final String TEACHER = "sample-teacher";
  static final String PASSWORD = "sample-classroom";

  private static final List<String> STUDENTS =
      List.of(
          "Amina Solberg",
          "Bruno Keast",
          "Chloe Varga",
          "Dario Whitlow",
          "Esme Okonjo",
          "Felix Tarn",
          "Greta Moss",
          "Hari Lindqvist",
          "Iris Delacourt",
          "Jonah Pryce",
          "Kaya Brennick",
          "Leo Sandoval");

  private static final Duration WEEK = Duration.ofDays(7);

  /** When the articles of last week's test were read. */
  private static final Duration BEFORE_TEST = Duration.ofDays(6);

  /** Drafts of each article that are left to review, so that the desk has something to show. */
  private static final int LEFT = 2;

  private static final int LONGEST_QUIZ = 10;

  private final DemoSettings settings;
  private final Clock clock;

  Demo(DemoSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional
  void start(@Observes StartupEvent started) {
    if (settings.load() && !Server.held().hasSample()) {
      load(clock.instant());
      Log.info("The sample classroom is loaded; its accounts have a known password.");
    }
  }

  /** All of it in one transaction, as if it had begun three weeks before now. */
  @Transactional
  public void load(Instant now) {
    if (Server.held().hasSample()) {
      throw new Refused("The sample classroom is loaded already.");
    }
    if (User.count("username in ?1", Removal.usernames()) > 0) {
      throw new Refused("An account of this server has a name of the sample, such as sample-1.");
    }
    Instant begin = now.minus(WEEK.multipliedBy(3));
    String hash = SignIn.hash(PASSWORD);
    User teacher = person(TEACHER, "Ruth Adeyemi-Lund", hash, begin);
    teacher.allowImport(begin);
    var asked = new ArrayList<List<Question>>();
    var library = Library.forWork(teacher, begin);
    Instant later = now.minus(BEFORE_TEST);
    for (SampleArticle sample : SampleArticle.all()) {
      Instant read = asked.isEmpty() ? begin : later;
      asked.add(approved(sample.in(library, teacher, read), teacher, read));
    }
    var classroom = classroom(teacher, begin);
    List<User> students = students(classroom, hash, begin);
    var practice = quiz(library, "Harbour toll", teacher, asked.get(0), begin);
    var others = new ArrayList<>(asked.get(1));
    others.addAll(asked.get(2));
    var test = quiz(library, "Phones and the library van", teacher, others, later);
    new Past(now)
        .play(
            students,
            running(classroom, practice, teacher, begin, now),
            closed(classroom, test, teacher, later, now));
    Server.here().sampleLoaded(now);
  }

  @Transactional
  public void remove() {
    var server = Server.held();
    if (!server.hasSample()) {
      throw new Refused("The sample classroom is not loaded.");
    }
    // without one the next stranger on the first page would become it
    if (User.count("adminSince is not null and username not in ?1", Removal.usernames()) == 0) {
      throw new Refused(
          "Only accounts of the sample are administrators. Make somebody else one first.");
    }
    Removal.run();
    server.sampleRemoved();
  }

  static String student(int number) {
    return "sample-" + number;
  }

  static int students() {
    return STUDENTS.size();
  }

  /** Through the way every article takes; the last drafts stay for somebody to decide on. */
  private static List<Question> approved(Article article, User teacher, Instant now) {
    Extraction.run(article.latest(), now);
    Drafts.make(article, teacher.today(now), now);
    List<Question> ready =
        Question.list(
            "article = ?1 and state = ?2 and ready order by rank", article, Question.State.DRAFT);
    List<Question> good = ready.subList(0, ready.size() - Math.min(LEFT, ready.size() / 2));
    good.forEach(question -> question.approve(teacher, now));
    return good;
  }

  private static Quiz quiz(
      Library library, String title, User teacher, List<Question> questions, Instant now) {
    var quiz = new Quiz(library, title, teacher, now);
    quiz.persist();
    quiz.ask(questions.subList(0, Math.min(questions.size(), LONGEST_QUIZ)));
    return quiz;
  }

  private static Classroom classroom(User teacher, Instant now) {
    var classroom = new Classroom("Sample class 10b", ZoneId.of("Europe/London"), now);
    classroom.persist();
    new Membership(classroom, teacher, Membership.Role.TEACHER, now).persist();
    return classroom;
  }

  private static List<User> students(Classroom classroom, String hash, Instant now) {
    var students = new ArrayList<User>();
    for (String name : STUDENTS) {
      User student = person(student(students.size() + 1), name, hash, now);
      new Membership(classroom, student, Membership.Role.LEARNER, now).persist();
      students.add(student);
    }
    return students;
  }

  private static User person(String username, String name, String hash, Instant now) {
    var user = new User(username, name, hash, now);
    user.persist();
    return user;
  }

  /** Practice that began three weeks ago and goes on for another. */
  private static Assignment running(
      Classroom classroom, Quiz quiz, User teacher, Instant begin, Instant now) {
    var given = new Assignment(classroom, quiz, Mode.PRACTICE, begin, teacher, begin);
    given.rule(now.plus(Duration.ofDays(3)), now.plus(WEEK), true, null);
    given.persist();
    return given;
  }

  /** A test of last week, whose results are known. */
  private static Assignment closed(
      Classroom classroom, Quiz quiz, User teacher, Instant given, Instant now) {
    Instant opens = now.minus(Duration.ofDays(5));
    var test = new Assignment(classroom, quiz, Mode.TEST, opens, teacher, given);
    Instant closes = now.minus(Duration.ofDays(2));
    test.rule(closes, closes, true, 1);
    test.persist();
    return test;
  }
}
