package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;

/** No option repeats another or is a part of it. */
final class DifferentOptions implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var options = draft.item().options();
    var flaws = new ArrayList<Flaw>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = 0; j < options.size(); j++) {
        String one = options.get(i).text();
        String other = options.get(j).text();
        boolean same = Words.plain(one).equals(Words.plain(other));
        if (i != j && Words.contains(other, one) && (!same || i < j)) {
          flaws.add(
              Flaw.reject(
                  "duplicate_options",
                  same
                      ? "“" + one + "” stands twice among the options."
                      : "“" + one + "” is a part of “" + other + "”."));
        }
      }
    }
    return flaws;
  }
}
