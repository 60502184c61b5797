package onrecord.statement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.system.Stored;

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

  /** Reads the version with the rules of today; what people decided stands. */
  public static Extraction run(ArticleVersion version, Instant now) {
    var extraction = new Extraction();
    extraction.version = version;
    extraction.ruleVersion = Extractor.RULE_VERSION;
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
    found.junk().forEach(region -> junk.add(new JunkRegion(this, region)));
    for (var attribution : found.attributions()) {
      Speaker speaker = null;
      if (attribution.speaker() != null) {
        speaker =
            Speaker.of(version.article.library, attribution.speaker(), attribution.speakerKind());
      }
      statements.add(new Statement(this, statements.size(), attribution, speaker));
    }
  }
}
