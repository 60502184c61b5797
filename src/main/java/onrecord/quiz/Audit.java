package onrecord.quiz;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.Question;
import onrecord.question.flaw.SetChecks;
import onrecord.question.generation.SetAudit;

/**
 * What gives a set of questions away to somebody who has not read the article: where the right
 * option sits, and how often it is the longest. {@link SetReport} tells the same of it, and more.
 */
public record Audit(SetAudit set) {
  static Audit of(List<Question> asked) {
    var drafts = asked.stream().map(question -> question.current.asked()).toList();
    return new Audit(SetAudit.ofKeys(drafts));
  }

  /** For each question the place of its only right option, from 1; 0 where it has none. */
  public List<Integer> keys() {
    return set.keys();
  }

  /** The places from 1 on: the rows of the strip. */
  public List<Integer> places() {
    int rows = set.places().keySet().stream().max(Integer::compare).orElse(0);
    return IntStream.rangeClosed(1, rows).boxed().toList();
  }

  public long at(int place) {
    return keys().stream().filter(key -> key == place).count();
  }

  /** From how many questions on the places of keys tell anything. */
  public int fewest() {
    return SetChecks.FEWEST;
  }

  public boolean isOfFew() {
    return keys().stream().filter(key -> key > 0).count() < fewest();
  }

  /** Sentences about what should be changed; none is good. */
  public List<String> warnings() {
    return set.flaws().stream().map(SetReport::warning).toList();
  }
}
