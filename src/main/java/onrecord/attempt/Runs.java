package onrecord.attempt;

import java.util.List;
import onrecord.classroom.Assignment;
import onrecord.user.User;

/**
 * A learner's runs at an assignment, as its page lists them.
 *
 * @param open the one under way, or null
 * @param past a page of those handed in, the last one first
 * @param begun how many runs
 * @param page from 0
 */
public record Runs(Run open, List<Run> past, int begun, int page, boolean more) {
  private static final int SIZE = 20;

  static Runs of(Assignment assignment, User learner, int page) {
    var rows = Run.at(assignment, learner, page * SIZE, SIZE + 1);
    Run last =
        page == 0
            ? rows.stream().findFirst().orElse(null)
            : Run.last(assignment, learner).orElse(null);
    return new Runs(
        last == null || last.isSubmitted() ? null : last,
        rows.stream().limit(SIZE).filter(Run::isSubmitted).toList(),
        last == null ? 0 : last.number(),
        page,
        rows.size() > SIZE);
  }
}
