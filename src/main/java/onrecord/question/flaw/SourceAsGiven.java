package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.GivenFigure;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** The key tells by whom the passage presents what is asked about: by somebody, or the outlet. */
final class SourceAsGiven implements Check {
  private static final Set<Kind> OF_SOURCES = EnumSet.of(Kind.CLAIM_OR_FACT, Kind.MISATTRIBUTION);

  /** Words of any answer: "a statement of the outlet". */
  private static final Set<String> FORM =
      Words.content(
          "claim assertion remark view opinion estimate passage something thing words outlet"
              + " newspaper presented gives given as by it they");

  /** The outlet's own voice. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)^(?:as )?(?:an? )?(?:(?:well-)?(?:established|known|proven|confirmed|plain|simple|undisputed|certain|verified) )*"
              + "(?:facts?|established|proven|confirmed|certain|undisputed)\\b"
              + "|\\bown (?:voice|reporting|account)\\b|\\bwithout (?:a|any|naming a) source\\b|\\bstatement of [^,;]{2,60} itself\\b"
              + "|\\b(?:statement|finding|observation|assertion|view|judge?ment) (?:of|by|from) the (?:outlet|newspaper|paper|reporter|journalist|agency|author|article)\\b");

  /** "It gives another number": what is wrong with something, and nobody's name. */
  private static final Pattern ERROR = Pattern.compile("^It \\p{Ll}");

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)\\b(?:"
              + Says.PLAIN
              + "|"
              + Says.DENY
              + "|claim(?:s|ed)?|argue[sd]?|according to|predict(?:s|ed)?|warn(?:s|ed)?"
              + "|insist(?:s|ed)?|accus(?:e[sd]?|ing)|alleg(?:e[sd]?|ing)|estimate[sd]?|complain(?:s|ed)?|promise[sd]?|believe[sd]?|expect(?:s|ed)?)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:" + Digits.ANY + ")");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}[\\p{L}.’'-]*");
  private static final double LITTLE = 0.2;
  private static final double HALF = 0.5;
  private static final int LIKE = 4;
  private static final int QUOTED = 4;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var presented =
        Stream.of(
                SourceToldAsGiven.of(draft, reading),
                SettingAsGiven.of(draft, reading),
                ViewAsGiven.of(draft, reading))
            .flatMap(List::stream)
            .toList();
    return presented.isEmpty() ? ofSource(draft, reading) : presented;
  }

  private static List<Flaw> ofSource(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (key == null
        || reading == null
        || draft.passage() == null
        || draft.item().distractors().isEmpty()) {
      return List.of();
    }
    boolean plain = isPlain(key);
    if (plain && isFound(draft)) {
      return wrong("The passage gives this as the finding or the figure of somebody.");
    }
    if (plain && draft.kind() == Kind.QUOTE_OR_PARAPHRASE) {
      return isQuotedOfSomebody(draft, reading)
          ? wrong("The passage gives this as the words of somebody.")
          : List.of();
    }
    return OF_SOURCES.contains(draft.kind()) ? bySource(key, draft, reading) : List.of();
  }

  /** "It turns what a lawyer said into a finding of the paper" tells of a mistake. */
  private static boolean isPlain(Option key) {
    return PLAIN.matcher(key.text()).find() && !ERROR.matcher(key.text()).find();
  }

  /** "An inspection found that": what comes behind it is what the stem quotes or mostly repeats. */
  private static boolean isFound(Draft draft) {
    var quoted = Quotations.in(draft.stem());
    return SentenceEnds.of(Brackets.without(draft.passage()))
        .flatMap(sentence -> GivenFigure.findings(sentence.replaceAll("\\s+", " ")))
        .anyMatch(
            found ->
                quoted.isEmpty()
                    ? Words.overlap(found, draft.stem()) >= HALF
                    : quoted.stream().anyMatch(words -> Words.contains(found, words)));
  }

  /** What the stem quotes of the passage is surely what somebody says there. */
  private static boolean isQuotedOfSomebody(Draft draft, Reading reading) {
    String shown = Brackets.without(draft.passage());
    return Quotations.in(draft.stem()).stream()
        .filter(words -> Words.count(words) >= QUOTED)
        .anyMatch(
            words ->
                reading.found().attributions().stream()
                    .filter(one -> one.confident() && !one.cue().isEmpty())
                    .flatMap(one -> one.content().stream())
                    .map(span -> Brackets.without(span.in(reading.text())))
                    .anyMatch(said -> shown.contains(said) && Words.contains(said, words)));
  }

  private static List<Flaw> wrong(String message) {
    return List.of(Flaw.reject("wrong_key", message));
  }

  /** What is asked about is somebody's, whom a wrong option names and the key does not. */
  private static List<Flaw> bySource(Option key, Draft draft, Reading reading) {
    String shown = Brackets.without(draft.passage());
    var said =
        reading.found().attributions().stream()
            .filter(
                one -> shown.contains(Brackets.without(one.content().get(0).in(reading.text()))))
            .toList();
    double most = said.stream().mapToDouble(one -> asked(one, draft, reading)).max().orElse(0);
    var meant = said.stream().filter(one -> asked(one, draft, reading) == most).toList();
    if (most < (said.size() == 1 ? LITTLE : HALF)
        || !isPlain(key) && isNamed(key, draft)
        || meant.stream().anyMatch(one -> isBy(key, one, reading))) {
      return List.of();
    }
    boolean another =
        draft.item().distractors().stream()
            .anyMatch(o -> meant.stream().anyMatch(one -> isBy(o, one, reading)));
    if (isPlain(key)) {
      return most >= HALF
              && REPORTS.matcher(Quotations.without(draft.passage())).find()
              && (another || meant.stream().allMatch(Attribution::confident))
          ? wrong("The passage gives this as the words of somebody.")
          : List.of();
    }
    return another && !ERROR.matcher(key.text()).find() && told(key, draft, reading) == 0
        ? wrong("In the passage somebody else says so.")
        : List.of();
  }

  /** "By the U.S.", as the passage has it. */
  private static boolean isNamed(Option key, Draft draft) {
    return draft.speaker() != null && Words.contains(key.text(), draft.speaker())
        || NAME.matcher(key.text())
            .results()
            .anyMatch(name -> Words.contains(draft.passage(), name.group()));
  }

  /** How far the stem asks about these words; a number that both have is enough. */
  private static double asked(Attribution said, Draft draft, Reading reading) {
    String words = said.words(reading.text());
    boolean counted =
        NUMBER.matcher(draft.stem()).results().anyMatch(n -> Words.contains(words, n.group()));
    return counted ? 1 : Words.overlap(words, draft.stem());
  }

  /** By name, or by half of the words that tell who it is and what he does. */
  private static boolean isBy(Option option, Attribution said, Reading reading) {
    if (said.speaker() != null && Words.contains(option.text(), said.speaker())) {
      return true;
    }
    var words = Words.content(option.text());
    words.removeAll(FORM);
    var told = Words.content(source(said, reading));
    long common = words.stream().filter(word -> Words.hasLike(told, word, LIKE)).count();
    return common > 0 && common >= HALF * words.size();
  }

  private static String source(Attribution said, Reading reading) {
    return Stream.of(
            said.source().stream().map(span -> span.in(reading.text())),
            Stream.ofNullable(said.speaker()),
            Stream.ofNullable(said.title()),
            Stream.ofNullable(said.speaker())
                .flatMap(name -> reading.named(name).stream())
                .map(Name::title)
                .filter(title -> title != null))
        .flatMap(all -> all)
        .reduce("", (one, other) -> one + " " + other);
  }

  /** How much of an answer the passage has, or the article of those who speak there. */
  private static long told(Option option, Draft draft, Reading reading) {
    var there = Words.content(draft.passage());
    reading.people().stream()
        .filter(name -> reading.mentions(draft.passage(), name))
        .filter(name -> name.title() != null)
        .forEach(name -> there.addAll(Words.content(name.title())));
    if (draft.speaker() != null) {
      there.addAll(Words.content(draft.speaker()));
    }
    var words = Words.content(option.text());
    words.removeAll(FORM);
    return words.stream().filter(word -> Words.hasLike(there, word, LIKE)).count();
  }
}
