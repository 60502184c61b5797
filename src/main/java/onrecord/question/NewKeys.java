package onrecord.question;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Tells who goes by the key of a question when an edit, or its undoing, changed that. */
@Singleton
public class NewKeys {
  private final List<AfterNewKey> followers;

  NewKeys(@All List<AfterNewKey> followers) {
    this.followers = followers;
  }

  /**
   * @param before the wording that was asked until now
   */
  public void follow(Question question, QuestionText before, Instant now) {
    if (!question.current.wording().hasKeyOf(before)) {
      followers.forEach(follower -> follower.work().accept(question, now));
    }
  }
}
