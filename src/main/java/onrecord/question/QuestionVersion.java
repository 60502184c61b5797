package onrecord.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import onrecord.article.ArticleVersion;
import onrecord.question.item.Format;
import onrecord.statement.Spans;
import onrecord.statement.extraction.Span;
import onrecord.system.Stored;
import onrecord.user.User;

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

  @ElementCollection
  @CollectionTable(name = "flaw", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  public List<FlawFound> flaws = new ArrayList<>();

  protected QuestionVersion() {}

  QuestionVersion(
      Question question, int number, Wording wording, Evidence rests, User by, Instant now) {
    this.question = question;
    this.number = number;
    this.format = wording.format();
    this.context = wording.context();
    this.passage = wording.passage();
    this.stem = wording.stem();
    this.choices = new ArrayList<>(wording.choices());
    this.explanation = wording.explanation();
    this.source = rests.source();
    this.evidence = rests.spans();
    this.evidenceText = rests.text();
    this.speaker = rests.speaker();
    this.asOf = rests.asOf();
    this.reviewBy = rests.reviewBy();
    this.createdBy = by;
    this.createdAt = now;
  }

  public Wording wording() {
    return new Wording(format, context, passage, stem, choices, explanation);
  }

  public Evidence rests() {
    return new Evidence(source, evidence, evidenceText, speaker, asOf, reviewBy);
  }

  public Choice key() {
    return choices.stream().filter(Choice::correct).findFirst().orElseThrow();
  }
}
