package onrecord.desk;

import java.net.URI;
import java.time.Instant;
import onrecord.article.Article;
import onrecord.question.LastDecision;
import onrecord.question.NewKeys;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.Review;

/**
 * One press of Undo.
 *
 * @param meant the decision that the page showed as the last one; null where there is none
 * @param last the one that can be taken back now, or null; what a class is asked stays, so that
 *     what was decided before it can be
 */
record Undoing(Review meant, Review last) {
  /**
   * Why nothing is taken back.
   *
   * @param draft the one beside which that is told, or null
   */
  record Vain(Aside aside, Long draft) {
    /** Where the page was, if nothing else is to be shown. */
    Long beside(Long shown) {
      return aside.stuck() != null && shown != null ? shown : draft;
    }
  }

  /**
   * @param shown null where the page named none: then it is the last one
   */
  static Undoing of(Article article, Long shown) {
    var last = LastDecision.of(article).map(LastDecision::review).orElse(null);
    var meant = shown == null ? last : Review.on(article, shown).orElse(null);
    while (meant != null && last != null && last.id > meant.id && last.inUse().isPresent()) {
      last = before(last);
    }
    return new Undoing(meant, last);
  }

  private static Review before(Review last) {
    return LastDecision.before(last).map(LastDecision::review).orElse(null);
  }

  /** Null where it is taken back, or was by an earlier press. */
  Vain vain() {
    if (meant == null) {
      return last == null
          ? told("There is nothing left to undo here.", null)
          : told(
              "Not undone: what you decided on was drafted anew since. This was decided before it.",
              last.question.id);
    }
    if (meant.undoneAt != null) {
      return null;
    }
    if (Review.isLost(meant.question.article, meant.id)) {
      return told(
          "Not undone: the set has changed since, so the replaced draft has no place in it.", null);
    }
    if (!meant.equals(last)) {
      return told(
          "Not undone: something else was decided here since you opened this page.",
          (isOverruled() ? meant : last).question.id);
    }
    return meant.inUse().map(this::stuck).orElse(null);
  }

  /** Then what can be taken back is older than it, and has nothing to do with it. */
  private boolean isOverruled() {
    return last == null || last.id < meant.id;
  }

  private Vain stuck(Question asked) {
    var before = LastDecision.before(meant).orElse(null);
    return new Vain(Aside.stuck(asked, before), asked.id);
  }

  private static Vain told(String sentence, Long draft) {
    return new Vain(Aside.problem(sentence), draft);
  }

  /**
   * Takes it back with those made together with it, unless an earlier press did.
   *
   * @return how many these are
   */
  int by(NewKeys newKeys, Instant now) {
    if (meant.undoneAt != null) {
      return meant.undoneTogether();
    }
    var before = meant.question.current.wording();
    int undone = meant.undo(now);
    newKeys.follow(meant.question, before, now);
    return undone;
  }

  /** Where it leads, however often it is pressed. */
  URI next(Origin from, DeskFilter filter, int undone) {
    if (from.isKnown()) {
      return from.after(meant);
    }
    Long shown = meant.first == null ? meant.question.id : null;
    long quizzes = meant.quizzesLeftOut();
    String told = "undone=" + undone + (quizzes == 0 ? "" : "&quizzes=" + quizzes);
    return filter.address(meant.question.article.id, shown, told);
  }
}
