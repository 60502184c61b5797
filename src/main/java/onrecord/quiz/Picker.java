package onrecord.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.article.Article;
import onrecord.question.Question;

/**
 * What can still be added to a quiz: approved questions of its library that are not past their
 * review date, a page at a time.
 *
 * @param article the only article to pick from, or 0 for all
 * @param page from 0
 * @param more whether another page follows
 */
public record Picker(
    List<Question> questions, List<Article> articles, long article, int page, boolean more) {
  private static final int SIZE = 20;
  private static final int ARTICLES = 100;

  static Picker of(Quiz quiz, long article, LocalDate today, int page) {
    List<Question> found =
        Question.<Question>find(
                "from Question q join fetch q.current join fetch q.article a join fetch a.outlet"
                    + " where q.library = :library and "
                    + Question.FIT_FOR_SETS
                    + " and (:article = 0L or a.id = :article) and not exists"
                    + " (select 1 from Quiz z join z.questions e where z = :quiz and e.question = q)"
                    + " order by a.publishedOn desc, a.id desc, q.rank, q.id",
                Map.of("library", quiz.library, "article", article, "quiz", quiz, "today", today))
            .range(page * SIZE, page * SIZE + SIZE)
            .list();
    boolean more = found.size() > SIZE;
    return new Picker(
        more ? found.subList(0, SIZE) : found, articles(quiz, today), article, page, more);
  }

  private static List<Article> articles(Quiz quiz, LocalDate today) {
    return Article.<Article>find(
            "from Article a where a.library = :library and exists"
                + " (select 1 from Question q where q.article = a and "
                + Question.FIT_FOR_SETS
                + ") order by a.publishedOn desc, a.id desc",
            Map.of("library", quiz.library, "today", today))
        .page(0, ARTICLES)
        .list();
  }
}
