package onrecord.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Drafting;
import onrecord.question.item.Kind;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/** One run of the drafting engine over what an article's latest version says. */
public final class Drafts {
  /** Far more than anybody reviews of one article, and a bound for its desk. */
  private static final int MOST_READY = 200;

  private static final int MOST_REFUSED = 100;

  private final Article article;
  private final ArticleVersion version;
  private final List<Statement> statements;
  private final Found found;
  private final Set<Known> known;
  private int rank;

  /** The same rule on the same words makes the same stem: that is how a draft is known again. */
  public record Known(Kind kind, String stem, List<Span> evidence) {
    static Known of(Draft draft) {
      return new Known(
          draft.kind(),
          draft.stem(),
          draft.evidence() == null ? List.of() : draft.evidence().spans());
    }
  }

  private Drafts(Article article, Extraction extraction) {
    this.article = article;
    this.version = extraction.version;
    this.statements = extraction.statements;
    this.found = Extraction.read(version);
    this.known = known(article);
    this.rank = (int) Question.count("article", article);
  }

  /** Stores the questions that are not there yet; reads the text first where nobody has. */
  public static void make(Article article, Instant now) {
    var extraction =
        Extraction.latest(article).orElseGet(() -> Extraction.run(article.latest(), now));
    new Drafts(article, extraction).store(now);
  }

  private void store(Instant now) {
    var drafted =
        Drafting.draft(Extraction.document(version), found, article.storyLine, article.id);
    drafted.ready().stream().limit(MOST_READY).forEach(draft -> store(draft, now));
    drafted.rejected().stream().limit(MOST_REFUSED).forEach(draft -> store(draft, now));
  }

  private void store(Draft draft, Instant now) {
    if (known.add(Known.of(draft))) {
      new Question(article, version, statementOf(draft), rank++, draft, now).persist();
    }
  }

  private static Set<Known> known(Article article) {
    return QuestionVersion.find(
            "select v.question.kind, v.stem, v.evidence from QuestionVersion v"
                + " where v.question.article = ?1",
            article)
        .project(Known.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /** The stored statement a draft was made of, or null: rows and findings share their spans. */
  private Statement statementOf(Draft draft) {
    if (draft.statement() == null) {
      return null;
    }
    Attribution from = found.attributions().get(draft.statement());
    return statements.stream()
        .filter(s -> s.content.equals(from.content()) && s.cue.equals(from.cue()))
        .findFirst()
        .orElse(null);
  }
}
