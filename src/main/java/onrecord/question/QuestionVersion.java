package onrecord.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.statement.Spans;
import onrecord.statement.extraction.Span;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.User;
import org.hibernate.jpa.HibernateHints;

/** What was asked. Immutable once approved; an edit makes the next version. */
@Entity
public class QuestionVersion extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Question question;

  public int number;

  @Enumerated(EnumType.STRING)
  public Format format;

  /** The story line with its date, shown above the stem. */
  public String context;

  public String passage;
  public String stem;
  public String explanation;

  /** Whose words are asked about; null for a fact. */
  public String speaker;

  /** The article version the evidence points into. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public ArticleVersion source;

  @Convert(converter = Spans.class)
  public List<Span> evidence;

  public String evidenceText;
  public LocalDate asOf;
  public LocalDate reviewBy;
  public Instant createdAt;

  @ManyToOne(fetch = FetchType.LAZY)
  public User createdBy;

  @ElementCollection
  @CollectionTable(name = "choice", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  public List<Choice> choices = new ArrayList<>();

  @Embedded public Parts parts;

  @ElementCollection
  @CollectionTable(name = "flaw", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  public List<FlawFound> flaws = new ArrayList<>();

  protected QuestionVersion() {}

  QuestionVersion(
      Question question,
      int number,
      QuestionText wording,
      Basis basis,
      List<FlawFound> flaws,
      User by,
      Instant now) {
    this.question = question;
    this.number = number;
    this.format = wording.format();
    this.context = wording.context();
    this.passage = wording.passage();
    this.stem = wording.stem();
    this.choices = new ArrayList<>(wording.choices());
    this.parts = wording.parts();
    this.explanation = wording.explanation();
    this.source = basis.source();
    this.evidence = basis.spans();
    this.evidenceText = basis.text();
    this.speaker = basis.speaker();
    this.asOf = basis.asOf();
    this.reviewBy = basis.reviewBy();
    this.flaws = new ArrayList<>(flaws);
    this.createdBy = by;
    this.createdAt = now;
  }

  /** A version as the engine made it. */
  QuestionVersion(Question question, int number, ArticleVersion source, Draft draft, Instant now) {
    this(
        question,
        number,
        QuestionText.of(draft),
        new Basis(
            source,
            draft.evidence() == null ? List.of() : draft.evidence().spans(),
            draft.evidence() == null ? "" : draft.evidence().text(),
            draft.speaker(),
            draft.asOf(),
            draft.reviewBy()),
        draft.flaws().stream().map(FlawFound::of).toList(),
        null,
        now);
  }

  /** The current wordings of some questions, best first; their flaws load together. */
  public static List<QuestionVersion> current(List<Long> questions) {
    return list(
        "from QuestionVersion v join fetch v.question q where q.current = v and q.id in ?1"
            + " order by q.rank",
        questions);
  }

  /** All versions of all questions of an article. */
  public static List<QuestionVersion> of(Article article) {
    return list("from QuestionVersion v join fetch v.question q where q.article = ?1", article);
  }

  /** The versions of a question, the newest first. */
  public static List<QuestionVersion> of(Question question, int most) {
    return find(
            "from QuestionVersion v left join fetch v.createdBy where v.question = ?1"
                + " order by v.number desc",
            question)
        .page(0, most)
        .list();
  }

  /** A version of that question, with its options. */
  public static Optional<QuestionVersion> of(Question question, Long id) {
    return find(
            "from QuestionVersion v left join fetch v.choices where v.question = ?1 and v.id = ?2",
            question,
            id)
        .singleResultOptional();
  }

  public QuestionText wording() {
    return new QuestionText(format, context, passage, stem, choices, parts, explanation);
  }

  public Basis basis() {
    return new Basis(source, evidence, evidenceText, speaker, asOf, reviewBy);
  }

  /** What grading needs to know of it. */
  public Item item() {
    return QuestionText.item(format, choices, parts);
  }

  /** The version with its options: what asking and grading need. */
  public static Optional<QuestionVersion> toAsk(long id) {
    return find("from QuestionVersion v left join fetch v.choices where v.id = ?1", id)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .singleResultOptional();
  }

  /** The version with its options, article, text, outlet and statement, for telling the answer. */
  public static Optional<QuestionVersion> toTell(long id) {
    return find(
            "from QuestionVersion v left join fetch v.choices join fetch v.source"
                + " join fetch v.question q"
                + " left join fetch q.statement join fetch q.article a join fetch a.outlet"
                + " where v.id = ?1",
            id)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .singleResultOptional();
  }

  /** The evidence in the sentences it stands in. */
  public List<MarkedParagraphs.Piece> quoted() {
    return Quoted.of(source.text, evidence);
  }

  /** Who says it, and how. */
  public Whose whose() {
    return Whose.of(List.of(this)).get(0);
  }

  /** The right one of the options: what a single choice asks for. */
  public Choice key() {
    return choices.stream().filter(Choice::correct).findFirst().orElseThrow();
  }

  /** What is right, a line for each part of it. */
  public List<String> keyLines() {
    return item().keyInWords();
  }

  /** What is right, in one line. */
  public String keyInWords() {
    return String.join("; ", keyLines());
  }

  /** Whether it differs in nothing but the order of options or pairs. */
  boolean asksTheSameAs(QuestionVersion other) {
    return format == other.format
        && context.equals(other.context)
        && Objects.equals(passage, other.passage)
        && stem.equals(other.stem)
        && explanation.equals(other.explanation)
        && evidence.equals(other.evidence)
        && asOf.equals(other.asOf)
        && new HashSet<>(choices).equals(new HashSet<>(other.choices))
        && parts.isLike(other.parts)
        && new HashSet<>(flaws).equals(new HashSet<>(other.flaws));
  }

  /** Whether one wrong option is another than before, and nothing else. */
  boolean isWithAnotherOption(QuestionVersion before) {
    return basis().equals(before.basis()) && wording().isWithAnotherOption(before.wording());
  }

  /** What the checks would say of another wording, which may rest on something else. */
  public List<FlawFound> flawsOf(QuestionText wording, Basis basis, SourceRead read) {
    var other = new QuestionVersion(question, 0, wording, basis, List.of(), null, null);
    var found = new ArrayList<>(read.flaws(other.asked()));
    KeyMoved.of(question, wording).ifPresent(found::add);
    return found;
  }

  void credit(User by) {
    createdBy = by;
  }

  void recheck(SourceRead read) {
    flaws.clear();
    flaws.addAll(flawsOf(wording(), basis(), read));
  }

  /** Nothing is approved without evidence in its place, nor against a check. */
  public void refuseUnsound() {
    if (evidence.isEmpty()) {
      throw new Refused("This question has no evidence, so it cannot be approved.");
    }
    if (!basis().isInPlace()) {
      throw new Refused(
          "The evidence of this question is not found in its article, so it cannot be approved.");
    }
    for (FlawFound flaw : flaws) {
      if (flaw.rejects()) {
        throw new Refused("A check refuses this question: " + flaw.message());
      }
    }
  }

  /** Whether a check refuses it, so that it cannot be approved as it stands. */
  public boolean isRefused() {
    return FlawFound.anyRejects(flaws);
  }

  /** Whether it may be put before a teacher as it stands. */
  boolean isReady() {
    return draft().ready();
  }

  /** As the checks read it. */
  public Draft draft() {
    return asked().withFlaws(flaws.stream().map(FlawFound::asFlaw).toList());
  }

  /** The same without what was found wrong with it, which the checks of a set do not ask. */
  public Draft asked() {
    return Draft.of(
        new Posed(question.kind, context.isBlank() ? null : context, passage, stem, item()),
        new Grounds(new Evidence(evidence, evidenceText), speaker, asOf, reviewBy, explanation),
        new Making(question.weight, question.rule));
  }
}
