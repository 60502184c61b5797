package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Name;

/** An abbreviation that not everybody knows stands beside what it means. */
final class AcronymsExpanded implements Check {
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "to", "in", "on");

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*\\p{Ll}.*");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String shown = Shown.all(draft);
    String all = shown + " | " + Shown.context(draft);
    String initials = initials(reading == null ? all : withoutPeople(all, reading));
    var unknown =
        Acronyms.in(shown)
            .filter(word -> !Acronyms.isKnown(word) && !ROMAN.matcher(word).matches())
            .filter(word -> !initials.contains(word))
            .filter(word -> !isPartOfName(word, shown))
            .distinct()
            .toList();
    // What the passage has stands in the article, and its readers coped.
    String own = Shown.ownWords(draft);
    boolean several =
        unknown.stream().filter(word -> Words.contains(own, word)).count() > 1
            || unknown.stream().anyMatch(word -> isOwnOf(word, draft, reading));
    String message = "Nothing tells what “" + String.join("” and “", unknown) + "” stands for.";
    return unknown.isEmpty()
        ? List.of()
        : List.of(several ? Flaw.reject("acronym", message) : Flaw.warn("acronym", message));
  }

  /** The article tells what it means, and the stem asks with it all the same. */
  private static boolean isOwnOf(String word, Draft draft, Reading reading) {
    return reading != null
        && !draft.asksAboutPassage()
        && Words.contains(Quotations.without(draft.stem()), word)
        && Pattern.compile("\\(" + word + "\\)|\\bknown as (?:the )?" + word + "\\b")
            .matcher(reading.text())
            .find();
  }

  /** "FC Lund", "IL Brann": so the club is called. */
  private static boolean isPartOfName(String word, String shown) {
    return word.length() == 2
        && Pattern.compile("\\b" + word + " \\p{Lu}\\p{Ll}").matcher(shown).find();
  }

  /** "Ann Roe" explains no "AR"; "the Ann Roe Trust" is no person, and explains "ART". */
  private static String withoutPeople(String all, Reading reading) {
    for (Name name : reading.people()) {
      // an article may name many, and a question few of them
      if (all.contains(name.name())) {
        all =
            Pattern.compile("(?U:\\b)" + Pattern.quote(name.name()) + "(?U:\\b)(?! \\p{Lu})")
                .matcher(all)
                .replaceAll(" ");
      }
    }
    return all;
  }

  /** The first letters of all capitalised words in a row: "European Central Bank" holds ECB. */
  private static String initials(String all) {
    return Words.of(all).stream()
        .filter(word -> !SMALL.contains(word))
        .map(word -> CAPITALISED.matcher(word).matches() ? word.substring(0, 1) : " ")
        .collect(Collectors.joining());
  }
}
