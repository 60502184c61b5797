package onrecord.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import onrecord.article.ArticleVersion;
import onrecord.question.generation.ReviewBy;
import onrecord.system.Refused;
import onrecord.user.User;

/** One person's decision on a question: what it changes there, and the record that undoes it. */
public record Deciding(Question question, User by, Instant now) {
  public Review pass() {
    if (question.state == Question.State.RETIRED) {
      throw new Refused("This question is retired. Bring it back on its own page to use it again.");
    }
    question.current.refuseUnsound();
    var review = decide(Review.Verb.APPROVE, Question.State.APPROVED, null);
    // whoever approves a question of an old article has looked at it today
    moveOn(review, by.today(now));
    return review;
  }

  void reject(String reason) {
    if (question.state == Question.State.RETIRED) {
      throw new Refused("This question is retired already.");
    }
    if (question.state != Question.State.REJECTED) {
      decide(Review.Verb.REJECT, Question.State.REJECTED, reason);
    }
  }

  void retire(String reason) {
    if (question.state == Question.State.RETIRED) {
      return;
    }
    if (question.state != Question.State.APPROVED) {
      throw new Refused("Only an approved question can be retired.");
    }
    decide(Review.Verb.RETIRE, Question.State.RETIRED, reason);
  }

  /**
   * Takes a retired question back into use: approved as before, by whom it was then. A mark that
   * came meanwhile stays. A second time changes nothing and writes nothing.
   */
  public void reinstate() {
    if (question.state == Question.State.APPROVED) {
      return;
    }
    if (question.state != Question.State.RETIRED) {
      throw new Refused("Only a retired question can be brought back.");
    }
    recorded(Review.Verb.REINSTATE, null);
    question.state = Question.State.APPROVED;
    nameDecider(question);
  }

  void renew(LocalDate today) {
    moveOn(recorded(Review.Verb.RENEW, null), today);
  }

  void keep() {
    if (question.isEvidenceChanged()) {
      recorded(Review.Verb.KEEP, null).evidenceChangedBefore = question.evidenceChangedAt;
      question.evidenceChangedAt = null;
    }
  }

  /** Whether a wording with these flaws must not replace the one that is in use. */
  public boolean forbids(List<FlawFound> flaws) {
    return question.state == Question.State.APPROVED && FlawFound.anyRejects(flaws);
  }

  public void edit(QuestionText wording, List<FlawFound> flaws) {
    edit(wording, question.current.basis(), flaws);
  }

  /**
   * Words it anew, in a version of its own, since answers point at the old one. An approved
   * question stays approved, so no check may refuse its new wording; a refused draft whose flaw is
   * mended waits for review again.
   *
   * @param flaws what the checks say of the wording with that evidence
   */
  public void edit(QuestionText wording, Basis basis, List<FlawFound> flaws) {
    if (question.state == Question.State.RETIRED) {
      throw new Refused("This question is retired, so it is not edited any more.");
    }
    if (forbids(flaws)) {
      throw new Refused("A check refuses the new wording, and this question is in use.");
    }
    boolean refused = FlawFound.anyRejects(flaws);
    boolean mended = question.state == Question.State.REJECTED && !refused;
    decide(Review.Verb.EDIT, mended ? Question.State.DRAFT : question.state, null);
    if (!wording.choices().equals(question.current.choices)) {
      question.spares = null; // what goes may come back
    }
    int number = question.versions.size() + 1;
    question.show(new QuestionVersion(question, number, wording, basis, flaws, by, now));
  }

  /** Another draft takes its place in the set; it stays what it is. */
  public Review replaceBy(Question successor) {
    var review = recorded(Review.Verb.REPLACE, null);
    review.successor = successor;
    successor.setPlace = question.setPlace;
    question.setPlace = null;
    return review;
  }

  /** The question as it was before a decision that is being undone. */
  static void takeBack(Review undone, Function<ArticleVersion, SourceRead> reading) {
    switch (undone.verb) {
      case REPLACE -> giveBackPlace(undone);
      case KEEP -> giveBackMark(undone);
      case APPROVE, REJECT, EDIT, RETIRE, REINSTATE, RENEW -> restore(undone, reading);
    }
  }

  private static void giveBackPlace(Review undone) {
    undone.question.setPlace = undone.successor.setPlace;
    undone.successor.setPlace = null;
  }

  /** A later mark stays. */
  private static void giveBackMark(Review undone) {
    if (undone.question.evidenceChangedAt == null) {
      undone.question.evidenceChangedAt = undone.evidenceChangedBefore;
    }
  }

  private static void restore(Review undone, Function<ArticleVersion, SourceRead> reading) {
    Question question = undone.question;
    question.state = undone.stateBefore;
    question.current = undone.versionBefore;
    question.ready = question.current.isReady();
    question.reviewBy = undone.reviewByBefore == null ? question.reviewBy : undone.reviewByBefore;
    nameDecider(question);
    if (question.isEvidenceChanged() && question.state != Question.State.APPROVED) {
      // what the checks said of it, they said of another reading
      question.recheck(reading.apply(question.current.source));
    }
  }

  private static void nameDecider(Question question) {
    var standing = Review.lastDecision(question);
    question.reviewedBy = standing.map(review -> review.by).orElse(null);
    question.reviewedAt = standing.map(review -> review.at).orElse(null);
  }

  private void moveOn(Review review, LocalDate today) {
    if (question.reviewBy.isBefore(today)) {
      review.reviewByBefore = question.reviewBy;
      QuestionVersion wording = question.current;
      question.reviewBy =
          ReviewBy.of(question.kind, wording.stem, wording.evidenceText, wording.asOf, today);
    }
  }

  private Review decide(Review.Verb verb, Question.State next, String reason) {
    var review = recorded(verb, reason);
    question.state = next;
    question.reviewedBy = by;
    question.reviewedAt = now;
    return review;
  }

  private Review recorded(Review.Verb verb, String reason) {
    var review = new Review(question, verb, by, reason, now);
    review.persist();
    return review;
  }
}
