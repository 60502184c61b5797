package onrecord.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import onrecord.reader.Story.Mark;
import onrecord.reader.Story.Paragraph;
import onrecord.reader.Story.Piece;
import onrecord.reader.Story.Region;
import onrecord.statement.extraction.Span;

/**
 * Cuts a text in one walk, from one edge of a statement, a junk region or a paragraph to the next.
 */
final class StoryCutter {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LINE = Pattern.compile("\\n");

  /**
   * Whose line is drawn where several lie: a speaker's before the outlet's, the innermost first.
   */
  private static final Comparator<Mark> INNERMOST =
      Comparator.comparing(Mark::isOutlets)
          .thenComparingInt(Mark::length)
          .thenComparingInt(Mark::number);

  private final String text;
  private final TreeMap<Integer, List<Runnable>> closing = new TreeMap<>();
  private final TreeMap<Integer, List<Runnable>> opening = new TreeMap<>();

  private final TreeSet<Mark> marks = new TreeSet<>(INNERMOST);
  private final List<Region> regions = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();

  /** Enough to click on where one place is within countless statements. */
  private static final int MOST_TAGS = 12;

  /** What has begun, and nothing was cut of it yet. */
  private final Set<Mark> begun = new HashSet<>();

  /** The last cut of each mark and region. */
  private final Map<Object, Cut> lasts = new HashMap<>();

  private final Map<Integer, Integer> anchors = new HashMap<>();

  private record Cut(int paragraph, int start, int end, Mark mark, Region junk) {}

  StoryCutter(String text, List<Mark> marks, List<Region> junk) {
    this.text = text;
    for (Mark mark : marks) {
      mark.spans().forEach(span -> edges(span, () -> begin(mark), () -> end(mark)));
    }
    for (Region region : junk) {
      edges(region.span(), () -> regions.add(region), () -> regions.remove(region));
    }
  }

  Story cut() {
    List<Span> paragraphs = paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      cut(i, paragraphs.get(i));
    }
    Map<Cut, List<Mark>> ends = new HashMap<>();
    lasts.forEach(
        (what, cut) -> {
          if (what instanceof Mark mark) {
            ends.computeIfAbsent(cut, c -> new ArrayList<>()).add(mark);
          }
        });
    List<List<Piece>> pieces = new ArrayList<>();
    for (Cut cut : cuts) {
      while (pieces.size() <= cut.paragraph) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(cut.paragraph).add(piece(cut, ends.getOrDefault(cut, List.of())));
    }
    return new Story(pieces.stream().map(Paragraph::new).toList(), anchors);
  }

  /** What people paste is parted by blank lines; where there are none, by lines. */
  private List<Span> paragraphs() {
    Pattern gap = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE;
    List<Span> found = new ArrayList<>();
    var matcher = gap.matcher(text);
    int start = 0;
    while (matcher.find()) {
      addUnlessBlank(found, start, matcher.start());
      start = matcher.end();
    }
    addUnlessBlank(found, start, text.length());
    return found;
  }

  private void addUnlessBlank(List<Span> paragraphs, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      paragraphs.add(new Span(start, end));
    }
  }

  private void cut(int paragraph, Span where) {
    int at = where.start();
    passEdges(at);
    while (at < where.end()) {
      int next = Math.min(where.end(), nextEdge());
      var cut =
          new Cut(
              paragraph,
              at,
              next,
              marks.isEmpty() ? null : marks.first(),
              regions.isEmpty() ? null : regions.get(0));
      cuts.add(cut);
      regions.forEach(region -> lasts.put(region, cut));
      for (Mark mark : begun) {
        anchors.putIfAbsent(mark.number(), cut.start);
      }
      begun.clear();
      passEdges(next);
      at = next;
    }
  }

  private void begin(Mark mark) {
    if (marks.add(mark)) {
      begun.add(mark);
    }
  }

  /** Of what lies between two paragraphs nothing was cut. */
  private void end(Mark mark) {
    if (marks.remove(mark) && !begun.remove(mark)) {
      lasts.put(mark, cuts.get(cuts.size() - 1));
    }
  }

  private int nextEdge() {
    int closes = closing.isEmpty() ? Integer.MAX_VALUE : closing.firstKey();
    int opens = opening.isEmpty() ? Integer.MAX_VALUE : opening.firstKey();
    return Math.min(closes, opens);
  }

  /** Closes before it opens where both are at one place: a mark may go on in its next span. */
  private void passEdges(int to) {
    while (nextEdge() <= to) {
      int edge = nextEdge();
      for (var edges : List.of(closing, opening)) {
        var here = edges.remove(edge);
        if (here != null) {
          here.forEach(Runnable::run);
        }
      }
    }
  }

  private void edges(Span span, Runnable open, Runnable close) {
    int end = Math.min(span.end(), text.length());
    if (span.start() < end) {
      opening.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(open);
      closing.computeIfAbsent(end, at -> new ArrayList<>()).add(close);
    }
  }

  private Piece piece(Cut cut, List<Mark> ends) {
    return new Piece(
        cut.start,
        text.substring(cut.start, cut.end),
        cut.mark,
        cut.junk,
        ends.stream().sorted(INNERMOST).limit(MOST_TAGS).toList(),
        cut.junk != null && cut.equals(lasts.get(cut.junk)));
  }
}
