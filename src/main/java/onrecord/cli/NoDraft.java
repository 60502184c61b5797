package onrecord.cli;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.question.generation.Drafting.Drafted;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Found;

/** Why no question came of a text: silence would look like a failure. */
final class NoDraft {
  /** One who is right and two who are not. */
  private static final int FEWEST_SPEAKERS = 3;

  private NoDraft() {}

  static String why(String id, Found found, Drafted drafted) {
    return id + ": no question is ready. " + reason(found, drafted);
  }

  private static String reason(Found found, Drafted drafted) {
    int refused = drafted.rejected().size();
    if (refused > 0) {
      return (refused == 1 ? "The one that was drafted has" : "All " + refused + " drafts have")
          + " a flaw; --rejected prints them, and why.";
    }
    Set<String> speakers =
        found.attributions().stream()
            .filter(Attribution::confident)
            .map(Attribution::speaker)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    if (speakers.isEmpty()) {
      return "Nobody with a name surely says something in this text.";
    }
    if (speakers.size() < FEWEST_SPEAKERS) {
      return "A question needs three who surely speak, so that two can be wrong; here it is only "
          + String.join(" and ", speakers)
          + ".";
    }
    return "What is said is too short to be asked, or makes no sense without what stands around it.";
  }
}
