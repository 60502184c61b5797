package onrecord.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.question.flaw.Words;
import onrecord.question.generation.Background;
import onrecord.question.generation.Background.Held;
import onrecord.statement.Speaker;
import onrecord.statement.SpeakerRole;

/**
 * What other articles of the same library have on the story of an article: those whose confirmed
 * story line has mostly the same words, the latest first. Wrong options are taken from there where
 * the article has too few; people never are.
 */
final class SameStory {
  private static final double MOSTLY = 0.6;
  private static final int FEWEST = 2;

  /** Who follows a story brings no more of it in a term, and each is read. */
  private static final int MOST = 5;

  private static final int RECENT = 200;

  private record Line(Long id, String line) {}

  private SameStory() {}

  static Background of(Article article) {
    String line = article.storyLine;
    List<Long> others = line == null || line.isBlank() ? List.of() : others(article);
    if (others.isEmpty()) {
      return Background.of(line);
    }
    List<String> texts =
        ArticleVersion.find(
                "select v.text from ArticleVersion v where v.article.id in ?1 and v.number ="
                    + " (select max(w.number) from ArticleVersion w where w.article = v.article)",
                others)
            .project(String.class)
            .list();
    List<Held> titles =
        SpeakerRole.find(
                "select s.name, r.title from SpeakerRole r join r.speaker s where r.article.id in"
                    + " ?1 order by r.asOf desc, r.id",
                others)
            .project(Held.class)
            .list();
    List<String> bodies =
        Speaker.find(
                "select distinct coalesce(o.name, s.name) as name from Statement t join t.speaker s left join s.one o join"
                    + " t.extraction e where e.version.article.id in ?1 and s.kind = ORGANISATION and t.confident"
                    + " order by name",
                others)
            .project(String.class)
            .list();
    return new Background(
        line, titles, bodies.stream().map(body -> inASentence(body, texts)).toList(), texts);
  }

  private static List<Long> others(Article article) {
    List<Line> lines =
        Article.find(
                "select a.id, a.storyLine from Article a where a.library = ?1 and a.id <> ?2 and"
                    + " a.storyLine is not null order by a.publishedOn desc, a.id desc",
                article.library,
                article.id)
            .project(Line.class)
            .page(0, RECENT)
            .list();
    return lines.stream()
        .filter(other -> isSame(Words.content(other.line()), Words.content(article.storyLine)))
        .map(Line::id)
        .limit(MOST)
        .toList();
  }

  /** "The strike" is not each strike of which there was news. */
  private static boolean isSame(Set<String> one, Set<String> other) {
    var all = new HashSet<>(one);
    all.addAll(other);
    var both = new HashSet<>(one);
    both.retainAll(other);
    return one.equals(other) || both.size() >= FEWEST && both.size() >= MOSTLY * all.size();
  }

  /** With "the" where those articles write it so more often than not. */
  private static String inASentence(String body, List<String> texts) {
    long with =
        texts.stream()
            .map(text -> text.replace("The " + body, "the " + body))
            .mapToLong(text -> Words.formPlaces(text, "the " + body).count())
            .sum();
    long all = texts.stream().mapToLong(text -> Words.formPlaces(text, body).count()).sum();
    return 2 * with > all ? "the " + body : body;
  }
}
