package onrecord.speaker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.ArticleVersion;
import onrecord.statement.Decision;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** A merge or a split, whole, so that it can be undone in one go. */
@Entity
public class SpeakerChange extends Stored {
  private static final int SHOWN = 3;

  private static final String LOADED =
      "from SpeakerChange c join fetch c.speaker join fetch c.other join fetch c.library"
          + " left join fetch c.madeBy";

  private static final String READABLE = LibraryMember.sees("c", ":user");

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  /** Who kept the name. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Speaker speaker;

  /** Who was put under it, or split from it. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Speaker other;

  @ManyToOne(fetch = FetchType.LAZY)
  public User madeBy;

  public Instant madeAt;
  public Instant undoneAt;

  public enum Kind {
    MERGE("merged"),
    SPLIT("split");

    /** What the page of a speaker is told when it is done. */
    final String done;

    Kind(String done) {
      this.done = done;
    }

    static Optional<Kind> of(String done) {
      return Stream.of(values()).filter(kind -> kind.done.equals(done)).findFirst();
    }
  }

  protected SpeakerChange() {}

  private SpeakerChange(Kind kind, Speaker speaker, Speaker other, User by, Instant now) {
    this.library = speaker.library;
    this.kind = kind;
    this.speaker = speaker;
    this.other = other;
    this.madeBy = by;
    this.madeAt = now;
  }

  /** A person says that the other is the same speaker. */
  static void merge(Speaker kept, Speaker other, User by, Instant now) {
    other.mergeInto(kept, by, now);
    new SpeakerChange(Kind.MERGE, kept, other, by, now).persist();
  }

  /** A person says that these statements are another speaker's; what was decided on them waits. */
  static void split(Speaker from, Speaker other, List<Statement> theirs, User by, Instant now) {
    var change = new SpeakerChange(Kind.SPLIT, from, other, by, now);
    change.persist();
    theirs.forEach(one -> Decision.bySplit(one, other, change.id, by, now));
  }

  /** The latest that can be undone, newest first. */
  static List<SpeakerChange> readableBy(User user) {
    return SpeakerChange.<SpeakerChange>find(
            LOADED + " where c.undoneAt is null and " + READABLE + " order by c.id desc",
            Map.of("user", user))
        .range(0, SHOWN - 1)
        .list();
  }

  static Optional<SpeakerChange> readableBy(User user, long id) {
    return find(LOADED + " where c.id = :id and " + READABLE, Map.of("user", user, "id", id))
        .firstResultOptional();
  }

  /** The same to undo it: loaded only once the library is held, with its speakers. */
  static Optional<SpeakerChange> heldBy(User user, long id) {
    Library.lock(
        "select c.library from SpeakerChange c where c.id = :id and " + READABLE,
        Map.of("user", user, "id", id));
    return readableBy(user, id);
  }

  /** The latest of a kind that made this speaker what it is. */
  static Optional<SpeakerChange> latest(Kind kind, Speaker speaker) {
    return find(
            LOADED
                + " where c.undoneAt is null and c.kind = ?1 and (c.speaker = ?2 or c.other = ?2)"
                + " order by c.id desc",
            kind,
            speaker)
        .firstResultOptional();
  }

  /**
   * What made this speaker, under any of its names, what it is; newest first, and one more than a
   * page where there is a next.
   */
  static List<SpeakerChange> splits(Speaker speaker, int page, int size) {
    return SpeakerChange.<SpeakerChange>find(
            LOADED
                + " where c.undoneAt is null and c.kind = ?1"
                + " and ?2 in (c.speaker, c.other, c.speaker.one, c.other.one) order by c.id desc",
            Kind.SPLIT,
            speaker)
        .range(page * size, (page + 1) * size)
        .list();
  }

  /** A merge that was taken apart by itself is undone. */
  static void takenApart(Speaker other, Instant now) {
    update(
        "undoneAt = ?1 where kind = ?2 and other = ?3 and undoneAt is null",
        now,
        Kind.MERGE,
        other);
  }

  /**
   * Takes all of it back, with the library held; done twice, it changes nothing.
   *
   * @return what is to be read again
   */
  List<ArticleVersion> undo(Instant now) {
    if (undoneAt != null) {
      return List.of();
    }
    undoneAt = now;
    if (kind == Kind.SPLIT) {
      return Decision.undoSplit(id, speaker);
    }
    other.takeApart();
    return List.of();
  }

  public boolean isMerge() {
    return kind == Kind.MERGE;
  }
}
