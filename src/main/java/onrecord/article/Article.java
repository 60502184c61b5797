package onrecord.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.system.Sha256;
import onrecord.system.Stored;
import onrecord.user.Library;
import onrecord.user.LibraryMember;
import onrecord.user.User;

/** One published piece. */
@Entity
public class Article extends Stored {
  private static final String READABLE = LibraryMember.sees("a", ":user");

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Outlet outlet;

  public String headline;
  public String author;
  public String url;
  public LocalDate publishedOn;

  @Enumerated(EnumType.STRING)
  public Kind kind;

  public String language;

  /** What it is about in a few words, as somebody said or confirmed; null until then. */
  public String storyLine;

  /** The same as the rules propose it, or null where they are not sure. */
  public String proposedStory;

  /** When questions were last drafted from the whole of it; null where that is not known. */
  public Instant draftedAt;

  public byte[] fingerprint;

  /** Headline and author as {@code folded} of the database has them; it keeps this itself. */
  @Column(insertable = false, updatable = false)
  String folded;

  @ManyToOne(fetch = FetchType.LAZY)
  public User importedBy;

  public Instant importedAt;

  @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  List<ArticleVersion> versions = new ArrayList<>();

  /** They hold for all its questions. */
  @ManyToMany
  @JoinTable(
      name = "article_topic",
      joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "topic_id"))
  @OrderBy("name")
  public Set<Topic> topics = new LinkedHashSet<>();

  /** What kind of piece it is; an opinion yields no fact questions. */
  public enum Kind {
    NEWS,
    ANALYSIS,
    OPINION,
    INTERVIEW;

    /** As it stands on a page. */
    public String word() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  protected Article() {}

  public Article(
      Library library,
      String outlet,
      String headline,
      LocalDate publishedOn,
      Kind kind,
      String text,
      User by,
      Instant now) {
    this.library = library;
    this.outlet = Outlet.named(library, outlet);
    this.headline = headline;
    this.publishedOn = publishedOn;
    this.kind = kind;
    this.language = "en";
    this.fingerprint = fingerprint(text);
    this.importedBy = by;
    this.importedAt = now;
    versions.add(new ArticleVersion(this, 1, text, now));
  }

  public static Optional<Article> readableBy(User user, long id) {
    return find(
            "from Article a join fetch a.outlet where a.id = :id and " + READABLE,
            Map.of("id", id, "user", user))
        .firstResultOptional();
  }

  /** The same to change it: whoever waited for the library sees what was corrected meanwhile. */
  public static Optional<Article> heldBy(User user, long id) {
    Library.lock(
        "select a.library from Article a where a.id = :id and " + READABLE,
        Map.of("id", id, "user", user));
    return readableBy(user, id);
  }

  /** Newest first; one more than {@code size} where there is a next page. */
  static List<Article> readableBy(User user, String words, int page, int size) {
    return find(
            "from Article a join fetch a.outlet where "
                + READABLE
                + " and (locate((select function(folded as String, :words)), a.folded) > 0"
                + " or locate((select function(folded as String, :words)), a.outlet.folded) > 0)"
                + " order by a.importedAt desc, a.id desc",
            Map.of("user", user, "words", words.strip()))
        .range(page * size, (page + 1) * size)
        .list();
  }

  /** The same text in this library, if it was imported before. */
  public static Optional<Article> withText(Library library, String text) {
    return find("library = ?1 and fingerprint = ?2", library, fingerprint(text))
        .firstResultOptional();
  }

  public ArticleVersion latest() {
    return versions.get(versions.size() - 1);
  }

  public void credit(String author, String url) {
    this.author = author;
    this.url = url;
  }

  /** Corrects what is known about the piece; its text stays. */
  public void correct(String outlet, String headline, LocalDate publishedOn, Kind kind) {
    if (this.outlet.name.equalsIgnoreCase(outlet)) {
      // the same one, so its name is corrected in all its articles
      this.outlet.name = outlet;
    } else {
      this.outlet = Outlet.named(library, outlet);
    }
    this.headline = headline;
    this.publishedOn = publishedOn;
    this.kind = kind;
  }

  public void tellStory(String storyLine) {
    this.storyLine = storyLine;
  }

  /** Keeps what the rules propose; a person decides whether it is the story line. */
  public void proposeStory(String proposed) {
    this.proposedStory = proposed;
  }

  /** Somebody had questions drafted from the whole of it, be it that none came. */
  public void draft(Instant now) {
    this.draftedAt = now;
  }

  /** The story line, or what is proposed for it until somebody says it; or null. */
  public String storyIdea() {
    return storyLine == null ? proposedStory : storyLine;
  }

  private static byte[] fingerprint(String text) {
    return Sha256.of(text.strip().replaceAll("\\s+", " "));
  }
}
