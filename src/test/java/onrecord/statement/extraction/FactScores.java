package onrecord.statement.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts, titles, dates and junk of one annotated article, counted as the scorer beside the
 * repository counts them.
 */
final class FactScores {
  private static final Pattern WORD = Pattern.compile("(?U)\\w{3,}");
  private static final Set<String> SMALL = Set.of("the", "for", "and");
  private static final int LONGEST = 300;

  final List<String> remarks = new ArrayList<>();
  final Map<String, Integer> counts = new LinkedHashMap<>();
  private final GoldDocument document;
  private final JsonNode gold;
  private final Found found;

  FactScores(GoldDocument document, JsonNode gold, Found found) {
    this.document = document;
    this.gold = gold;
    this.found = found;
    facts();
    titles();
    dates();
    junk();
  }

  double share(String part, String whole) {
    return 100.0 * counts.get(part) / counts.get(whole);
  }

  private void facts() {
    var good = new ArrayList<BitSet>();
    var bad = new ArrayList<BitSet>();
    for (JsonNode fact : gold.path("facts")) {
      (fact.path("askable").asBoolean() ? good : bad).add(document.letters(fact.path("evidence")));
    }
    gold.path("claims").forEach(c -> bad.add(document.letters(c.path("evidence"))));
    var asked = new ArrayList<BitSet>();
    int wrong = 0;
    for (Fact fact : found.facts()) {
      BitSet letters = document.letters(List.of(fact.span()));
      if (!fact.askable()) {
        continue;
      }
      boolean isGood = good.stream().anyMatch(each -> half(each, letters));
      boolean isBad = bad.stream().anyMatch(each -> half(each, letters));
      if (letters.cardinality() > LONGEST || !isGood && isBad) {
        wrong++;
        remarks.add("wrongly askable: " + fact.span().in(document.document.text()));
      }
      if (letters.cardinality() <= LONGEST) {
        asked.add(letters);
      }
    }
    int right = 0;
    for (BitSet each : good) {
      if (asked.stream().anyMatch(a -> half(each, a))) {
        right++;
      } else {
        remarks.add("not asked: " + document.text(each.nextSetBit(0), each.length()));
      }
    }
    counts.put("askable found", right);
    counts.put("askable", good.size());
    counts.put("wrongly askable", wrong);
  }

  private void titles() {
    var marked = new ArrayList<Marked>();
    var wanted = new ArrayList<Set<String>>();
    for (JsonNode each : gold.path("attributions")) {
      if (!each.path("speaker_title").asText("").isEmpty()
          && !each.path("speaker_title").isNull()) {
        marked.add(Marked.of(document, each));
        wanted.add(words(each.path("speaker_title").asText()));
      }
    }
    var mine = found.attributions().stream().map(a -> Marked.of(document, a)).toList();
    int right = 0;
    List<Matching.Pair> pairs = Matching.pairs(marked, mine, .5);
    for (Matching.Pair pair : pairs) {
      Set<String> title = words(found.attributions().get(pair.found()).title());
      Set<String> gold = wanted.get(pair.gold());
      long shared = gold.stream().filter(title::contains).count();
      if (2 * shared >= Math.max(1, gold.size())) {
        right++;
      } else {
        remarks.add("title: " + title + " for " + gold);
      }
    }
    counts.put("titles right", right);
    counts.put("titles", pairs.size());
  }

  private void dates() {
    int right = 0;
    int all = 0;
    int wrong = 0;
    for (JsonNode date : gold.path("dates")) {
      if (date.path("in_junk").asBoolean()) {
        continue;
      }
      String want = absolute(date);
      BitSet span = document.letters(List.of(span(date.path("span"))));
      String got = null;
      for (TimeExpression each : found.dates()) {
        if (half(document.letters(List.of(each.span())), span)) {
          got = each.date();
          break;
        }
      }
      boolean ok =
          want == null || got == null
              ? want == null && got == null
              : got.startsWith(want) || got.length() >= 7 && want.startsWith(got);
      all++;
      right += ok ? 1 : 0;
      wrong += got != null && !ok ? 1 : 0;
      if (!ok) {
        remarks.add("date: " + got + " for " + want + ", " + date.path("text").asText());
      }
    }
    counts.put("dates right", right);
    counts.put("dates", all);
    counts.put("dates wrong", wrong);
  }

  private void junk() {
    var mine = document.letters(found.junk().stream().map(Junk::span).toList());
    int right = 0;
    var all = new BitSet();
    for (JsonNode junk : gold.path("junk")) {
      BitSet letters = document.letters(List.of(span(junk.path("span"))));
      all.or(letters);
      boolean ok = Marked.shared(letters, mine) >= .9 * letters.cardinality();
      right += ok ? 1 : 0;
      if (!ok) {
        remarks.add("junk not found: " + junk.path("text").asText());
      }
    }
    mine.andNot(all);
    counts.put("junk found", right);
    counts.put("junk", gold.path("junk").size());
    counts.put("body lost", mine.cardinality());
  }

  /** Gold spans count code points, spans of the engine do not. */
  private Span span(JsonNode pair) {
    var points = new CodePoints(document.document.text());
    return new Span(points.toUtf16(pair.path(0).asInt()), points.toUtf16(pair.path(1).asInt()));
  }

  private static String absolute(JsonNode date) {
    for (Iterator<String> names = date.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (name.startsWith("absolute")) {
        return date.path(name).isNull() ? null : date.path(name).asText();
      }
    }
    return null;
  }

  private static boolean half(BitSet a, BitSet b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && 2 * Marked.shared(a, b) >= Math.min(a.cardinality(), b.cardinality());
  }

  private static Set<String> words(String title) {
    return title == null
        ? Set.of()
        : WORD.matcher(title.toLowerCase(Locale.ROOT))
            .results()
            .map(m -> m.group())
            .filter(word -> !SMALL.contains(word))
            .collect(Collectors.toSet());
  }
}
