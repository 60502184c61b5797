package onrecord.question.flaw;

import java.util.List;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;

/** No telling word stands in the stem and in the key and in no wrong option. */
final class NoClang implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().pairs().isEmpty()) {
      return pairs(draft.item().pairs());
    }
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

  /** A left side and its own right side share a word that no other right side has. */
  private static List<Flaw> pairs(List<Pair> pairs) {
    for (Pair pair : pairs) {
      var shared = Words.content(pair.right());
      shared.retainAll(Words.content(pair.left()));
      pairs.stream()
          .filter(other -> other != pair)
          .forEach(other -> shared.removeAll(Words.content(other.right())));
      if (!shared.isEmpty()) {
        return List.of(
            Flaw.reject("clang", "“" + pair.left() + "” shares a word with its right side only."));
      }
    }
    return List.of();
  }

  private static String inKey(Option key, String stem) {
    return Words.of(key.text()).stream()
        .filter(word -> Words.content(word).contains(stem))
        .findFirst()
        .orElse(stem);
  }
}
