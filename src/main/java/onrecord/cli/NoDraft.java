package onrecord.cli;

import onrecord.question.generation.Background;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.Drafting.Drafted;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;

/** Why no question came of a text: silence would look like a failure. */
final class NoDraft {
  private NoDraft() {}

  /** What would bring questions of the text, if anything does. */
  record Ways(boolean byStory, boolean byMore) {
    static final Ways NONE = new Ways(false, false);

    /**
     * @param story what the text is about, as somebody said, or null
     * @param more whether what comes only on request was drafted too
     */
    static Ways of(Document document, Found found, String story, boolean more) {
      var told = Background.of(story == null ? "what the text is about" : story);
      return new Ways(
          story == null && !Drafting.draft(document, found, told, 1).ready().isEmpty(),
          !more && !Drafting.all(document, found, Background.of(story), 1).ready().isEmpty());
    }
  }

  static String why(String id, Found found, Drafted drafted, Ways ways) {
    return (id.isEmpty() ? "No" : id + ": no")
        + " question is ready. "
        + reason(found, drafted, ways);
  }

  private static String reason(Found found, Drafted drafted, Ways ways) {
    int refused = drafted.rejected().size();
    if (refused > 0) {
      return (refused == 1 ? "The one that was drafted has" : "All " + refused + " drafts have")
          + " a flaw; --rejected prints them, and why.";
    }
    boolean anybody =
        found.attributions().stream().anyMatch(one -> one.confident() && one.speaker() != null);
    String also = ways.byMore() ? " --more drafts some that need an edit more often than not." : "";
    if (!anybody) {
      return "Nobody with a name surely says something in this text." + also;
    }
    if (ways.byStory()) {
      return "No sentence that says who said what can be shown alone. Tell with --story what the"
          + " text is about: then questions from memory are drafted too."
          + also;
    }
    return "What is said is too short to be asked, or makes no sense without what stands around it."
        + also;
  }
}
