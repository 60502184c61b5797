package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.item.Option;

/**
 * Drafts that are never made, not even on request: what they ask for, or the words that they ask
 * about, are a {@link Trifle}.
 */
final class Unworthy {
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

  private static final Pattern REPORTED =
      Pattern.compile("\\bthat ([^“”\"]+?)(?:$|[.?!](?= \\p{Lu}|$)|, which )");

  private static final Pattern WHICH_YEAR = Pattern.compile("In which (?:year|month) (.+)\\?");

  private Unworthy() {}

  static boolean is(Draft draft) {
    return asksForOne(draft) || words(draft).anyMatch(Trifle::is);
  }

  private static boolean asksForOne(Draft draft) {
    String key = draft.item().rightAnswers().stream().findFirst().orElse("");
    int gap = draft.stem().indexOf(Quotations.BLANK);
    var year = WHICH_YEAR.matcher(draft.stem());
    if (year.matches()) {
      String told = year.group(1) + " in ";
      return Trifle.isAsked(told + key, told.length(), told.length() + key.length());
    }
    return gap >= 0 && Trifle.isAsked(filled(draft.stem(), key), gap, gap + key.length());
  }

  /** The words that are asked about, as the stem or what is right has them. */
  private static Stream<String> words(Draft draft) {
    List<String> right = draft.item().rightAnswers();
    String stem = filled(draft.stem(), right.isEmpty() ? "" : right.get(0));
    return Stream.of(
            groups(QUOTED, stem),
            groups(REPORTED, stem),
            draft.item().options().stream()
                .filter(Option::correct)
                .map(Option::text)
                .flatMap(key -> Stream.concat(Stream.of(key), groups(REPORTED, key))),
            draft.item().pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
            draft.item().sequence().stream())
        .flatMap(all -> all);
  }

  private static String filled(String stem, String key) {
    return stem.replace(Quotations.BLANK, key);
  }

  private static Stream<String> groups(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(found -> found.group(1));
  }
}
