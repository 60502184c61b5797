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

/**
 * A person's word on a text or a speaker in it. No rule overwrites it: every later run obeys it.
 */
@Entity
public class Decision extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public ArticleVersion version;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  /** What was decided on; null of a ROLE, which is told of a name wherever it stands. */
  @Convert(converter = Spans.class)
  public List<Span> span;

  /** Whose role it is, as the version has the name; only of a ROLE. */
  public String name;

  /** The role; only of a ROLE. */
  public String title;

  /** Who said it; only of a SPEAKER. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Speaker speaker;

  /** What the rules had found there, for a run that finds it no more; null of BODY and ROLE. */
  @Enumerated(EnumType.STRING)
  public Attribution.Type said;

  @Enumerated(EnumType.STRING)
  public Attribution.Modality modality;

  @Convert(converter = Spans.class)
  public List<Span> cue;

  @Convert(converter = Spans.class)
  public List<Span> source;

  /** The split of a speaker that it belongs to, or null; that row stands further down the line. */
  public Long changeId;

  /** What a split put in its place; while that stands, this one waits. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Decision replacedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  public User decidedBy;

  public Instant decidedAt;

  public enum Kind {
    /** This is body text, whatever the junk rules say. */
    BODY,
    /** This was said by that speaker. */
    SPEAKER,
    /** A source said this that the article does not name. */
    UNNAMED,
    /** Nobody said this. */
    NOBODY,
    /** This is the role of somebody who speaks there, whatever the article says of it. */
    ROLE
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
   * @param speaker null but for a SPEAKER
   */
  Decision(Statement on, Kind kind, Speaker speaker, User by, Instant now) {
    this.version = on.extraction.version;
    this.kind = kind;
    this.span = on.content;
    this.speaker = speaker;
    this.said = on.said();
    this.modality = on.modality;
    this.cue = on.cue;
    // words in which the rules saw a name are not what an unnamed source is called
    this.source = kind == Kind.UNNAMED ? on.described() : on.source;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** On a role, which is still to be told. */
  Decision(ArticleVersion version, String name) {
    this.version = version;
    this.kind = Kind.ROLE;
    this.name = name;
  }

  /** A role as a person tells it; it takes the place of what was told of that name before. */
  static Decision onRole(ArticleVersion version, String name, String title, User by, Instant now) {
    return Decision.<Decision>find("version = ?1 and name = ?2", version, name)
        .firstResultOptional()
        .orElseGet(() -> new Decision(version, name))
        .tell(title, by, now);
  }

  Decision tell(String title, User by, Instant now) {
    this.title = title;
    this.decidedBy = by;
    this.decidedAt = now;
    return this;
  }

  /** Those in force, with who decided and for whom, in one query. */
  public static List<Decision> of(ArticleVersion version) {
    return list(
        "from Decision d left join fetch d.decidedBy left join fetch d.speaker s"
            + " left join fetch s.one where d.version = ?1 and d.replacedBy is null order by d.id",
        version);
  }

  static Optional<Decision> on(ArticleVersion version, int start) {
    return of(version).stream()
        .filter(d -> d.kind == Kind.BODY && d.where().start() == start)
        .findFirst();
  }

  /** One on a speaker in this version: on who said something, or on a role. */
  public static Optional<Decision> onSpeaker(ArticleVersion version, long id) {
    return find(
            "version = ?1 and id = ?2 and kind <> ?3 and replacedBy is null",
            version,
            id,
            Kind.BODY)
        .firstResultOptional();
  }

  /** What people declared to be body text in this version. */
  static List<Span> restored(ArticleVersion version) {
    return of(version).stream().filter(d -> d.kind == Kind.BODY).map(Decision::where).toList();
  }

  /** Who said what in this version, and in which role, as people decided. */
  static List<Decision> onSpeakers(ArticleVersion version) {
    return of(version).stream().filter(d -> d.kind != Kind.BODY).toList();
  }

  /** The rules decide again at the next reading, whatever was decided before. */
  public void takeBack() {
    Decision.<Decision>list("replacedBy", this).forEach(Decision::takeBack);
    remove();
  }

  private void remove() {
    Statement.<Statement>list("decision", this).forEach(statement -> statement.decision = null);
    delete();
  }

  /** What was decided on it before is in force again when the split is undone. */
  public static void bySplit(Statement on, Speaker other, long split, User by, Instant now) {
    Decision before = on.decision;
    var decision = new Decision(on, Kind.SPEAKER, other, by, now);
    decision.changeId = split;
    decision.persist();
    if (before != null) {
      before.replacedBy = decision;
    }
  }

  /**
   * Takes back all that a split decided; what a person or a later split decided since stands.
   *
   * @param from whose statements these were
   * @return what is to be read again
   */
  public static List<ArticleVersion> undoSplit(long split, Speaker from) {
    List<Decision> all =
        list(
            "from Decision d join fetch d.version v join fetch v.article where d.changeId = ?1",
            split);
    for (Decision one : all) {
      if (one.version.isTooLong()) {
        // no reading will put them back
        Statement.<Statement>list("decision", one).forEach(said -> said.speaker = from);
      }
      Decision.<Decision>list("replacedBy", one)
          .forEach(before -> before.replacedBy = one.replacedBy);
      one.remove();
    }
    return all.stream()
        .map(one -> one.version)
        .distinct()
        .filter(version -> !version.isTooLong())
        .toList();
  }

  public boolean isUnnamed() {
    return kind == Kind.UNNAMED;
  }

  boolean isOnNobody() {
    return kind == Kind.NOBODY;
  }

  public boolean isOnBody() {
    return kind == Kind.BODY;
  }

  public boolean isOnRole() {
    return kind == Kind.ROLE;
  }

  public Span where() {
    return span.get(0);
  }

  /** The beginning of the text decided on, to recognise it by. */
  public String words() {
    return Spans.words(version.text, span, 60);
  }
}
