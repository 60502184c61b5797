package onrecord.question.generation;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;

/** What one kind makes of an invented article, before it is checked. */
final class Asked {
  private Asked() {}

  static List<Draft> of(QuestionKind kind, Invented article) {
    return kind.drafts(new Story(article.document(), article.found(), "the ferry fares to Norvik"));
  }

  static Draft about(String words, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> (draft.stem() + draft.item().key().text()).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing asked about " + words + " in " + drafts));
  }

  static boolean none(String words, List<Draft> drafts) {
    return drafts.stream().noneMatch(draft -> draft.stem().contains(words));
  }

  static List<String> options(Draft draft) {
    return draft.item().options().stream().map(Option::text).toList();
  }
}
