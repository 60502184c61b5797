package onrecord.drafting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.flaw.Draft;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Span;

/** The questions of an article that its set is made of, and what the engine compares them by. */
final class Eligible {
  /**
   * All that may be in a set, with all that is in it: what a check only warns of, was dropped, or
   * is past its review date.
   */
  final List<Question> all;

  /** What may come into a set that it is not in. */
  final List<Question> pool;

  private final Map<Question, Draft> drafts = new HashMap<>();

  /**
   * @param today of whoever asks for the set: what is past its review date comes into none
   */
  Eligible(Article article, LocalDate today) {
    this.all =
        Question.list(
            "from Question q join fetch q.current v left join fetch v.choices"
                + " where q.article = ?1 and (q.state = APPROVED or q.state = DRAFT and q.ready"
                + " or q.setPlace is not null) order by q.rank, q.id",
            article);
    this.pool =
        all.stream()
            .filter(one -> one.state == State.APPROVED || one.state == State.DRAFT && one.ready)
            .filter(one -> !one.isPastReview(today))
            .toList();
    var statements =
        all.stream().map(q -> q.statement).filter(Objects::nonNull).distinct().toList();
    all.forEach(
        question -> {
          int place = statements.indexOf(resting(question, statements));
          drafts.put(question, question.current.draft().withStatement(place < 0 ? null : place));
        });
  }

  List<Draft> drafts(Collection<Question> questions) {
    return questions.stream().map(drafts::get).toList();
  }

  /** The question of a draft: two may have the same words. */
  Question question(Draft draft, List<Question> among) {
    return among.stream().filter(one -> drafts.get(one) == draft).findFirst().orElseThrow();
  }

  /** A question that somebody wrote is about the statement that its evidence is taken from. */
  private static Statement resting(Question question, List<Statement> statements) {
    if (question.statement != null || !Question.OWN.equals(question.rule)) {
      return question.statement;
    }
    return statements.stream()
        .filter(one -> Span.anyOverlap(one.content, question.current.evidence))
        .findFirst()
        .orElse(null);
  }
}
