package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
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
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i) != null && sentences.get(i).overlaps(core)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    var windows = new ArrayList<Span>();
    for (int i = first; first >= 0 && i >= 0 && sentences.get(i) != null; i--) {
      for (int k = last; k < sentences.size() && sentences.get(k) != null; k++) {
        Span window = new Span(sentences.get(i).start(), sentences.get(k).end());
        int words = Words.count(window.in(text));
        if (k - i >= MOST_SENTENCES || words > LONGEST) {
          break;
        }
        if (words >= SHORTEST && !sentences.subList(first, last + 1).contains(null)) {
          windows.add(window);
        }
      }
      if (last - i >= MOST_SENTENCES) {
        break;
      }
    }
    windows.sort(Comparator.comparingInt((Span at) -> count(at)).thenComparing(Span::start));
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
