package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onrecord.question.item.Option;

/** What a student reads in one question of a set does not hold the answer of another. */
final class AnswersAnother {
  /** So much of a stem in common is about the same thing. */
  private static final double SAME_MATTER = 0.6;

  private AnswersAnother() {}

  static List<SetFlaw> of(List<Draft> set) {
    var flaws = new ArrayList<SetFlaw>();
    var asked = Asked.all(set);
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < asked.size(); j++) {
        if (i != j && tells(asked.get(j), asked.get(i))) {
          flaws.add(
              SetFlaw.warn(
                  "answers_another",
                  "The second of these questions can be answered from the first.",
                  List.of(j, i)));
        }
      }
    }
    return flaws;
  }

  static boolean tells(Asked teller, Asked told) {
    Option key = told.draft.item().key();
    if (key == null || told.draft.item().keys().size() > 1) {
      return false;
    }
    if (Quotations.blank(told.stem) >= 0) {
      return teller.shown.contains(" " + filled(told.stem, key.text()) + " ");
    }
    var asked = new HashSet<>(told.stemWords);
    asked.removeAll(told.keyWords);
    var common = new HashSet<>(asked);
    common.retainAll(teller.stemWords);
    return Words.contains(teller.stem, key.text())
        && (told.sharesEvidence(teller) && common.size() >= 2
            || common.size() >= 3 && common.size() >= SAME_MATTER * asked.size());
  }

  /** The key with the words around its blank: "forgotten the customers". */
  private static String filled(String stem, String key) {
    int at = Quotations.blank(stem);
    var before = Words.of(stem.substring(0, at));
    var near = before.subList(Math.max(0, before.size() - 2), before.size());
    return Words.plain(String.join(" ", near) + " " + key);
  }
}
