package onrecord.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.article.ArticleVersion;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;
import onrecord.system.Stored;
import onrecord.user.User;

/** A person's word on a stretch of text. No rule overwrites it: every later run obeys it. */
@Entity
public class Decision extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public ArticleVersion version;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  @Convert(converter = Spans.class)
  public List<Span> span;

  /** Who said it; only of a SPEAKER. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Speaker speaker;

  /** What the rules had found there, for a run that finds it no more; null of a BODY. */
  @Enumerated(EnumType.STRING)
  public Attribution.Type said;

  @Enumerated(EnumType.STRING)
  public Attribution.Modality modality;

  @Convert(converter = Spans.class)
  public List<Span> cue;

  @Convert(converter = Spans.class)
  public List<Span> source;

  @ManyToOne(fetch = FetchType.LAZY)
  public User decidedBy;

  public Instant decidedAt;

  public enum Kind {
    /** This is body text, whatever the junk rules say. */
    BODY,
    /** This was said by that speaker. */
    SPEAKER,
    /** Nobody said this. */
    NOBODY
  }

  protected Decision() {}

  Decision(ArticleVersion version, Kind kind, Span span, User by, Instant now) {
    this.version = version;
    this.kind = kind;
    this.span = List.of(span);
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /**
   * @param speaker null where nobody said it
   */
  Decision(Statement on, Speaker speaker, User by, Instant now) {
    this.version = on.extraction.version;
    this.kind = speaker == null ? Kind.NOBODY : Kind.SPEAKER;
    this.span = on.content;
    this.speaker = speaker;
    this.said = on.said();
    this.modality = on.modality;
    this.cue = on.cue;
    this.source = on.source;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** With who decided and for whom, in one query. */
  static List<Decision> of(ArticleVersion version) {
    return list(
        "from Decision d left join fetch d.decidedBy left join fetch d.speaker s"
            + " left join fetch s.one where d.version = ?1 order by d.id",
        version);
  }

  static Optional<Decision> on(ArticleVersion version, int start) {
    return of(version).stream()
        .filter(d -> d.kind == Kind.BODY && d.where().start() == start)
        .findFirst();
  }

  /** One on who said something in this version. */
  static Optional<Decision> onSpeaker(ArticleVersion version, long id) {
    return find("version = ?1 and id = ?2 and kind <> ?3", version, id, Kind.BODY)
        .firstResultOptional();
  }

  /** What people declared to be body text in this version. */
  static List<Span> restored(ArticleVersion version) {
    return of(version).stream().filter(d -> d.kind == Kind.BODY).map(Decision::where).toList();
  }

  /** Who said what in this version, as people decided. */
  static List<Decision> onSpeakers(ArticleVersion version) {
    return of(version).stream().filter(d -> d.kind != Kind.BODY).toList();
  }

  /** The rules decide again at the next reading. */
  void takeBack() {
    Statement.<Statement>list("decision", this).forEach(statement -> statement.decision = null);
    delete();
  }

  public boolean isOnBody() {
    return kind == Kind.BODY;
  }

  public Span where() {
    return span.get(0);
  }

  /** The beginning of the text decided on, to recognise it by. */
  public String words() {
    return Spans.words(version.text, span, 60);
  }
}
