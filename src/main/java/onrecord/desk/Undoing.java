package onrecord.desk;

import java.net.URI;
import java.time.Instant;
import onrecord.article.Article;
import onrecord.question.LastDecision;
import onrecord.question.NewKeys;
import onrecord.question.Origin;
import onrecord.question.Review;

/**
 * One press of Undo.
 *
 * @param meant the decision that the page showed as the last one; null where there is none
 * @param last the one that can be taken back now, or null
 */
record Undoing(Review meant, Review last) {
  /**
   * Why nothing is taken back.
   *
   * @param draft the one beside which that is told, or null
   */
  record Vain(Aside aside, Long draft) {}

  /**
   * @param shown null where the page named none: then it is the last one
   */
  static Undoing of(Article article, Long shown) {
    var last = LastDecision.of(article).map(LastDecision::review).orElse(null);
    return new Undoing(shown == null ? last : Review.on(article, shown).orElse(null), last);
  }

  /** Null where it is taken back, or was by an earlier press. */
  Vain vain() {
    if (meant == null) {
      return told("There is nothing left to undo here.", null);
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
          last.question.id);
    }
    return meant.inUse().map(one -> new Vain(Aside.inUse(one), one.id)).orElse(null);
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
    return filter.address(meant.question.article.id, shown, "undone=" + undone);
  }
}
