package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Option;

/** No telling word stands in the stem and in the key and in no wrong option. */
final class NoClang implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (key == null || draft.item().distractors().isEmpty()) {
      return List.of();
    }
    var shared = Words.content(key.text());
    shared.retainAll(Words.content(draft.stem()));
    if (draft.context() != null) {
      shared.removeAll(Words.content(draft.context()));
    }
    for (Option option : draft.item().distractors()) {
      shared.removeAll(Words.content(option.text()));
    }
    if (shared.isEmpty() || Words.contains(draft.stem(), key.text())) {
      return List.of();
    }
    String word = shared.iterator().next();
    return List.of(
        Flaw.reject(
            "clang", "Only the key repeats a word of the stem (“" + inKey(key, word) + "”)."));
  }

  private static String inKey(Option key, String stem) {
    return Words.of(key.text()).stream()
        .filter(word -> Words.content(word).contains(stem))
        .findFirst()
        .orElse(stem);
  }
}
