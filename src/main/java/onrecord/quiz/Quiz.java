package onrecord.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.drafting.ProposedSet;
import onrecord.question.Question;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** An ordered set of questions with points. */
@Entity
public class Quiz extends Stored {
  /** More is no quiz; it also bounds what a page shows. */
  static final int MOST = 100;

  static final int LONGEST_TITLE = 200;

  private static final int MOST_TOLD = 20;

  private static final String READABLE = LibraryMember.sees("q", ":user");

  private static final String ONE = "from Quiz q where q.id = :id and " + READABLE;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String title;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  public Instant createdAt;

  /** When it was first given to a class; null before. */
  public Instant assignedAt;

  @ElementCollection
  @CollectionTable(name = "quiz_question", joinColumns = @JoinColumn(name = "quiz_id"))
  @OrderColumn(name = "position")
  public List<QuizQuestion> questions = new ArrayList<>();

  /** A quiz in a list. */
  public record Listed(
      Long id, String title, Instant createdAt, Instant assignedAt, int questions) {}

  protected Quiz() {}

  /** A quiz as far as those who take it are told of it; to be read only. */
  public static Quiz known(long id, String title) {
    var quiz = new Quiz();
    quiz.id = id;
    quiz.title = title;
    return quiz;
  }

  public Quiz(Library library, String title, User by, Instant now) {
    this.library = library;
    this.title = title;
    this.createdBy = by;
    this.createdAt = now;
  }

  /** Of what is approved in the set of an article, under its headline. */
  static Quiz ofSet(Article article, User by, Instant now) {
    List<Question> set = ProposedSet.approved(article, by.today(now));
    if (set.isEmpty()) {
      throw new Refused("No question of this set is approved yet. Approve some, then make a quiz.");
    }
    String title = Formats.cut(article.headline, LONGEST_TITLE);
    var quiz = new Quiz(article.library, title, by, now);
    quiz.persist();
    quiz.add(set);
    return quiz;
  }

  public static Optional<Quiz> readableBy(User user, long id) {
    return find(ONE, Map.of("id", id, "user", user)).firstResultOptional();
  }

  /**
   * The same to change or to give it. Its library is held until the transaction ends: two tabs that
   * add questions take turns, a class that is given it is asked something, and a question that is
   * found then stays.
   */
  public static Optional<Quiz> heldBy(User user, long id) {
    Library.lock("select q.library " + ONE, Map.of("id", id, "user", user));
    return readableBy(user, id);
  }

  /** The quizzes of a person's libraries, the latest first. */
  public static List<Listed> readableBy(User user, int from, int size) {
    return find(
            "select q.id, q.title, q.createdAt, q.assignedAt, size(q.questions) from Quiz q where "
                + READABLE
                + " order by q.createdAt desc, q.id desc",
            Map.of("user", user))
        .project(Listed.class)
        .range(from, from + size - 1)
        .list();
  }

  /** The latest that ask about an article, of those in a person's libraries. */
  public static List<Quiz> asking(User user, Article about) {
    return find(
            "from Quiz q where "
                + READABLE
                + " and exists (select 1 from q.questions e where e.question.article = :about)"
                + " order by q.createdAt desc, q.id desc",
            Map.of("user", user, "about", about))
        .page(0, MOST_TOLD)
        .list();
  }

  /** The questions in order with wording, options and article, in two statements. */
  public List<Question> asked() {
    // Loaded first, so that the places below find them in the session.
    Question.find(
            "from Question q join fetch q.current v left join fetch v.choices"
                + " join fetch q.article a join fetch a.outlet where exists"
                + " (select 1 from Quiz z join z.questions e where z = ?1 and e.question = q)",
            this)
        .list();
    return questions.stream().map(place -> place.question).toList();
  }

  /** Those of them that whoever begins now is asked: none that was dropped or retired since. */
  List<Question> stillAsked() {
    return stillAsked(asked());
  }

  /** How many these are. */
  public int stillAskedCount() {
    return getEntityManager()
        .createQuery(
            "select count(p) from Quiz z join z.questions e join e.question p"
                + " where z = :quiz and p.state = APPROVED",
            Long.class)
        .setParameter("quiz", this)
        .getSingleResult()
        .intValue();
  }

  static List<Question> stillAsked(List<Question> asked) {
    return asked.stream().filter(question -> question.state == Question.State.APPROVED).toList();
  }

  /** Puts approved questions into this order, a point each. */
  public void ask(List<Question> wanted) {
    questions.clear();
    add(wanted);
  }

  /**
   * Puts approved questions at the end; one that is in already stays where it is.
   *
   * @return how many were not in yet
   */
  int add(List<Question> wanted) {
    int before = questions.size();
    for (Question question : wanted) {
      if (question.state != Question.State.APPROVED) {
        throw new Refused("Only approved questions can be in a quiz.");
      }
      if (place(question.id) == 0) {
        questions.add(new QuizQuestion(question, 1));
      }
    }
    if (questions.size() > MOST) {
      throw new Refused("A quiz has at most 100 questions. Make a second one.");
    }
    return questions.size() - before;
  }

  /** Moves a question to a place from 1 on; to where it is already changes nothing. */
  void move(long question, int to) {
    int from = place(question);
    if (from > 0 && to >= 1 && to <= questions.size()) {
      questions.add(to - 1, questions.remove(from - 1));
    }
  }

  /** A class that has the quiz is asked something; what was retired does not count. */
  void remove(long question) {
    boolean kept =
        questions.stream()
            .map(place -> place.question)
            .anyMatch(other -> other.id != question && other.state == Question.State.APPROVED);
    if (place(question) > 0 && !kept && isGiven()) {
      throw new Refused(
          "A class has this quiz, so its last question stays. Add another one first, or delete what"
              + " was assigned.");
    }
    questions.removeIf(place -> place.question.id == question);
  }

  /** Whether a class has it still. (Assignments belong further down; only their rows are read.) */
  private boolean isGiven() {
    return !getEntityManager()
        .createNativeQuery("select 1 from assignment where quiz_id = :quiz limit 1")
        .setParameter("quiz", id)
        .getResultList()
        .isEmpty();
  }

  void rename(String title) {
    this.title = title;
  }

  /** Notes that a class was given it. */
  public void given(Instant now) {
    if (questions.isEmpty()) {
      throw new Refused("This quiz has no questions yet. Add some, then assign it.");
    }
    if (stillAskedCount() == 0) {
      throw new Refused(
          "No question of this quiz is approved any more. Add some that are, then assign it.");
    }
    if (assignedAt == null) {
      assignedAt = now;
    }
  }

  /** The place of a question, from 1; 0 where it is not in. */
  private int place(Long question) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).question.id.equals(question)) {
        return i + 1;
      }
    }
    return 0;
  }
}
