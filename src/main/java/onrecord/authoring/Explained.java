package onrecord.authoring;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Brackets;
import onrecord.system.FreeText;
import onrecord.system.Problems;

/**
 * A passage in which somebody explained in square brackets what a reader cannot know. All else
 * stays as the article has it.
 *
 * @param typed as the form has it, or null where it has none
 * @param passage as it was
 * @param free whether its words may be others too: those of a question of one's own
 */
record Explained(String typed, String passage, boolean free) {
  private static final Pattern EMPTY = Pattern.compile("\\[[^\\p{L}\\p{N}…\\]]*]");

  /** So many words show where it reads differently. */
  private static final int SHOWN = 4;

  void check(Problems problems) {
    if (typed == null || passage == null && !free) {
      return;
    }
    problems
        .limit("passage", typed, FieldRules.LONGEST)
        .addIf(
            EMPTY.matcher(typed).find(), "passage", "Write the explanation between the brackets.");
    if (free) {
      return;
    }
    String was = Brackets.without(passage);
    String is = Brackets.without(FreeText.of(typed));
    if (!is.equals(was)) {
      problems.add(
          "passage",
          "Only explanations in square brackets can be added, such as “the bill [the Harbour Act]”."
              + " All else stays as the article has it: "
              + difference(was, is));
    }
  }

  /** With what was explained; null where nothing stands above the question. */
  String text() {
    if (typed == null || passage == null && !free) {
      return passage;
    }
    String text = FreeText.of(typed);
    return free && text.isEmpty() ? null : text;
  }

  private static String difference(String was, String is) {
    String[] before = was.split(" ");
    String[] now = is.split(" ");
    int same = 0;
    while (same < before.length && same < now.length && before[same].equals(now[same])) {
      same++;
    }
    return same == before.length
        ? "it ends with “" + words(before, Math.max(0, same - SHOWN)) + "”."
        : "it goes on with “" + words(before, same) + "” there.";
  }

  private static String words(String[] all, int from) {
    var shown = List.of(all).subList(from, Math.min(all.length, from + SHOWN));
    return String.join(" ", shown).replaceFirst("[.”\"]+$", "");
  }
}
