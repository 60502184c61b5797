package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Option;

/** "A ____" and "an ____" leave all options open, and so does the verb after a blank. */
final class ArticleFits {
  private static final Pattern BEFORE = Pattern.compile("(?i)\\b(an?) _{2,}");
  private static final Pattern VOWEL =
      Pattern.compile(
          "(?i)^(?!(uni|use|usu|eu|one|once)\\p{L}*)[aeiou]|^(hour|honest|heir|honou?r)");
  private static final Pattern PLURAL =
      Pattern.compile("^(?!.* and )\\p{Ll}.*[^siu\\W]s$|\\b(people|women|men|children|police)$");

  private ArticleFits() {}

  static List<Flaw> of(Draft draft) {
    var article = BEFORE.matcher(draft.stem());
    if (article.find()) {
      boolean vowel = article.group(1).equalsIgnoreCase("an");
      var unfit =
          draft.item().options().stream()
              .filter(option -> VOWEL.matcher(option.text()).find() != vowel)
              .toList();
      if (!unfit.isEmpty()) {
        return flaw(article.group(1) + " " + unfit.get(0).text());
      }
    }
    Option key = draft.item().key();
    var wrong = draft.item().distractors();
    return key != null
            && wrong.size() > 1
            && wrong.stream().allMatch(option -> isPlural(option) != isPlural(key))
            && draft.item().options().stream().noneMatch(ArticleFits::isList)
        ? List.of(
            Flaw.warn(
                "mixed_grammar", "Only the key is " + (isPlural(key) ? "plural" : "singular")))
        : List.of();
  }

  private static List<Flaw> flaw(String words) {
    return List.of(
        Flaw.warn("mixed_grammar", "“" + words + "”: the word before the blank rules this out."));
  }

  private static boolean isList(Option option) {
    return option.text().contains(" and ") || option.text().matches(".*\\p{Lu}.*");
  }

  private static boolean isPlural(Option option) {
    return PLURAL.matcher(option.text()).find();
  }
}
