package onrecord.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.item.Kind;
import onrecord.statement.Statement;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.User;

/** The lasting item: cards and statistics belong to it, answers to one of its versions. */
@Entity
public class Question extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  public Statement statement;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  @Enumerated(EnumType.STRING)
  public State state;

  /** Place among the drafts of its article, best first, from 0. */
  public int rank;

  public double weight;
  public String rule;

  /** False where a check refused the draft before anybody saw it. */
  public boolean ready;

  public Instant createdAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User reviewedBy;

  public Instant reviewedAt;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "current_id")
  public QuestionVersion current;

  @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<QuestionVersion> versions = new ArrayList<>();

  public enum State {
    DRAFT,
    APPROVED,
    RETIRED,
    REJECTED
  }

  protected Question() {}
}
