package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An abbreviation that not everybody knows stands beside what it means. */
final class AcronymsExpanded implements Check {
  private static final Set<String> KNOWN = Lexicon.list("known");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String shown = Shown.all(draft);
    String all = shown + " | " + Shown.context(draft);
    String initials = initials(all);
    return Acronyms.in(shown)
        .filter(word -> !KNOWN.contains(word) && !ROMAN.matcher(word).matches())
        .filter(word -> !initials.contains(word))
        .distinct()
        .limit(1)
        .map(word -> Flaw.warn("acronym", "Nothing tells what “" + word + "” stands for."))
        .toList();
  }

  /** The first letters of all capitalised words in a row: "European Central Bank" holds ECB. */
  private static String initials(String all) {
    return Words.of(all).stream()
        .filter(word -> !word.matches("of|the|and|for|to|in|on"))
        .map(word -> word.matches("\\p{Lu}.*\\p{Ll}.*") ? word.substring(0, 1) : " ")
        .collect(Collectors.joining());
  }
}
