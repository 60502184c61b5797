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
  private NoDraft() {}

  /**
   * @param story what the text is about, as somebody said, or null
   * @param more whether what comes only on request was drafted too
   */
  static String why(String id, Found found, Drafted drafted, String story, boolean more) {
    return (id.isEmpty() ? "No" : id + ": no")
        + " question is ready. "
        + reason(found, drafted, story, more);
  }

  private static String reason(Found found, Drafted drafted, String story, boolean more) {
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
      return "Nobody with a name surely says something in this text."
          + (more ? "" : " --more also asks about the numbers and dates that it tells itself.");
    }
    if (story == null) {
      return "No sentence that says who said what can be shown alone. Tell with --story what the"
          + " text is about: then questions from memory are drafted too.";
    }
    return "What is said is too short to be asked, or makes no sense without what stands around it.";
  }
}
