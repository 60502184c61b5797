package onrecord.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;
import onrecord.system.Batched;

/** One proposition with its span, and who says it. */
@Entity
public class Statement extends Batched {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Extraction extraction;

  public int position;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  /** Present for all but a FACT, unless nobody is named. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Speaker speaker;

  @Enumerated(EnumType.STRING)
  public Modality modality;

  @Convert(converter = Spans.class)
  public List<Span> content;

  @Convert(converter = Spans.class)
  public List<Span> cue;

  @Convert(converter = Spans.class)
  public List<Span> source;

  public String via;
  public LocalDate saidOn;
  public String saidOnRule;
  public boolean confident;
  public String rule;

  public enum Kind {
    QUOTE,
    PARTIAL_QUOTE,
    PARAPHRASE,
    FACT
  }

  protected Statement() {}

  Statement(Extraction extraction, Attribution found, Speaker speaker) {
    this.extraction = extraction;
    this.kind = kind(found.type());
    this.speaker = speaker;
    this.modality = found.modality();
    this.content = found.content();
    this.cue = found.cue();
    this.source = found.source();
    this.via = found.via();
    this.saidOn = found.saidOn();
    this.saidOnRule = found.saidOnRule();
    this.confident = found.confident();
    this.rule = found.rule();
  }

  /** What the outlet says in its own voice. */
  Statement(Extraction extraction, Fact found) {
    this.extraction = extraction;
    this.kind = Kind.FACT;
    this.modality = Modality.PLAIN;
    this.content = List.of(found.span());
    this.cue = List.of();
    this.source = List.of();
    this.confident = true;
    this.rule = found.type().name().toLowerCase(Locale.ROOT);
  }

  /** With their speakers, in one query. */
  public static List<Statement> of(Extraction extraction) {
    return list(
        "from Statement s left join fetch s.speaker where s.extraction = ?1 order by s.position",
        extraction);
  }

  /** The same words of the same speaker are the same statement. */
  Object sameness() {
    return List.of(kind, content, speaker == null ? "" : speaker.id);
  }

  /** What a new run may see differently while it stays the same statement. */
  void take(Statement found) {
    modality = found.modality;
    cue = found.cue;
    source = found.source;
    via = found.via;
    saidOn = found.saidOn;
    saidOnRule = found.saidOnRule;
    confident = found.confident;
    rule = found.rule;
  }

  public Label label() {
    return Label.of(this);
  }

  private static Kind kind(Attribution.Type type) {
    return switch (type) {
      case DIRECT -> Kind.QUOTE;
      case MIXED -> Kind.PARTIAL_QUOTE;
      case INDIRECT -> Kind.PARAPHRASE;
    };
  }
}
