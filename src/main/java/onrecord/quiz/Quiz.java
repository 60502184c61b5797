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
import java.util.Optional;
import onrecord.question.Question;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.User;

/** An ordered set of questions with points. */
@Entity
public class Quiz extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String title;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  public Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "quiz_question", joinColumns = @JoinColumn(name = "quiz_id"))
  @OrderColumn(name = "position")
  public List<QuizQuestion> questions = new ArrayList<>();

  protected Quiz() {}

  public Quiz(Library library, String title, User by, Instant now) {
    this.library = library;
    this.title = title;
    this.createdBy = by;
    this.createdAt = now;
  }

  /** Puts approved questions into this order, a point each. */
  public void ask(List<Question> wanted) {
    for (Question question : wanted) {
      if (question.state != Question.State.APPROVED) {
        throw new Refused("Only approved questions can be in a quiz.");
      }
    }
    questions.clear();
    wanted.forEach(question -> questions.add(new QuizQuestion(question, 1)));
  }

  public static Optional<Quiz> readableBy(User user, long id) {
    return find(
            "from Quiz q where q.id = ?1 and exists"
                + " (select 1 from LibraryMember m where m.library = q.library and m.user = ?2)",
            id,
            user)
        .firstResultOptional();
  }
}
