package onrecord.statement.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the sources that are a pronoun: led to somebody, surely or not, or to nobody. Who
 * is meant can be judged only where the gold file names the speaker in full; PolNeAR never does.
 */
final class PronounTable {
  private static final Map<String, Set<String>> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("he", Set.of("he", "him", "his"));
    ROWS.put("she", Set.of("she", "her"));
    ROWS.put("it", Set.of("it", "its"));
    ROWS.put("they", Set.of("they", "them", "their"));
    ROWS.put("who, I, you or we", Set.of("who", "i", "you", "we"));
  }

  final Map<String, Row> rows = new LinkedHashMap<>();

  /** Of the judged ones right, wrong and left open make up all. */
  static final class Row {
    int marked;
    int unfound;
    int sure;
    int unsure;

    /** Led to people or a house without a name: "two drivers", "the council". */
    int unnamed;

    int open;
    int judged;
    int rightSure;
    int rightUnsure;
    int wrongSure;
    int wrongUnsure;
    int judgedOpen;

    /** Per cent of those led to somebody who are the one meant; null where none was. */
    Double accuracy() {
      int led = judged - judgedOpen;
      return led == 0 ? null : 100.0 * (rightSure + rightUnsure) / led;
    }

    /** Per cent led to nobody. */
    Double abstention() {
      return judged == 0 ? null : 100.0 * judgedOpen / judged;
    }
  }

  PronounTable() {
    ROWS.keySet().forEach(name -> rows.put(name, new Row()));
  }

  void add(GoldDocument document, List<Marked> found) {
    for (Marked gold : document.gold) {
      Row row = rows.get(rowOf(gold.sourceText()));
      if (row != null) {
        row.marked++;
        add(row, gold, withSource(gold, found));
      }
    }
  }

  private static void add(Row row, Marked gold, Marked mine) {
    if (mine == null) {
      row.unfound++;
      return;
    }
    boolean named = mine.speaker() != null;
    boolean open = !named && mine.title() == null;
    row.open += open ? 1 : 0;
    row.unnamed += !named && !open ? 1 : 0;
    row.sure += named && mine.confident() ? 1 : 0;
    row.unsure += named && !mine.confident() ? 1 : 0;
    if (gold.speaker() == null) {
      return;
    }
    row.judged++;
    boolean right = !open && same(gold, mine);
    row.judgedOpen += open ? 1 : 0;
    row.rightSure += right && mine.confident() ? 1 : 0;
    row.rightUnsure += right && !mine.confident() ? 1 : 0;
    row.wrongSure += !open && !right && mine.confident() ? 1 : 0;
    row.wrongUnsure += !open && !right && !mine.confident() ? 1 : 0;
  }

  /** The same full name or, where nobody is named, the same noun. */
  private static boolean same(Marked gold, Marked mine) {
    if (mine.speaker() != null) {
      return Matching.sameSpeaker(gold, mine, true);
    }
    String[] words = mine.title().toLowerCase(Locale.ROOT).split(" ");
    return gold.speaker().toLowerCase(Locale.ROOT).contains(words[words.length - 1]);
  }

  /** Whatever was found with this very pronoun as its source, of several the closest content. */
  private static Marked withSource(Marked gold, List<Marked> found) {
    List<Marked> same = found.stream().filter(m -> m.source().equals(gold.source())).toList();
    Marked closest = Scores.closest(same, gold);
    return closest != null || same.isEmpty() ? closest : same.get(0);
  }

  private static String rowOf(String source) {
    String low = source.toLowerCase(Locale.ROOT);
    return ROWS.entrySet().stream()
        .filter(row -> row.getValue().contains(low))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  void print() {
    System.out.printf(
        "%n%-18s %6s %7s %6s %6s %7s %5s | %6s %10s %12s %10s %12s %5s %9s %10s%n",
        "pronoun sources",
        "marked",
        "unfound",
        "sure",
        "unsure",
        "unnamed",
        "open",
        "judged",
        "right sure",
        "right unsure",
        "wrong sure",
        "wrong unsure",
        "open",
        "accuracy",
        "abstention");
    rows.forEach(
        (name, row) ->
            System.out.printf(
                "%-18s %6d %7d %6d %6d %7d %5d | %6d %10d %12d %10d %12d %5d %9s %10s%n",
                name,
                row.marked,
                row.unfound,
                row.sure,
                row.unsure,
                row.unnamed,
                row.open,
                row.judged,
                row.rightSure,
                row.rightUnsure,
                row.wrongSure,
                row.wrongUnsure,
                row.judgedOpen,
                Errors.text(row.accuracy()),
                Errors.text(row.abstention())));
  }
}
