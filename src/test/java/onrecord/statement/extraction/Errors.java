package onrecord.statement.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints the figures of a gold file, what becomes of pronouns, and errors by rule and by cause. Not
 * a test; docs/extraction.md gives the command. No word of the file is printed unless {@code --show
 * N} asks for N examples of each cause.
 */
final class Errors {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "we", "i", "you", "his", "her", "their", "its");
  private static final int SHOWN_LETTERS = 90;

  final Scores scores = new Scores();
  final PronounTable pronouns = new PronounTable();
  final Map<String, Rule> rules = new TreeMap<>();
  final Map<String, Integer> causes = new TreeMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();
  private final int shown;

  /** What became of the attributions that one rule found. */
  static final class Rule {
    int found;
    int right;
    int source;
    int bounds;
    int unmarked;
  }

  Errors(int shown) {
    this.shown = shown;
  }

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.err.println("Errors GOLD.jsonl [--show N]");
      System.exit(2);
    }
    var errors = new Errors(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
    errors.read(Path.of(arguments[0]));
    errors.print();
  }

  void read(Path gold) {
    var extractor = new Extractor();
    for (GoldDocument document : GoldDocument.read(gold)) {
      add(document, document.found(extractor));
    }
  }

  private void add(GoldDocument document, List<Marked> found) {
    scores.add(document, found);
    pronouns.add(document, found);
    var pairedGold = new HashSet<Integer>();
    var pairedFound = new HashSet<Integer>();
    for (Matching.Pair pair : Matching.pairs(document.gold, found, .5)) {
      Marked gold = document.gold.get(pair.gold());
      Marked mine = found.get(pair.found());
      pairedGold.add(pair.gold());
      pairedFound.add(pair.found());
      Rule rule = rule(mine);
      if (Matching.right(gold, mine)) {
        rule.right++;
      } else {
        rule.source++;
        cause(sourceCause(gold, mine), document, gold, mine);
      }
    }
    for (int k = 0; k < found.size(); k++) {
      Marked mine = found.get(k);
      rule(mine).found++;
      if (!pairedFound.contains(k)) {
        Marked gold = Scores.closest(document.gold, mine);
        if (gold == null) {
          rule(mine).unmarked++;
          cause("nothing marked here: " + mine.type(), document, null, mine);
        } else {
          rule(mine).bounds++;
          cause("content: " + boundsCause(gold, mine), document, gold, mine);
        }
      }
    }
    for (int i = 0; i < document.gold.size(); i++) {
      Marked gold = document.gold.get(i);
      if (!pairedGold.contains(i)) {
        boolean touched = found.stream().anyMatch(m -> m.content().intersects(gold.content()));
        String what = touched ? "missed, but touched: " : "missed altogether: ";
        cause(what + gold.type(), document, gold, null);
      }
    }
    for (Marked mine : Scores.kept(document, found)) {
      Marked gold = Scores.closest(document.gold, mine);
      if (gold != null && !gold.source().isEmpty() && !Scores.saidBy(gold, mine)) {
        cause("confident and of somebody else", document, gold, mine);
      }
    }
  }

  private static String sourceCause(Marked gold, Marked mine) {
    if (gold.source().isEmpty()) {
      return "source: one given where none is marked";
    }
    if (mine.source().isEmpty() && mine.speaker() == null) {
      return "source: none given";
    }
    boolean pronoun = PRONOUNS.contains(gold.sourceText().toLowerCase(Locale.ROOT));
    return pronoun
        ? "source: other than the pronoun marked"
        : Matching.names(gold.sourceText()).isEmpty()
            ? "source: other than the unnamed one marked"
            : "source: other than the name marked";
  }

  private static String boundsCause(Marked gold, Marked mine) {
    int shared = Marked.shared(gold.content(), mine.content());
    boolean inside = shared == mine.content().cardinality();
    boolean around = shared == gold.content().cardinality();
    return Marked.jaccard(gold.content(), mine.content()) >= .5
        ? "found twice"
        : inside ? "too short by half" : around ? "too long by half" : "beside what is marked";
  }

  private Rule rule(Marked mine) {
    return rules.computeIfAbsent(mine.rule(), name -> new Rule());
  }

  private void cause(String name, GoldDocument document, Marked gold, Marked mine) {
    causes.merge(name, 1, Integer::sum);
    List<String> list = examples.computeIfAbsent(name, n -> new ArrayList<>());
    if (list.size() < shown) {
      list.add(
          document.id
              + (gold == null ? "" : "\n      marked: " + line(document, gold))
              + (mine == null ? "" : "\n      found:  " + line(document, mine)));
    }
  }

  private static String line(GoldDocument document, Marked each) {
    int end = Math.min(each.content().length(), each.start() + SHOWN_LETTERS);
    String words = document.text(each.start(), end).replace('\n', ' ');
    String rule = each.rule() == null ? "" : " (" + each.rule() + ")";
    return each.sourceText() + " = " + each.speaker() + " | " + words + rule;
  }

  private void print() {
    scores.figures().forEach((name, value) -> System.out.printf("%-40s %s%n", name, text(value)));
    pronouns.print();
    System.out.printf(
        "%n%-38s %6s %6s %6s %7s %9s%n",
        "errors by rule", "found", "right", "source", "content", "unmarked");
    rules.entrySet().stream()
        .sorted((a, b) -> b.getValue().found - a.getValue().found)
        .forEach(
            each -> {
              Rule rule = each.getValue();
              System.out.printf(
                  "%-38s %6d %6d %6d %7d %9d%n",
                  each.getKey(), rule.found, rule.right, rule.source, rule.bounds, rule.unmarked);
            });
    System.out.printf("%nerrors by cause%n");
    causes.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .forEach(
            each -> {
              System.out.printf("%6d  %s%n", each.getValue(), each.getKey());
              examples.get(each.getKey()).forEach(e -> System.out.println("    " + e));
            });
  }

  static String text(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f", value);
  }
}
