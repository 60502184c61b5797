package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Abuse and the suffering of people who are not public are for a teacher to decide on. */
final class NotOffensive implements Check {
  private static final Set<String> ABUSE = Lexicon.list("abuse");
  private static final Pattern SUFFERED =
      Pattern.compile("(?i)\\b(" + Lexicon.any("suffering") + ")\\b");
  private static final int NEAR = 40;
  private static final Set<String> PRIVATE = Lexicon.list("private");
  private static final Set<String> PUBLIC = Lexicon.list("public");
  private static final Pattern MASKED =
      Pattern.compile("\\b\\p{L}\\*+\\p{L}*|\\b\\p{L}-{2,}\\p{L}\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (has(Quotations.without(draft.stem()), ABUSE)) {
      return List.of(Flaw.reject("offensive", "The stem itself is abusive."));
    }
    String shown = Shown.all(draft);
    if (has(shown, ABUSE) || MASKED.matcher(shown).find()) {
      return List.of(Flaw.warn("offensive", "The question holds abusive words."));
    }
    return Stream.concat(Stream.of(draft.stem()), Shown.answers(draft).stream())
            .map(Quotations::without)
            .flatMap(NotOffensive::sufferings)
            .anyMatch(near -> has(near, PRIVATE) || privatePerson(near, reading))
        ? List.of(
            Flaw.warn(
                "private_suffering", "The question is about the suffering of a private person."))
        : List.of();
  }

  /** What stands around each word of suffering: who suffers is told there. */
  private static Stream<String> sufferings(String text) {
    return SUFFERED
        .matcher(text)
        .results()
        .map(
            found ->
                text.substring(
                    Math.max(0, found.start() - NEAR),
                    Math.min(text.length(), found.end() + NEAR)));
  }

  private static boolean has(String shown, Set<String> list) {
    return Words.small(shown).map(word -> word.replaceFirst("['’]s$", "")).anyMatch(list::contains);
  }

  /** Somebody named without an office. */
  private static boolean privatePerson(String shown, Reading reading) {
    return reading != null
        && reading.people().stream()
            .filter(name -> name.name().contains(" "))
            .filter(name -> name.title() == null || !has(name.title(), PUBLIC))
            .anyMatch(name -> reading.mentions(shown, name));
  }
}
