package onrecord.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Format;
import onrecord.question.item.Item;

/**
 * What gives a set of questions away to somebody who has not read the article: where the right
 * option sits, and how often it is the longest.
 *
 * @param keys for each question the place of its right option, from 1
 * @param rows as many places as the question with most options has
 * @param longest in how many questions the right option is alone the longest
 * @param compared in how many it could be: of two options one is always the longer
 */
public record Audit(List<Integer> keys, int rows, int longest, int compared) {
  /** Below this a pattern is chance. */
  private static final int ENOUGH = 5;

  static Audit of(List<QuestionVersion> versions) {
    var single =
        versions.stream()
            .filter(version -> version.format == Format.SINGLE && !version.choices.isEmpty())
            .toList();
    var items = single.stream().map(version -> version.item()).toList();
    return new Audit(
        single.stream().map(version -> version.choices.indexOf(version.key()) + 1).toList(),
        single.stream().mapToInt(version -> version.choices.size()).max().orElse(0),
        (int) items.stream().filter(Item::isKeyLongest).count(),
        (int) items.stream().filter(Item::hasTellingLengths).count());
  }

  /** The places from 1 on: the rows of the strip. */
  public List<Integer> places() {
    return IntStream.rangeClosed(1, rows).boxed().toList();
  }

  public long at(int place) {
    return keys.stream().filter(key -> key == place).count();
  }

  /** Sentences about what should be changed; none is good. */
  public List<String> warnings() {
    var warnings = new ArrayList<String>();
    for (int place : places()) {
      if (keys.size() >= ENOUGH && at(place) * 2 > keys.size()) {
        warnings.add(
            "The right option sits at place %d in %d of %d questions. Assign with shuffling on."
                .formatted(place, at(place), keys.size()));
      }
    }
    if (compared >= ENOUGH && longest * 10 > compared * 4) {
      warnings.add(
          "The right option is the longest in %d of %d questions. Lengthen a wrong one."
              .formatted(longest, compared));
    }
    return warnings;
  }
}
