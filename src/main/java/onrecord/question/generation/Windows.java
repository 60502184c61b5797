package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * Sentences in a row around a stretch of an article, as they may be shown above a stem: four at
 * most, across paragraphs, but never across a heading, a caption or a notice.
 */
final class Windows {
  static final int LONGEST = 60;
  private static final int SHORTEST = 9;
  private static final int MOST_SENTENCES = 4;

  /** A line that is shorter is a heading or a part of the layout. */
  private static final int SHORTEST_LINE = 4;

  /** A heading may end with a title in marks, and no stop in it. */
  private static final Pattern ENDED =
      Pattern.compile("(?s).*[.?!][)\\]]?|.*[.?!].*[\"”'’][)\\]]?");

  /** In order of the text; null where what comes after does not go on from what stands before. */
  private final List<Span> sentences = new ArrayList<>();

  private final String text;

  Windows(Story story) {
    this.text = story.text();
    var finder = new Sentences(text);
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      Span line = afterDateline(new Span(from, to < 0 ? text.length() : to), story);
      String words = line.in(text).replaceAll("[\\s\\u00a0]+", " ").strip();
      if (!words.isEmpty()) {
        boolean body = ENDED.matcher(words).matches() && Words.count(words) >= SHORTEST_LINE;
        if (body && !story.reading.inJunk(line)) {
          sentences.addAll(finder.in(line));
        } else {
          sentences.add(null);
        }
      }
      from = line.end() + 1;
    }
  }

  /** "VESSMARK (AP) — The toll": what follows is body. */
  private static Span afterDateline(Span line, Story story) {
    return story.reading.found().junk().stream()
        .filter(junk -> junk.rule().equals("dateline") && junk.span().start() == line.start())
        .filter(junk -> junk.span().end() < line.end())
        .map(junk -> new Span(junk.span().end(), line.end()))
        .findFirst()
        .orElse(line);
  }

  /** The shortest first; of two as long, the one that begins earlier. */
  List<Span> around(Span core) {
    int[] own =
        IntStream.range(0, sentences.size())
            .filter(i -> sentences.get(i) != null && sentences.get(i).overlaps(core))
            .toArray();
    if (own.length == 0 || sentences.subList(own[0], own[own.length - 1] + 1).contains(null)) {
      return List.of();
    }
    int last = own[own.length - 1];
    var windows = new ArrayList<Span>();
    for (int i = own[0]; i >= 0 && last - i < MOST_SENTENCES && sentences.get(i) != null; i--) {
      windows.addAll(between(i, last));
    }
    windows.sort(Comparator.comparingInt((Span at) -> count(at)).thenComparing(Span::start));
    return windows;
  }

  /** Those that begin with one sentence and hold another. */
  private List<Span> between(int first, int last) {
    var windows = new ArrayList<Span>();
    for (int i = last; i < sentences.size() && sentences.get(i) != null; i++) {
      Span window = new Span(sentences.get(first).start(), sentences.get(i).end());
      int words = Words.count(window.in(text));
      if (i - first >= MOST_SENTENCES || words > LONGEST) {
        break;
      }
      if (words >= SHORTEST) {
        windows.add(window);
      }
    }
    return windows;
  }

  /** The sentences that lie in a stretch. */
  List<Span> in(Span stretch) {
    return sentences.stream().filter(at -> at != null && stretch.contains(at)).toList();
  }

  private int count(Span at) {
    return in(at).size();
  }
}
