package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** Right and wrong do not hang on what a reader takes "often" or "many" to mean. */
final class NoVagueWords implements Check {
  private static final Set<String> VAGUE = Lexicon.list("vague");
  private static final Set<Kind> FREE = EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.COMPLETE_QUOTE);

  /** Nobody in particular says so, or nothing in particular is asked. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?<!how )\\b(some|many|several|most|certain) (people|experts|critics|observers|analysts|others)\\b"
              + "|\\b(interesting|noteworthy|important|true|notable|remarkable) (about|regarding|of)\\b"
              + "|^(what|which) (often|usually|sometimes|generally|probably)\\b"
              + "|\\b(does|do|did|is|are|was|were) (often|usually|sometimes|generally|probably)\\b");

  /** "How many had come" asks for a number. */
  private static final Pattern HOW_MANY =
      Pattern.compile("(?i)\\b(how|so|too|as|that) (many|few|often|much)\\b");

  /** Options that tell no number, time or amount at all. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(for |by |in )?(an? |the |quite |very |rather |too )*(lot|little|bit|long time|short time"
              + "|while|large|small|big|huge|great|good|long|short|soon|later|enough|much|few|more|less"
              + "|number|amount|deal|part|time|extent|of|people|money|things?| )+\\.?");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var asked = ASKED.matcher(Quotations.without(draft.stem()).split(" that ", 2)[0]);
    if (asked.find()) {
      return List.of(flaw("The stem", asked.group()));
    }
    if (FREE.contains(draft.kind()) || Quotations.areOptions(draft)) {
      return List.of();
    }
    return draft.item().options().stream()
        .map(Option::text)
        .filter(text -> NOTHING.matcher(text.strip()).matches())
        .limit(1)
        .map(text -> flaw("An option", text))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> word(draft));
  }

  private static List<Flaw> word(Draft draft) {
    return draft.item().options().stream()
        .map(Option::text)
        .flatMap(
            text -> Words.of(HOW_MANY.matcher(Quotations.without(text)).replaceAll(" ")).stream())
        .filter(word -> VAGUE.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !isGiven(word, draft))
        .limit(1)
        .map(word -> flaw("An option", word))
        .toList();
  }

  /** A word that the stem, the article or every option has is nobody's way out. */
  private static boolean isGiven(String word, Draft draft) {
    return Words.contains(draft.stem(), word)
        || draft.evidence() != null && Words.contains(draft.evidence().text(), word)
        || draft.item().options().stream().allMatch(o -> Words.contains(o.text(), word));
  }

  private static Flaw flaw(String where, String words) {
    return Flaw.warn("vague_words", where + " is vague: “" + words + "” has no one meaning.");
  }
}
