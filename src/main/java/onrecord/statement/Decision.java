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

  @ManyToOne(fetch = FetchType.LAZY)
  public User decidedBy;

  public Instant decidedAt;

  public enum Kind {
    /** This is body text, whatever the junk rules say. */
    BODY
  }

  protected Decision() {}

  Decision(ArticleVersion version, Kind kind, Span span, User by, Instant now) {
    this.version = version;
    this.kind = kind;
    this.span = List.of(span);
    this.decidedBy = by;
    this.decidedAt = now;
  }

  static List<Decision> of(ArticleVersion version) {
    return list("version = ?1 order by id", version);
  }

  static Optional<Decision> on(ArticleVersion version, int start) {
    return of(version).stream().filter(d -> d.where().start() == start).findFirst();
  }

  /** What people declared to be body text in this version. */
  static List<Span> restored(ArticleVersion version) {
    return of(version).stream().filter(d -> d.kind == Kind.BODY).map(Decision::where).toList();
  }

  public Span where() {
    return span.get(0);
  }

  /** The beginning of the text decided on, to recognise it by. */
  public String words() {
    String words = where().in(version.text).strip();
    return words.length() <= 60 ? words : words.substring(0, 60) + "…";
  }
}
