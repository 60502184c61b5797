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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
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
   * Reads the version with the rules of today; what people decided stands. A second run replaces
   * what the first one found, but a statement found again stays the same row, so that the questions
   * drafted from it keep their source.
   */
  public static Extraction run(ArticleVersion version, Instant now) {
    version.article.library.lock();
    Extraction extraction = today(version).orElseGet(() -> new Extraction(version));
    extraction.madeAt = now;
    extraction.take(read(version));
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

  /** A person says that this stretch is body text; said twice, it changes nothing. */
  void restore(int start, User by, Instant now) {
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
    run(version, now);
  }

  /** Takes a restoring back: the rules decide again. */
  void strikeOut(int start, Instant now) {
    var decision = Decision.on(version, start);
    if (decision.isPresent()) {
      decision.get().delete();
      run(version, now);
    }
  }

  /** Versions that nobody has read yet, oldest first. */
  static List<Long> missing(long after, int size) {
    return getEntityManager()
        .createQuery(
            "select v.id from ArticleVersion v where v.id > ?1 and not exists"
                + " (select 1 from Extraction e where e.version = v) order by v.id",
            Long.class)
        .setParameter(1, after)
        .setMaxResults(size)
        .getResultList();
  }

  private static Optional<Extraction> today(ArticleVersion version) {
    return find("version = ?1 and ruleVersion = ?2", version, Extractor.RULE_VERSION)
        .firstResultOptional();
  }

  /** What the engine finds in a version, its values before they are stored. */
  public static Found read(ArticleVersion version) {
    return new Extractor().extract(document(version));
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

  private void take(Found found) {
    Article article = version.article;
    if (article.storyLine == null) {
      article.tellStory(found.storyLine());
    }
    junk.clear();
    found.junk().forEach(region -> junk.add(new JunkRegion(this, region)));
    var cast = Cast.of(article, found.attributions());
    cast.keepRoles();
    List<Statement> fresh = new ArrayList<>();
    found.attributions().forEach(a -> fresh.add(new Statement(this, a, cast.speaker(a))));
    found.facts().forEach(fact -> fresh.add(new Statement(this, fact)));
    replaceStatements(fresh);
  }

  private void replaceStatements(List<Statement> fresh) {
    Map<Object, Statement> before = new HashMap<>();
    statements.forEach(statement -> before.put(statement.sameness(), statement));
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : fresh) {
      Statement known = before.remove(statement.sameness());
      if (known != null) {
        known.take(statement);
      }
      kept.add(known == null ? statement : known);
      kept.get(kept.size() - 1).position = kept.size() - 1;
    }
    statements.retainAll(kept);
    kept.stream().filter(statement -> statement.id == null).forEach(statements::add);
    statements.sort(Comparator.comparingInt(statement -> statement.position));
  }
}
