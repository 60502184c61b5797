package onrecord.statement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.system.Refused;
import onrecord.system.Stored;
import onrecord.user.User;

/** One run of the engine over one version of an article. */
@Entity
public class Extraction extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public ArticleVersion version;

  public String ruleVersion;
  public Instant madeAt;

  /** Who is named there and may have said something; see {@link Named}. */
  String names = "";

  @OneToMany(mappedBy = "extraction", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  public List<Statement> statements = new ArrayList<>();

  @OneToMany(mappedBy = "extraction", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  public List<JunkRegion> junk = new ArrayList<>();

  protected Extraction() {}

  private Extraction(ArticleVersion version) {
    this.version = version;
    this.ruleVersion = Extractor.RULE_VERSION;
  }

  /**
   * Reads the version with the rules of today; what people decided stands. A second run, by newer
   * rules or the same, replaces what the first one found, but a statement found again stays the
   * same row, so that the questions drafted from it keep their source.
   */
  public static Extraction run(ArticleVersion version, Instant now) {
    version.article.library.lock();
    Extraction extraction = of(version).orElseGet(() -> new Extraction(version));
    extraction.ruleVersion = Extractor.RULE_VERSION;
    extraction.madeAt = now;
    extraction.take(decided(version));
    extraction.persist();
    return extraction;
  }

  public static Optional<Extraction> latest(Article article) {
    return find(
            "from Extraction e join fetch e.version v where v.article = ?1"
                + " order by v.number desc, e.madeAt desc",
            article)
        .firstResultOptional();
  }

  /** Everybody the article names. */
  public List<Named> named() {
    return Named.of(names);
  }

  /** A person says that this stretch is body text; said twice, it changes nothing. */
  public void restore(int start, User by, Instant now) {
    if (Decision.on(version, start).isPresent()) {
      return;
    }
    var struck =
        junk.stream()
            .map(JunkRegion::where)
            .filter(span -> span.start() == start)
            .findFirst()
            .orElseThrow(
                () -> new Refused("This part is not struck out any more. Open the article again."));
    new Decision(version, Decision.Kind.BODY, struck, by, now).persist();
  }

  /** Takes a restoring back: the rules decide again. */
  public void strikeOut(int start) {
    Decision.on(version, start).ifPresent(Decision::delete);
  }

  /** A person says who said this, or that nobody did; the last word counts. */
  public void decide(Statement on, Decision.Kind kind, Speaker speaker, User by, Instant now) {
    if (on.decision != null) {
      on.decision.takeBack();
    }
    new Decision(on, kind, speaker, by, now).persist();
  }

  /** A person says in which role somebody of that name speaks here; the last word counts. */
  public void tellRole(String name, String title, User by, Instant now) {
    Decision.onRole(version, name, title, by, now).persist();
  }

  /** The ids of a version to be read, and of its article. */
  record Missing(long article, long version) {}

  /** Versions that nobody has read yet, or only by older rules, and that may be; oldest first. */
  static List<Missing> missing(long after, int size) {
    return getEntityManager()
        .createQuery(
            "select v.article.id, v.id from ArticleVersion v where v.id > ?1"
                + " and length(v.text) <= ?4 and not exists"
                + " (select 1 from Extraction e where e.version = v and (length(e.ruleVersion) > ?2"
                + " or length(e.ruleVersion) = ?2 and e.ruleVersion >= ?3)) order by v.id",
            Missing.class)
        .setParameter(1, after)
        .setParameter(2, Extractor.RULE_VERSION.length())
        .setParameter(3, Extractor.RULE_VERSION)
        .setParameter(4, ArticleVersion.MOST_CHARACTERS)
        .setMaxResults(size)
        .getResultList();
  }

  private static Optional<Extraction> of(ArticleVersion version) {
    return find("version", version).firstResultOptional();
  }

  /** Whether the rules of today have read it. */
  boolean isCurrent() {
    return ruleVersion.equals(Extractor.RULE_VERSION);
  }

  /** What the engine finds in a version, with what people decided on it. */
  public static Found read(ArticleVersion version) {
    return decided(version).found();
  }

  private static Decided decided(ArticleVersion version) {
    return Decided.of(
        new Extractor().extract(document(version)), Decision.onSpeakers(version), version.text);
  }

  public static Document document(ArticleVersion version) {
    Article article = version.article;
    return new Document(
        version.text,
        article.publishedOn,
        article.headline,
        article.outlet.name,
        Document.Kind.valueOf(article.kind.name()),
        Decision.restored(version));
  }

  private void take(Decided decided) {
    Article article = version.article;
    Found found = decided.found();
    article.proposeStory(found.storyLine());
    names = Named.lines(found.names());
    junk.clear();
    found.junk().forEach(region -> junk.add(new JunkRegion(this, region)));
    var cast = Cast.of(article, decided);
    cast.keepRoles();
    List<Statement> fresh = new ArrayList<>();
    for (Attribution said : found.attributions()) {
      fresh.add(new Statement(this, said, cast.speaker(said), decided.by(said)));
    }
    found.facts().forEach(fact -> fresh.add(new Statement(this, fact)));
    replaceStatements(fresh);
  }

  private void replaceStatements(List<Statement> fresh) {
    Map<Statement, Statement> known = new IdentityHashMap<>();
    pair(fresh, known, Statement::sameness);
    pair(fresh, known, Statement::place);
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : fresh) {
      Statement before = known.get(statement);
      if (before != null) {
        before.take(statement);
      }
      kept.add(before == null ? statement : before);
      kept.get(kept.size() - 1).position = kept.size() - 1;
    }
    statements.retainAll(kept);
    kept.stream().filter(statement -> statement.id == null).forEach(statements::add);
    statements.sort(Comparator.comparingInt(statement -> statement.position));
  }

  /** Finds for each that has no row yet the one that is the same in this respect. */
  private void pair(
      List<Statement> fresh,
      Map<Statement, Statement> known,
      Function<Statement, Object> sameness) {
    Map<Object, Statement> before = new HashMap<>();
    statements.forEach(statement -> before.put(sameness.apply(statement), statement));
    before.values().removeAll(known.values());
    for (Statement statement : fresh) {
      if (!known.containsKey(statement)) {
        Statement same = before.remove(sameness.apply(statement));
        if (same != null) {
          known.put(statement, same);
        }
      }
    }
  }
}
