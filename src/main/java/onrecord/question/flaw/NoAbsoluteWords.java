package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** "Always" and "never" do not stand in wrong options only: students strike those out. */
final class NoAbsoluteWords implements Check {
  private static final Set<String> ABSOLUTE = Lexicon.list("absolute");

  /** There the options are names, roles or a piece of somebody's own words. */
  private static final Set<Kind> FREE =
      EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.COMPLETE_QUOTE, Kind.QUOTE_OR_PARAPHRASE);

  /** "Union: two, company: none", "all of the four": a number among others. */
  private static final Pattern ZERO =
      Pattern.compile(
          "(?i)^none$|(?<=\\b(it|them|us|after|above) )all\\b|(?<=[:,] |–|and )none(?=$|[.;,])"
              + "|\\b(all|none|every one)( of)?( the| them| these| those)? (?=(\\d+|"
              + NumberWords.any(2, 12)
              + "|dozen)\\b)");

  /** "Seats that were always taken", "it had never been asked": what was so, and no rule. */
  private static final Pattern ONCE =
      Pattern.compile("(?i)(?<=\\b(?:had|has|have|was|were) )(?:never|always)\\b");

  private static final int SURE = 3;
  private static final String WEAK = "all|every|none|nobody|nothing|only|no";

  private static final Pattern NO_ONE = Pattern.compile("(?i)^no \\p{L}+ ");

  /** "No ticket would cost more" leaves no exception either. */
  private static final Pattern NONE = Pattern.compile("(?i)\\b(?:no|not (?:a|one|any)) \\p{L}");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    boolean key =
        draft.item().options().stream()
            .filter(Option::correct)
            .anyMatch(o -> absolute(o).isPresent() || NONE.matcher(o.text()).find());
    if (FREE.contains(draft.kind()) || Quotations.areOptions(draft) || key) {
      return List.of();
    }
    var words =
        new ArrayList<>(
            draft.item().distractors().stream()
                .flatMap(
                    option ->
                        absolute(option).stream().filter(word -> !isGiven(word, option, reading)))
                .toList());
    // One "had never been" tells what was so; beside a "had always" it is a pattern.
    var ever =
        draft.item().distractors().stream()
            .map(option -> ONCE.matcher(Quotations.without(option.text())))
            .filter(Matcher::find)
            .map(Matcher::group)
            .toList();
    if (ever.size() > 1) {
      words.addAll(ever);
    }
    if (!words.isEmpty()) {
      // Beside them "no driver would ever" is one more of the kind.
      draft.item().distractors().stream()
          .filter(option -> absolute(option).isEmpty() && NO_ONE.matcher(option.text()).find())
          .forEach(option -> words.add("no"));
    }
    boolean chance = words.size() == 1 && words.get(0).matches(WEAK);
    // "all" and "every" may be chance, and "only" often tells how much
    long weight =
        words.stream().mapToInt(word -> word.equals("only") ? 0 : word.matches(WEAK) ? 1 : 2).sum();
    return chance
        ? List.of()
        : words.stream()
            .limit(1)
            .map(word -> flaw(word, weight >= SURE || words.size() >= SURE))
            .toList();
  }

  /** A single "never" may be chance; of two or more the pattern is plain. */
  private static Flaw flaw(String word, boolean several) {
    String message = "Only wrong options leave no exception (“" + word + "”).";
    return several ? Flaw.reject("absolute_words", message) : Flaw.warn("absolute_words", message);
  }

  /** With the word after it, the article has it too: then nobody put it in to make it wrong. */
  private static boolean isGiven(String word, Option option, Reading reading) {
    var words = List.of(Words.plain(option.text()).split(" "));
    int next = words.indexOf(word) + 1;
    return reading != null && next < words.size() && reading.has(word + " " + words.get(next));
  }

  private static Optional<String> absolute(Option option) {
    return absolute(ONCE.matcher(Quotations.without(option.text())).replaceAll(" "));
  }

  private static Optional<String> absolute(String told) {
    return Words.small(ZERO.matcher(told).replaceAll("zero"))
        .filter(ABSOLUTE::contains)
        .min(Comparator.comparing(word -> word.matches(WEAK)));
  }
}
