package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** Right and wrong do not hang on what a reader takes "often" or "many" to mean. */
final class NoVagueWords implements Check {
  private static final Set<String> VAGUE = Lexicon.list("vague");
  private static final Set<Kind> FREE = EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.COMPLETE_QUOTE);

  /** Nobody in particular says so, or nothing in particular is asked. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?<!how )\\b(some|many|several|most|certain) (people|experts|critics|observers|analysts|others)\\b"
              + "|\\b(interesting|noteworthy|important|true|notable|remarkable) (about|regarding|of)\\b"
              + "|\\b(is|are|was|were) (most |particularly |especially )?(interesting|noteworthy|important|notable|remarkable|memorable)\\?"
              + "|^(what|which) (often|usually|sometimes|generally|probably)\\b"
              + "|\\b(does|do|did|is|are|was|were) (often|usually|sometimes|generally|probably)\\b");

  private static final Pattern OF_SOME =
      Pattern.compile(
          "(?i)\\b(?:some|several|many|few|various|numerous|often|sometimes|usually|rarely)\\b");

  /** In so few words a vague one is most of what is told. */
  private static final int FEW = 3;

  /** "How many had come" asks for a number, and "certain conditions" are set ones. */
  private static final Pattern HOW_MANY =
      Pattern.compile(
          "(?i)\\b(how|so|too|as|that|more|less) (many|few|often|much)\\b|\\brather than\\b|\\bwould rather\\b|\\bcertain (?=conditions?\\b|circumstances\\b)"
              + "|\\b(is|are|was|were|be|for|less|more|not|quite|almost|made) certain\\b");

  /** "Many had left by boat": a sentence about many of them, and no amount that is asked for. */
  private static final Pattern OF_MANY =
      Pattern.compile("^(?:Many|Some|Several|Most|Few)\\b(?= (?:\\S+ ){3,}+\\S+\\.$)");

  private static final Pattern AMOUNT =
      Pattern.compile("(?i)\\d|\\b(?:" + NumberWords.any(1, 19) + "|half|third|quarter|dozen)\\b");

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(a lot|lots|a bit|a great deal|a handful|quite a few|hardly any|in some way|some way or other"
              + "|to some extent|sort of|kind of(?= \\p{L}+$)|more or less)\\b");

  /** Options that tell no number, time or amount at all. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(for |by |in )?(an? |the |quite |very |rather |too )*+(lot|little|bit|long time|short time"
              + "|while|large|small|big|huge|great|good|long|short|soon|later|enough|much|few|more|less"
              + "|number|amount|deal|part|time|extent|of|people|money|things?| )++\\.?");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var asked = ASKED.matcher(Quotations.without(draft.stem()).split(" that ", 2)[0]);
    if (asked.find()) {
      return List.of(flaw("The stem", asked.group()));
    }
    if (FREE.contains(draft.kind()) || Quotations.areOptions(draft)) {
      return List.of();
    }
    var vague =
        draft.item().options().stream()
            .map(Option::text)
            .flatMap(text -> vague(text, draft).stream().limit(1))
            .toList();
    boolean key = draft.item().key() != null && !vague(draft.item().key().text(), draft).isEmpty();
    if (key && isShared(vague, draft)) {
      return List.of();
    }
    return vague.stream()
        .filter(word -> key || vague.size() > 1 || !isInSentence(word, draft))
        .limit(1)
        .map(
            words ->
                (vague.size() > 2 || vague.size() > 1 && !key) && !isAgainstNone(vague, draft)
                    ? sure(words)
                    : flaw("An option", words))
        .toList();
  }

  /** "Dogs that had missed some bats" is wrong however many they were. */
  private static boolean isInSentence(String word, Draft draft) {
    return !tellsAnAmount(draft.item().key())
        && draft.item().distractors().stream()
            .map(Option::text)
            .filter(option -> Words.contains(option, word))
            .allMatch(option -> Words.count(option) > FEW && OF_SOME.matcher(option).find());
  }

  /** "Mainly for it" beside "mainly against it": what they share does not part them. */
  private static boolean isShared(List<String> vague, Draft draft) {
    return vague.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().count() == 1
        && draft.item().distractors().stream()
            .anyMatch(option -> Words.contains(option.text(), vague.get(0)));
  }

  /** "Some had been ordered" beside "none had been ordered": then it tells whether any had. */
  private static boolean isAgainstNone(List<String> vague, Draft draft) {
    return vague.stream().allMatch("some"::equalsIgnoreCase)
        && draft.item().options().stream()
            .anyMatch(option -> Words.contains(option.text(), "none"));
  }

  /** The words of an option that have no one meaning. */
  private static List<String> vague(String option, Draft draft) {
    var loose = LOOSE.matcher(Quotations.without(option));
    if (loose.find() && !isGiven(loose.group(), draft)) {
      return List.of(loose.group());
    }
    if (NOTHING.matcher(option.strip()).matches()) {
      return List.of(option);
    }
    String own = HOW_MANY.matcher(Quotations.without(option)).replaceAll(" ");
    own = tellsAnAmount(draft.item().key()) ? own : OF_MANY.matcher(own).replaceFirst("");
    return Words.of(own).stream()
        .filter(word -> VAGUE.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !isGiven(word, draft))
        .toList();
  }

  /** Beside "one in eight", "many" is no answer. */
  private static boolean tellsAnAmount(Option key) {
    return key != null && AMOUNT.matcher(key.text()).find();
  }

  /** Of several the right one is told by its plain number, or none is plain. */
  private static Flaw sure(String words) {
    return Flaw.reject("vague_words", "Several options are vague, such as “" + words + "”.");
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
