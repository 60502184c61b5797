package onrecord.question.flaw;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** The words around a blank leave all options open: "a ____", "two ____", "____ were". */
final class ArticleFits {
  private static final Pattern BEFORE = Pattern.compile("(?i)\\b(an?) _{2,}");

  /** "NHS" is spelled, "NATO" read: either article may stand before such letters. */
  private static final Pattern LETTERS = Pattern.compile("^[FHLMNRSX](?:\\p{Lu}|\\d|-)");

  private static final Pattern PLURAL =
      Pattern.compile("^(?!.* and )\\p{Ll}.*[^siu\\W]s$|\\b(people|women|men|children|police)$");

  /** "Two ____", "several ____", "____ were"; in "the price of ____ was" the verb tells nothing. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:"
              + NumberWords.any(2, 12)
              + "|twenty|thirty|forty|fifty|hundred|thousand|dozen"
              + "|several|many|few|fewer|both|these|those|various|numerous|(?:number|dozens|hundreds|thousands|lots|plenty|group|pair|lack) of"
              + "|(?!(?:1[6-9]|20)\\d\\d\\b)\\d[\\d,.]*(?<!\\b1)) _{2,}(?=$|[ .,;:?!”\"])"
              + "|(?<!\\b(?:of|in|for|by|with|to|from|on|at|and|or) (?:the |its |their )?)_{2,} (?:are|were|have)\\b");

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?i)\\b(?:each|every|another|a single|one|this) _{2,}(?=$|[ .,;:?!”\"])"
              + "|(?<!\\b(?:of|in|for|by|with|to|from|on|at|and|or) (?:the |its |their )?)_{2,} (?:is|was|has)\\b");

  /** A noun alone, or with a word before it, that is surely one thing. */
  private static final Pattern ONE =
      Pattern.compile("^\\p{Ll}[\\p{Ll}-]*(?<!s)(?: \\p{Ll}[\\p{Ll}-]*)?(?<!s)$");

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "\\b(?:people|women|men|children|police|cattle|sheep|fish|feet|teeth|mice|geese|deer|aircraft|data|media|criteria"
              + "|salmon|trout|cod|million|billion|thousand|hundred|dozen|\\p{L}+(?:men|women|people|ing|ed))$");

  private ArticleFits() {}

  static List<Flaw> of(Draft draft) {
    var article = BEFORE.matcher(draft.stem());
    if (article.find()) {
      boolean vowel = article.group(1).equalsIgnoreCase("an");
      var unfit =
          draft.item().options().stream()
              .filter(option -> !LETTERS.matcher(option.text()).find())
              .filter(option -> Indefinite.isAn(option.text()) != vowel)
              .toList();
      if (!unfit.isEmpty()) {
        String message =
            "“"
                + article.group(1)
                + " "
                + unfit.get(0).text()
                + "”: the word before the blank rules this out.";
        return flaw(message, unfit, draft);
      }
    }
    Option key = draft.item().key();
    Predicate<Option> single =
        option -> ONE.matcher(option.text()).find() && !COLLECTIVE.matcher(option.text()).find();
    var number =
        SEVERAL.matcher(draft.stem()).find()
            ? draft.item().options().stream().filter(single).toList()
            : SINGLE.matcher(draft.stem()).find()
                ? draft.item().options().stream().filter(ArticleFits::isPlural).toList()
                : List.<Option>of();
    if (!number.isEmpty()) {
      return flaw(
          "“" + number.get(0).text() + "” does not fit the words around the blank.", number, draft);
    }
    var wrong = draft.item().distractors();
    return key != null
            && wrong.size() > 1
            && wrong.stream().allMatch(option -> isPlural(option) != isPlural(key))
            && draft.item().options().stream().noneMatch(ArticleFits::isList)
        ? List.of(
            Flaw.warn(
                "mixed_grammar", "Only the key is " + (isPlural(key) ? "plural." : "singular.")))
        : List.of();
  }

  /** Where the key alone fits nobody has to know anything. */
  private static List<Flaw> flaw(String message, List<Option> unfit, Draft draft) {
    return List.of(
        unfit.equals(draft.item().distractors())
            ? Flaw.reject("mixed_grammar", message)
            : Flaw.warn("mixed_grammar", message));
  }

  private static boolean isList(Option option) {
    return option.text().contains(" and ") || option.text().matches(".*\\p{Lu}.*");
  }

  private static boolean isPlural(Option option) {
    return PLURAL.matcher(option.text()).find();
  }
}
