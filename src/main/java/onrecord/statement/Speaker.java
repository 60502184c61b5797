package onrecord.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.system.Batched;
import onrecord.system.Refused;
import onrecord.user.Library;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** Who says things: a person, an organisation, a government, or somebody unnamed. */
@Entity
public class Speaker extends Batched {
  private static final String READABLE = LibraryMember.sees("s", ":user");

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String name;

  /** The name as {@code folded} of the database has it; it keeps this itself. */
  @Column(insertable = false, updatable = false)
  String folded;

  @Enumerated(EnumType.STRING)
  public SpeakerKind kind;

  /** Whom a teacher put this one under; null unless that was done. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Speaker mergedInto;

  @ManyToOne(fetch = FetchType.LAZY)
  public User mergedBy;

  public Instant mergedAt;

  /** At the end of the line of those put under each other; null for itself. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Speaker one;

  protected Speaker() {}

  Speaker(Library library, String name, SpeakerKind kind) {
    this.library = library;
    this.name = name;
    this.kind = kind;
  }

  /** The speakers of these names in a library, the oldest first, in one query. */
  static List<Speaker> named(Library library, Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : list("library = ?1 and name in ?2 order by id", library, names);
  }

  /**
   * The speaker of a library by name, of that kind if there is one of it; new where there is none.
   */
  public static Speaker of(Library library, String name, SpeakerKind kind) {
    List<Speaker> known = named(library, List.of(name));
    return known.stream()
        .filter(speaker -> speaker.kind == kind)
        .findFirst()
        .orElseGet(
            () -> {
              var made = new Speaker(library, name, kind);
              made.persist();
              return made;
            });
  }

  /**
   * Whoever has that name in a library, with or without "the", of the likely kind or another; new
   * where nobody has.
   */
  public static Speaker called(Library library, String name, SpeakerKind likely) {
    String bare = withoutArticle(name);
    List<String> forms =
        Stream.of(name, bare, "the " + bare, "The " + bare)
            .flatMap(form -> Stream.of(form, form.replace('’', '\''), form.replace('\'', '’')))
            .distinct()
            .toList();
    List<Speaker> known =
        named(library, forms).stream()
            .filter(speaker -> speaker.kind != SpeakerKind.UNNAMED)
            .sorted(
                Comparator.comparing((Speaker speaker) -> !speaker.name.equals(name))
                    .thenComparing(speaker -> speaker.kind != likely))
            .toList();
    return known.isEmpty() ? of(library, name, likely) : known.get(0);
  }

  /** "The drivers' union" and "the drivers’ union" are one. */
  public static boolean isSame(String one, String other) {
    return plain(one).equalsIgnoreCase(plain(other));
  }

  private static String plain(String name) {
    return withoutArticle(name).replace('’', '\'');
  }

  /** "statistics office" of "The statistics office". */
  public static String withoutArticle(String name) {
    return name.replaceFirst("^[Tt]he (?=.)", "");
  }

  public static Optional<Speaker> readableBy(User user, long id) {
    return find(
            "from Speaker s join fetch s.library left join fetch s.one where s.id = :id and "
                + READABLE,
            Map.of("user", user, "id", id))
        .firstResultOptional();
  }

  /** The same to change it: whoever waited for the library sees what was done to all meanwhile. */
  public static Optional<Speaker> heldBy(User user, long id) {
    Library.lock(
        "select s.library from Speaker s where s.id = :id and " + READABLE,
        Map.of("user", user, "id", id));
    return readableBy(user, id);
  }

  /**
   * Who says something in a person's libraries under a name with these words, in alphabetical
   * order; one more than a page where there is a next.
   */
  public static List<Speaker> speaking(User user, String words, int page, int size) {
    return find(
            "from Speaker s where s.one is null and "
                + READABLE
                + " and exists (select 1 from Statement t join t.speaker p"
                + " where (p = s or p.one = s)"
                + " and locate((select function(folded as String, :words)), p.folded) > 0)"
                + " order by lower(s.name), s.id",
            Map.of("user", user, "words", words))
        .range(page * size, (page + 1) * size)
        .list();
  }

  /**
   * Who else speaks in one of these articles, and namesakes who speak anywhere in the library.
   *
   * @param chosen who is offered in any case
   */
  public List<Speaker> beside(Collection<Article> articles, long chosen) {
    return list(
        "from Speaker s where s.library = ?1 and s <> ?2 and s.one is null and s.kind <> ?3"
            + " and (s.id = ?6 or exists (select 1 from Statement t join t.speaker p"
            + " join t.extraction e join e.version v where (p = s or p.one = s)"
            + " and (s.name = ?4 or v.article in ?5)))"
            + " order by lower(s.name), s.id",
        library,
        this,
        SpeakerKind.UNNAMED,
        name,
        articles,
        chosen);
  }

  /** Other names that a teacher put under this one, with who did. */
  public List<Speaker> others() {
    return list(
        "from Speaker s left join fetch s.mergedBy left join fetch s.mergedInto"
            + " where s.one = ?1 order by s.mergedAt, s.id",
        this);
  }

  /** A person says that this is the same as that one; all its statements are under that name. */
  public void mergeInto(Speaker other, User by, Instant now) {
    if (self().equals(other.self())) {
      throw new Refused("These two are one speaker already.");
    }
    if (one != null || other.one != null || !library.id.equals(other.library.id)) {
      throw new Refused("One of these two is under another name now. Look for them again.");
    }
    others().forEach(under -> under.one = other);
    mergedInto = other;
    mergedBy = by;
    mergedAt = now;
    one = other;
  }

  /** Takes that back: whoever was put under this one before comes along. */
  public void takeApart() {
    if (one == null) {
      return;
    }
    List<Speaker> all = one.others();
    mergedInto = null;
    mergedBy = null;
    mergedAt = null;
    all.forEach(speaker -> speaker.one = speaker.end());
  }

  /** Null for itself; some of a ring where two once were put under each other. */
  private Speaker end() {
    Set<Speaker> seen = new HashSet<>();
    Speaker end = mergedInto;
    while (end != null && end.mergedInto != null && seen.add(end)) {
      end = end.mergedInto;
    }
    return end;
  }

  /** Somebody else of that name: a namesake, a speaker of the library, or a new one. */
  public Speaker other(String other) {
    if (other.equals(name)) {
      var namesake = new Speaker(library, other, kind);
      namesake.persist();
      return namesake;
    }
    return of(library, other, kind);
  }

  /** The person this is, under whatever name the article uses. */
  public Speaker self() {
    return one == null ? this : one;
  }
}
