package onrecord.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Disowning;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;
import onrecord.system.Batched;
import onrecord.system.Refused;

/** One proposition with its span, and who says it. */
@Entity
public class Statement extends Batched {
  /** Of fewer words hardly any question comes. */
  private static final int FEW = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String BY =
      "from Statement s join fetch s.extraction e join fetch e.version v"
          + " join fetch v.article a join fetch a.outlet join fetch s.speaker p"
          + " left join fetch s.decision where (p = ?1 or p.one = ?1)";

  private static final String LATEST_FIRST = " order by a.publishedOn desc, a.id desc, s.position";

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

  /** A person's word on who said it, if there is one. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Decision decision;

  public enum Kind {
    QUOTE,
    PARTIAL_QUOTE,
    PARAPHRASE,
    FACT
  }

  protected Statement() {}

  Statement(Extraction extraction, Attribution found, Speaker speaker, Decision decision) {
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
    this.decision = decision;
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
    this.rule = found.isUnvouched() ? found.why() : found.type().name().toLowerCase(Locale.ROOT);
  }

  /** With their speakers, in one query. */
  public static List<Statement> of(Extraction extraction) {
    return list(
        "from Statement s left join fetch s.speaker p left join fetch p.one"
            + " left join fetch s.decision where s.extraction = ?1 order by s.position",
        extraction);
  }

  /** All that is said under any name of a speaker; one more than a page where there is a next. */
  public static List<Statement> by(Speaker speaker, int page, int size) {
    return find(BY + LATEST_FIRST, speaker).range(page * size, (page + 1) * size).list();
  }

  /** Those of them that are still under one of its names. */
  public static List<Statement> by(Speaker speaker, Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : list(BY + " and s.id in ?2" + LATEST_FIRST, speaker, ids);
  }

  /** The row of what was found: rows and findings share their spans. */
  public static Optional<Statement> among(List<Statement> rows, Attribution found) {
    return rows.stream()
        .filter(row -> row.content.equals(found.content()) && row.cue.equals(found.cue()))
        .findFirst();
  }

  /**
   * Those of an article of which a person is asked who said them: not what is a part of a sure one,
   * nor what is told as not said.
   */
  public static List<Statement> unsure(List<Statement> all) {
    List<Statement> sure =
        all.stream().filter(one -> one.confident && one.kind != Kind.FACT).toList();
    return all.stream()
        .filter(one -> !one.confident && !one.isDisowned())
        .filter(one -> sure.stream().noneMatch(one::isWithin))
        .toList();
  }

  /** The same words of the same speaker are the same statement. */
  Object sameness() {
    return List.of(kind, content, speaker == null ? "" : speaker.id);
  }

  /** So are the same words of another: who said them is what was seen anew. */
  Object place() {
    return List.of(kind == Kind.FACT, content);
  }

  /** What a new run may see differently while it stays the same statement. */
  void take(Statement found) {
    kind = found.kind;
    speaker = found.speaker;
    decision = found.decision;
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

  /** Whether it is an answer in an interview, as yet only by the name or letter before it. */
  public boolean isAnswer() {
    return Attribution.isAnswer(rule);
  }

  /** The words by which a source without a name is known; none where they are only a "who". */
  List<Span> described() {
    return speaker == null && Attribution.describesSomebody(rule) ? source : List.of();
  }

  Attribution.Type said() {
    return switch (kind) {
      case QUOTE -> Attribution.Type.DIRECT;
      case PARTIAL_QUOTE -> Attribution.Type.MIXED;
      case PARAPHRASE -> Attribution.Type.INDIRECT;
      case FACT -> throw new Refused("The outlet says this in its own voice.");
    };
  }

  /** Whether it says too little to be asked about: "calm", "in 2022", "account". */
  public boolean isScrap() {
    return content.stream()
            .mapToLong(
                span -> BLANKS.splitAsStream(span.in(extraction.version.text).strip()).count())
            .sum()
        < FEW;
  }

  /**
   * Whether it is told as denied or not said, so that "yes, they said it" is wrong of anybody; what
   * stands in marks as a whole was said.
   */
  public boolean isDisowned() {
    return kind != Kind.QUOTE
        && !cue.isEmpty()
        && Disowning.is(cue.get(0), extraction.version.text);
  }

  /** Whether all of it is a part of what another one has. */
  boolean isWithin(Statement other) {
    return content.stream()
        .allMatch(part -> other.content.stream().anyMatch(whole -> whole.contains(part)));
  }

  /** The beginning of its words. */
  public String words() {
    return Spans.words(extraction.version.text, content, 160);
  }

  private static Kind kind(Attribution.Type type) {
    return switch (type) {
      case DIRECT -> Kind.QUOTE;
      case MIXED -> Kind.PARTIAL_QUOTE;
      case INDIRECT -> Kind.PARAPHRASE;
    };
  }
}
