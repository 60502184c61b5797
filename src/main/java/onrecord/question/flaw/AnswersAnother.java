package onrecord.question.flaw;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;
import onrecord.question.item.WrittenDate;

/** What a student reads in one question of a set does not hold the answer of another. */
final class AnswersAnother {
  /** So much of a stem in common is about the same thing. */
  private static final double SAME_MATTER = 0.6;

  /** With fewer words in common it may be about something else. */
  private static final int FEWEST = 3;

  /** A place has a name that little else is called: with two words in common it is that one. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)^(?:(?:to|in|from|at|near|for|of) )?(?:(?:which|what) (?:\\p{L}+ )?(?:city|town|suburb|village|country|region"
              + "|district|island|state|county|province|port|street|square|place|quarter)|where)\\b");

  /** Whoever knows two pairs of three knows the third. */
  private static final int PAIRS = 2;

  private static final Pattern NAME = Pattern.compile("(?U:\\b)\\p{Lu}\\p{L}{2,}");

  private AnswersAnother() {}

  static List<SetFlaw> of(List<Draft> set) {
    var flaws = new ArrayList<SetFlaw>();
    var asked = Asked.all(set);
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < asked.size(); j++) {
        if (i != j && tells(asked.get(j), asked.get(i))) {
          flaws.add(
              SetFlaw.warn(
                  "answers_another",
                  "The second of these questions can be answered from the first.",
                  List.of(j, i)));
        }
      }
    }
    return flaws;
  }

  static boolean tells(Asked teller, Asked told) {
    if (!told.draft.item().pairs().isEmpty()) {
      return showsPairs(teller.draft.passage(), told.draft.item().pairs());
    }
    Option key = told.draft.item().key();
    if (key == null || told.draft.item().keys().size() > 1) {
      return false;
    }
    if (Quotations.blank(told.stem) >= 0) {
      return teller.shown.contains(" " + filled(told.stem, key.text()) + " ");
    }
    var asked = new HashSet<>(told.stemWords);
    asked.removeAll(told.keyWords);
    if (isInPassage(key, asked, teller, told)
        || isInPair(key, asked, teller)
        || told.draft.asksForRole() && introduces(teller.draft, told)) {
      return true;
    }
    var common = common(asked, teller.stemWords);
    boolean near = told.sharesEvidence(teller) || WHERE.matcher(told.stem).find();
    return (near && common.size() >= 2 || isSameMatter(common, asked))
        && Words.contains(teller.stem, key.text());
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static boolean isSameMatter(Set<String> common, Set<String> asked) {
    return common.size() >= FEWEST && common.size() >= SAME_MATTER * asked.size();
  }

  /**
   * Whether a passage has who said what, word for word, of so many pairs that those left can be
   * guessed.
   */
  private static boolean showsPairs(String passage, List<Pair> pairs) {
    return passage != null
        && pairs.stream()
                .filter(pair -> Words.contains(passage, pair.right()))
                .filter(pair -> names(passage, pair.left()))
                .count()
            >= Math.min(PAIRS, pairs.size());
  }

  /** Whether the sentences shown above one tell what the other asks from memory. */
  private static boolean isInPassage(Option key, Set<String> asked, Asked teller, Asked told) {
    if (told.draft.asksAboutPassage()) {
      return false;
    }
    return isSameMatter(common(asked, teller.passageWords), asked)
            && (names(teller.draft.passage(), key.text()) || hasDay(teller.draft.passage(), key))
        || isStatement(told) && teller.draft.passage() != null && saysIt(key, teller, told);
  }

  private static boolean isStatement(Asked told) {
    return told.draft.speaker() != null && told.keyWords.size() > FEWEST;
  }

  /** Whether the passage has somebody by that surname, and all that is asked for word for word. */
  private static boolean saysIt(Option key, Asked teller, Asked told) {
    var name = Words.of(told.draft.speaker());
    return !name.isEmpty()
        && Words.contains(teller.draft.passage(), name.get(name.size() - 1))
        && Words.contains(teller.draft.passage(), key.text());
  }

  /** Pairs are shown mixed, but each speaker is there and each statement: the same is asked. */
  private static boolean isInPair(Option key, Set<String> asked, Asked teller) {
    return teller.draft.item().pairs().stream()
        .filter(pair -> names(pair.left(), key.text()))
        .map(pair -> Words.content(pair.right()))
        .anyMatch(told -> isSameMatter(common(asked, told), told));
  }

  /** "Jo Roe, chair of the board" in an option tells in what capacity Roe spoke. */
  private static boolean introduces(Draft teller, Asked told) {
    String speaker = told.draft.speaker();
    return speaker != null
        && Stream.concat(Stream.of(teller.stem()), Shown.answers(teller).stream())
            .filter(words -> Words.contains(words, speaker))
            .anyMatch(words -> Asked.withNumbers(words).containsAll(told.keyWords));
  }

  /** Somebody by a name, but not by the first: that may be a title; all else word for word. */
  private static boolean names(String passage, String key) {
    String head = key.split(", ", 2)[0];
    var names = NAME.matcher(head).results().map(MatchResult::group).toList();
    return names.isEmpty()
        ? Words.contains(passage, key)
        : names.stream()
            .skip(names.size() > 1 ? 1 : 0)
            .anyMatch(name -> Words.contains(passage, name));
  }

  /** "18 November 2026" is the "Wednesday" of the passage: the line above tells which week. */
  private static boolean hasDay(String passage, Option key) {
    return WrittenDate.of(key.text())
        .filter(date -> date.day() != null)
        .map(date -> date.first().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
        .filter(weekday -> Words.contains(passage, weekday))
        .isPresent();
  }

  /** The key with the words around its blank: "forgotten the customers". */
  private static String filled(String stem, String key) {
    int at = Quotations.blank(stem);
    var before = Words.of(stem.substring(0, at));
    var near = before.subList(Math.max(0, before.size() - 2), before.size());
    return Words.plain(String.join(" ", near) + " " + key);
  }
}
