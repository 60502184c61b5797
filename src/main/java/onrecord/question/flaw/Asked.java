package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;

/** A question of a set as it is compared with the others: read once, compared often. */
final class Asked {
  static final Pattern NAME =
      Pattern.compile("(?<![.?!:\"“] |^)(?U:\\b)\\p{Lu}[\\p{L}'’-]+|\\d[\\d.,]*");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");

  private static final double MOSTLY = 0.7;

  /** Fewer words may be quoted of two places. */
  private static final int FEW = 3;

  final Draft draft;
  final String stem;
  final Set<String> stemWords;

  /** What carries meaning in the key, numbers among it: "40" may be all there is of it. */
  final Set<String> keyWords;

  /** What stands above the stem, be it asked about or not; empty where nothing does. */
  final Set<String> passageWords;

  /** The words of the passage that the stem quotes, where it asks about them; else empty. */
  private final String quoted;

  /** The stem with a mark for each name and number. */
  final String template;

  /** The names and numbers of the stem: people, bodies, places, days. */
  final Set<String> entities;

  /** All that is seen before answering, as compared. */
  final String shown;

  Asked(Draft draft) {
    this.draft = draft;
    this.stem = draft.stem();
    this.stemWords = Words.content(stem);
    String key = key(draft);
    this.keyWords = withNumbers(key);
    this.passageWords = draft.passage() == null ? Set.of() : Words.content(draft.passage());
    this.quoted = draft.asksAboutPassage() ? longestQuoted(stem) : "";
    this.template = Words.plain(NAME.matcher(stem).replaceAll(" N ")).replaceAll("n( n)+", "n");
    this.entities =
        NAME.matcher(stem)
            .results()
            .map(name -> name.group().replaceFirst("(?:['’]s?|[.,]+)$", ""))
            .collect(Collectors.toSet());
    this.shown = " " + Words.plain(Shown.all(draft)) + " ";
  }

  static List<Asked> all(List<Draft> set) {
    return set.stream().map(Asked::new).toList();
  }

  /** The words that carry meaning, with the numbers in digits. */
  static Set<String> withNumbers(String words) {
    var all = new LinkedHashSet<>(Words.content(words));
    NUMBER.matcher(words).results().map(MatchResult::group).forEach(all::add);
    return all;
  }

  /** The right answer in words, whatever the format. */
  private static String key(Draft draft) {
    var words = new ArrayList<String>();
    draft.item().options().stream().filter(Option::correct).map(Option::text).forEach(words::add);
    draft.item().pairs().forEach(pair -> words.add(pair.right()));
    words.addAll(draft.item().sequence());
    words.addAll(draft.item().accepted());
    return String.join(" | ", words);
  }

  /** Whether both rest on the same words; where their speaker is introduced counts for little. */
  boolean sharesEvidence(Asked other) {
    if (draft.evidence() == null || other.draft.evidence() == null) {
      return false;
    }
    int common = 0;
    for (Span one : draft.evidence().spans()) {
      for (Span two : other.draft.evidence().spans()) {
        common += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
      }
    }
    return common > MOSTLY * Math.min(length(draft), length(other.draft));
  }

  /** Whether both ask about the same words of a passage, be it in another way. */
  boolean quotesWhat(Asked other) {
    return !quoted.isEmpty()
        && !other.quoted.isEmpty()
        && (quoted.contains(other.quoted) || other.quoted.contains(quoted));
  }

  private static String longestQuoted(String stem) {
    String longest =
        Quotations.in(stem).stream().max(Comparator.comparingInt(String::length)).orElse("");
    return Words.count(longest) < FEW ? "" : " " + Words.plain(longest) + " ";
  }

  private static int length(Draft draft) {
    return draft.evidence().spans().stream().mapToInt(Span::length).sum();
  }
}
