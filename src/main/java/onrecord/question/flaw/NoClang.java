package onrecord.question.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;

/** No telling word stands in the stem and in the key and in no wrong option. */
final class NoClang implements Check {
  private static final int LIKE = 6;
  private static final int SHORTEST = 5;
  private static final Pattern MADE = Pattern.compile("ors?|ers?|ion|ing|ment|ant|al");

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}'’-]+");

  /** "If his party wins" says no more than "if he wins". */
  private static final Pattern OWN_BODY =
      Pattern.compile(
          "(?i)\\b(?:his|her|its|their) (?:own )?(?:party|club|team|firm|company|union|group|government|country|people|members|staff|office)\\b");

  /** Words that tell a place in a row, or that something is counted, are in any text. */
  private static final Set<String> PLAIN =
      Words.content("first second third last next number amount figure total share");

  private static final List<Pattern> ASIDES =
      List.of(
          Pattern.compile(
              "(?<=\\p{Lu}\\p{L}{1,30}), (?!(?:what|which|who|how|when|where|why|did|does)\\b)[^,?]{3,90}(?=[,?])"),
          Pattern.compile(
              "(?<=\\p{Lu}\\p{L}{1,30}) (of|at|from|for) (the |an? )?(\\p{Ll}[\\p{L}'’-]* ){0,3}(\\p{Lu}[\\p{L}'’-]*+( of( the)?)?+ ?)++"),
          Pattern.compile(
              "(?U:\\b)([\\p{L}'’-]+ )?(?i:"
                  + Lexicon.any("office")
                  + ") (?=\\p{Lu}\\p{L}+ \\p{Lu})"),
          Pattern.compile(
              "(?i)\\b(which|what)( (kind|sort|type|form)s? of)? [\\p{L}'’-]+(?= (is|are|was|were|did|does|do|had|has|have|in|of|on|for)\\b)"));

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().pairs().isEmpty()) {
      return pairs(draft.item().pairs(), draft);
    }
    Option key = draft.item().key();
    if (key == null || draft.asksAboutPassage() || draft.item().distractors().isEmpty()) {
      return List.of();
    }
    var shared = Words.content(OWN_BODY.matcher(key.text()).replaceAll(" "));
    shared.retainAll(Words.content(draft.stem()));
    shared.removeAll(PLAIN);
    if (draft.context() != null) {
      shared.removeAll(Words.content(draft.context()));
    }
    for (Option option : draft.item().distractors()) {
      shared.removeAll(Words.content(option.text()));
    }
    if (Words.contains(draft.stem(), key.text())) {
      return List.of();
    }
    if (shared.isEmpty()) {
      return derived(key, draft);
    }
    shared.removeIf(word -> !isSameWord(word, key.text(), draft.stem()));
    if (shared.isEmpty()) {
      return List.of();
    }
    var sure =
        shared.stream()
            .filter(word -> isAsked(word, draft))
            .filter(word -> !doOthersToo(draft))
            .findFirst();
    String message =
        "Only the key repeats a word of the stem (“"
            + inKey(key, sure.orElse(shared.iterator().next()))
            + "”).";
    return List.of(sure.isPresent() ? Flaw.reject("clang", message) : Flaw.warn("clang", message));
  }

  /** "County" and "count" have one stem and nothing else in common. */
  private static boolean isSameWord(String stem, String key, String asked) {
    return forms(stem, key)
        .anyMatch(
            word ->
                forms(stem, asked)
                    .anyMatch(
                        other ->
                            word.endsWith("y") == other.endsWith("y")
                                || isInflected(word + " " + other)));
  }

  private static boolean isInflected(String words) {
    return words.matches(".*ie[sd]\\b.*");
  }

  private static Stream<String> forms(String stem, String words) {
    return Words.small(words)
        .map(word -> word.replaceFirst("['’]s?$", ""))
        .filter(word -> Words.content(word).contains(stem));
  }

  /** Most wrong options take up a word of the stem too, be it another. */
  private static boolean doOthersToo(Draft draft) {
    var stem = Words.content(draft.stem());
    stem.removeAll(Words.content(Shown.context(draft)));
    long own =
        draft.item().distractors().stream()
            .filter(option -> Words.content(option.text()).stream().anyMatch(stem::contains))
            .count();
    return own > 1 && 2 * own > draft.item().distractors().size();
  }

  /**
   * Whether a word stands in what is asked, and not only in what introduces somebody ("Jo Roe of
   * the miners' union"), as that which is looked for ("what kind of farmer") or in the words of
   * which the speaker is asked for.
   */
  private static boolean isAsked(String word, Draft draft) {
    String stem = draft.stem();
    String asked = draft.kind() == Kind.WHO_SAID ? Quotations.without(stem) : stem;
    for (Pattern aside : ASIDES) {
      asked = aside.matcher(asked).replaceAll(" ");
    }
    return Words.content(asked).contains(word) && !isName(word, asked);
  }

  /** A place or body of the story stands in stem and options as often as not. */
  private static boolean isName(String word, String asked) {
    return NAME.matcher(asked)
        .results()
        .anyMatch(found -> Words.content(found.group()).contains(word));
  }

  /** "Electric" in the stem and "electricity" in the key. */
  private static List<Flaw> derived(Option key, Draft draft) {
    var near = Words.content(Shown.context(draft));
    draft.item().distractors().forEach(option -> near.addAll(Words.content(option.text())));
    var stem = Words.content(draft.stem());
    return Words.content(key.text()).stream()
        .filter(
            word ->
                near.stream().noneMatch(other -> isDerived(word, other))
                    && stem.stream().anyMatch(other -> isDerived(word, other))
                    && !stem.contains(word))
        .limit(1)
        .map(
            word ->
                Flaw.warn(
                    "clang",
                    "Only the key echoes a word of the stem (“" + inKey(key, word) + "”)."))
        .toList();
  }

  /** "Electric" and "electricity" begin alike; "auditor" is made of "audit". */
  private static boolean isDerived(String word, String other) {
    boolean made =
        other.length() >= SHORTEST
            && word.startsWith(other)
            && MADE.matcher(word.substring(other.length())).matches();
    return made || Words.hasLike(Set.of(other), word, LIKE);
  }

  /** A left side and its own right side share a word that no other right side has. */
  private static List<Flaw> pairs(List<Pair> pairs, Draft draft) {
    var above = Words.content(draft.stem() + " " + Shown.context(draft));
    for (Pair pair : pairs) {
      var shared = Words.content(pair.right());
      shared.removeAll(above);
      shared.retainAll(Words.content(pair.left()));
      pairs.stream()
          .filter(other -> other != pair)
          .forEach(other -> shared.removeAll(Words.content(other.right())));
      if (!shared.isEmpty()) {
        return List.of(
            Flaw.warn("clang", "“" + pair.left() + "” shares a word with its right side only."));
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
