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
import java.util.Locale;
import onrecord.article.Article;
import onrecord.question.item.Kind;
import onrecord.statement.Statement;
import onrecord.system.Refused;
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

  /** A draft in its first version. */
  public Question(
      Article article,
      Kind kind,
      int rank,
      String rule,
      Wording wording,
      Evidence rests,
      Instant now) {
    this.library = article.library;
    this.article = article;
    this.kind = kind;
    this.state = State.DRAFT;
    this.rank = rank;
    this.rule = rule;
    this.ready = true;
    this.createdAt = now;
    this.current = new QuestionVersion(this, 1, wording, rests, null, now);
    versions.add(current);
  }

  /** What a quiz can be made of, with wording and article; {@code words} may be empty. */
  public static List<Question> approved(Library library, String words, int page, int size) {
    return find(
            "from Question q join fetch q.current v join fetch q.article a join fetch a.outlet"
                + " where q.library = ?1 and q.state = APPROVED and"
                + " (lower(v.stem) like ?2 or lower(a.headline) like ?2)"
                + " order by a.publishedOn desc, a.id desc, q.rank, q.id",
            library,
            like(words))
        .page(page, size)
        .list();
  }

  public void approve(User by, Instant now) {
    if (current.evidence.isEmpty()) {
      throw new Refused("This question has no evidence, so it cannot be approved.");
    }
    state = State.APPROVED;
    reviewedBy = by;
    reviewedAt = now;
  }

  private static String like(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }
}
