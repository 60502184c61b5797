package onrecord.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.article.Topic;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.statement.Statement;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** The lasting item: cards and statistics belong to it, answers to one of its versions. */
@Entity
public class Question extends Stored {
  static final String READABLE = LibraryMember.sees("q", "?2");

  /** For queries: what may come into a new set, where {@code :today} is the teacher's day. */
  public static final String FIT_FOR_SETS = "(q.state = APPROVED and q.reviewBy >= :today)";

  /** In place of a drafting rule, of what somebody wrote. */
  public static final String OWN = "own";

  /** For queries, where {@code v} is the current version: as {@link #isUntouched}. */
  public static final String UNTOUCHED =
      "(q.reviewedAt is null and v.createdBy is null and q.rule <> '" + OWN + "')";

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  public Statement statement;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  @Enumerated(EnumType.STRING)
  public State state = State.DRAFT;

  /** Place among the drafts of its article, best first, from 0. */
  public int rank;

  public double weight;

  /** What raised and lowered the weight, a phrase a line. */
  public String reasons = "";

  /** How many wrong options its rule has beside those that it shows; null where nobody knows. */
  public Integer spares;

  /** Place in the set that is proposed for the article, from 0; null outside it. */
  public Integer setPlace;

  public String rule;

  /** Whether no check refuses its present wording, or warns of it. */
  public boolean ready;

  public Instant createdAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User reviewedBy;

  public Instant reviewedAt;

  /** The last day on which it is picked for new sets, until a person says it is still right. */
  public LocalDate reviewBy;

  /** When a later reading of the article found the evidence changed; null unless it did. */
  public Instant evidenceChangedAt;

  /** When somebody named the passage it is made from; null where it came unasked. */
  public Instant askedForAt;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "current_id")
  public QuestionVersion current;

  @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<QuestionVersion> versions = new ArrayList<>();

  /** Its own, beside those of its article. */
  @ManyToMany
  @JoinTable(
      name = "question_topic",
      joinColumns = @JoinColumn(name = "question_id"),
      inverseJoinColumns = @JoinColumn(name = "topic_id"))
  @OrderBy("name")
  public Set<Topic> topics = new LinkedHashSet<>();

  public enum State {
    DRAFT("Draft"),
    APPROVED("Approved"),
    RETIRED("Retired"),
    REJECTED("Rejected");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  protected Question() {}

  /** A draft in its first version. */
  public Question(
      Article article,
      Kind kind,
      int rank,
      String rule,
      QuestionText wording,
      Basis basis,
      Instant now) {
    this(article, kind, rank, rule, basis.reviewBy(), now);
    show(new QuestionVersion(this, 1, wording, basis, List.of(), null, now));
  }

  /** A draft as the engine made it: refused at once where a check refuses it. */
  public Question(
      Article article,
      ArticleVersion source,
      Statement statement,
      int rank,
      Draft draft,
      Instant now) {
    this(article, draft.kind(), rank, draft.rule(), draft.reviewBy(), now);
    this.statement = statement;
    this.weight = draft.weight();
    this.reasons = String.join("\n", draft.reasons());
    this.spares = draft.spares().size();
    show(new QuestionVersion(this, 1, source, draft, now));
    this.state = ready ? State.DRAFT : State.REJECTED;
  }

  private Question(
      Article article, Kind kind, int rank, String rule, LocalDate reviewBy, Instant now) {
    this.library = article.library;
    this.article = article;
    this.kind = kind;
    this.rank = rank;
    this.rule = rule;
    this.createdAt = now;
    this.reviewBy = reviewBy;
  }

  /** One question with all that its page shows. */
  public static Optional<Question> readableBy(User user, long id) {
    return find(
            "from Question q join fetch q.current v join fetch v.source join fetch q.article a"
                + " join fetch a.outlet left join fetch q.reviewedBy"
                + " left join fetch q.statement s left join fetch s.extraction where q.id = ?1 and "
                + READABLE,
            id,
            user)
        .firstResultOptional();
  }

  /** One to decide on, its library held so that decisions come one by one; empty for a stranger. */
  public static Optional<Question> held(User user, long id) {
    return find(
            "select l from Question q join q.library l where q.id = ?1 and " + READABLE, id, user)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .project(Library.class)
        .firstResultOptional()
        .flatMap(library -> readableBy(user, id));
  }

  /** Lets it into quizzes. A second time changes nothing and writes nothing. */
  public void approve(User by, Instant now) {
    if (state != State.APPROVED) {
      new Deciding(this, by, now).pass();
    }
  }

  /** Drops it; the reason may be null. */
  public void reject(User by, String reason, Instant now) {
    new Deciding(this, by, now).reject(reason);
  }

  /** Takes an approved question out of use; its answers stay. */
  public void retire(User by, String reason, Instant now) {
    new Deciding(this, by, now).retire(reason);
  }

  /** Whether it waits for a person to say that it is still right. */
  public boolean isPastReview(LocalDate today) {
    return state == State.APPROVED && reviewBy.isBefore(today);
  }

  /** It is still right today, so it may be asked for its kind's time from now on. */
  public void renew(User by, LocalDate today, Instant now) {
    if (isPastReview(today)) {
      new Deciding(this, by, now).renew(today);
    }
  }

  /** From now on it is asked in another version. */
  void show(QuestionVersion next) {
    current = next;
    versions.add(next);
    ready = next.isReady();
  }

  /** Whether no person has had a hand in it: then it is the engine's to change. */
  public boolean isUntouched() {
    return reviewedAt == null && current.createdBy == null && !OWN.equals(rule);
  }

  /** Somebody wrote it: the checks look at it as at any other, and it joins the set. */
  public void credit(User by, int place) {
    weight = 1;
    setPlace = place;
    current.credit(by);
    recheck(SourceRead.of(current.source));
  }

  /** What a person worded stays so; only what the checks say of it follows the reading. */
  public void recheck(SourceRead read) {
    current.recheck(read);
    ready = current.isReady();
  }

  /** Somebody wanted it, though drafting did not bring it unasked. */
  public void askFor(Instant now) {
    askedForAt = now;
  }

  /** Gives it a place in the set proposed for its article, from 0; null takes it out. */
  public void placeInSet(Integer place) {
    setPlace = place;
  }

  /** Takes over what the engine now makes of the same words; the old version stays on record. */
  public void redraft(ArticleVersion source, Statement statement, Draft draft, Instant now) {
    var made = new QuestionVersion(this, versions.size() + 1, source, draft, now);
    if (Uses.isLearntOtherwise(this, made.wording())) {
      doubtEvidence(now); // somebody has to look at it before it is approved again
      return;
    }
    this.statement = statement;
    this.evidenceChangedAt = null;
    this.rule = draft.rule();
    this.weight = draft.weight();
    this.reasons = String.join("\n", draft.reasons());
    this.spares = draft.spares().size();
    if (!made.asksTheSameAs(current)) {
      show(made);
      reviewBy = made.reviewBy;
      state = ready ? State.DRAFT : State.REJECTED;
    }
  }

  /** A later reading found something else where its evidence is; it stays what it is. */
  public void doubtEvidence(Instant now) {
    evidenceChangedAt = now;
  }

  /** A person has looked at the changed evidence, and the question stands as it is. */
  public void letStand(User by, Instant now) {
    new Deciding(this, by, now).keep();
  }

  /** Whether nobody has decided on it since its evidence changed. */
  public boolean isEvidenceChanged() {
    return Doubted.is(this);
  }
}
