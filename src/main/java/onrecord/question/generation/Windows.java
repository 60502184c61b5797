package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Bisection;
import onrecord.statement.extraction.Particles;
import onrecord.statement.extraction.Span;

/**
 * Sentences in a row around a stretch of an article, as they may be shown above a stem: four at
 * most, across paragraphs, but never across a heading, a caption or a notice.
 */
final class Windows {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 9;
  private static final int MOST_SENTENCES = 4;

  /** A line that is shorter is a heading or a part of the layout. */
  private static final int SHORTEST_LINE = 4;

  private static final int LONGEST_HEADING = 10;

  /** What is written small in a heading too. */
  private static final Set<String> LINKING =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "with",
          "as");

  private static final String PARTICLE = Particles.ANY + "|the";

  /** "Roe reported from Norvik.": who wrote the article, at the end of its last paragraph. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\bcontributed (?:reporting )?to this (?:report|article|story|column|post|piece)(?: from [^,;]*)?\\.?$"
              + "|^(?:—|--)?(?:[Aa]dditional )?[Rr]eporting by \\p{Lu}"
              + "|^(?:(?:\\p{Lu}[\\p{L}.’'-]*|and|staff|writers?|reporters?|correspondents?|"
              + PARTICLE
              + "),? )++"
              + "(?:(?:reported|contributed(?: reporting)?) from \\p{Lu}(?:[\\p{L}.’'-]++|,? (?:(?:"
              + PARTICLE
              + ") )*+(?=\\p{Lu})|,? and )*+(?:;.*)?"
              + "|contributed(?: reporting)?)\\.?$");

  /** "10:30 p.m.": what stands above the next entry of a running report. */
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}(?::\\d\\d)? ?[AaPp]\\.?[Mm]\\b\\.?(?: \\(?\\p{Lu}{2,4}\\)?)?[.:]?");

  private static final Pattern STOP = Pattern.compile("[.?!]");
  private static final Pattern AT_A_STOP = Pattern.compile("[.?!][)\\]]?\\z");
  private static final Pattern AT_A_MARK = Pattern.compile("[\"”'’][)\\]]?\\z");

  /** In order of the text; null where what comes after does not go on from what stands before. */
  private final List<Span> sentences = new ArrayList<>();

  /** Where each of them ends, or the line that has none. */
  private final List<Integer> ends = new ArrayList<>();

  /** Where the answers of an interview begin that names nobody before each turn. */
  private final int answers;

  /** Where each word begins. */
  private final int[] words;

  Windows(Story story) {
    String text = story.text();
    this.words = Words.starts(text);
    var finder = new Sentences(text);
    this.answers = firstAnswer(story);
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      Span line = afterDateline(new Span(from, to < 0 ? text.length() : to), story);
      String shown = line.in(text).replaceAll("[\\s\\u00a0]+", " ").strip();
      if (!shown.isEmpty()) {
        boolean body = isEnded(shown) && Words.count(shown) >= SHORTEST_LINE;
        if (body && !story.reading.inJunk(line) && line.start() < answers) {
          finder.in(line).forEach(one -> add(isBody(one.in(text)) ? one : null, one.end()));
        } else {
          add(null, line.end());
        }
      }
      from = line.end() + 1;
    }
  }

  /** In an interview that names nobody before each turn, a passage would not tell who speaks. */
  private static int firstAnswer(Story story) {
    return story.reading.found().attributions().stream()
        .filter(said -> said.rule().startsWith("answer/"))
        .mapToInt(said -> said.content().get(0).start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A heading may end with a title in marks, and no stop in it. */
  private static boolean isEnded(String line) {
    String end = line.substring(Math.max(0, line.length() - 2));
    return AT_A_STOP.matcher(end).find()
        || AT_A_MARK.matcher(end).find() && STOP.matcher(line).find();
  }

  private static boolean isBody(String sentence) {
    return !isHeading(sentence)
        && !CREDIT.matcher(sentence).find()
        && !TIME.matcher(sentence).matches();
  }

  /** "All Bets Are Off.": a heading that ran into the paragraph behind it. */
  private static boolean isHeading(String sentence) {
    List<Token> words = Token.of(sentence).stream().filter(Token::isWord).toList();
    return words.size() >= SHORTEST_LINE - 1
        && words.size() <= LONGEST_HEADING
        && words.stream().allMatch(word -> word.isCapital() || LINKING.contains(word.lower()))
        && words.stream().skip(1).anyMatch(word -> word.isCapital() && Words.isEmpty(word.lower()));
  }

  private void add(Span sentence, int end) {
    sentences.add(sentence);
    ends.add(end);
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

  /** Why nothing can be shown around a stretch; where something can, it is not asked. */
  String obstacle(Span core) {
    if (core.start() >= answers) {
      return "It stands among the answers of an interview, where a passage would not tell who speaks.";
    }
    int[] own = own(core);
    if (!isUnbroken(own)) {
      return "Its line is no sentence, or runs into a line that is none, such as a heading.";
    }
    int end = sentences.get(own[own.length - 1]).end();
    if (wordsBefore(end) - wordsBefore(sentences.get(own[0]).start()) > LONGEST) {
      return (own.length == 1 ? "Its sentence has" : "The sentences that it stands in have")
          + " more than "
          + LONGEST
          + " words.";
    }
    return own.length > MOST_SENTENCES
        ? "It stands in more than " + MOST_SENTENCES + " sentences, which are too many to show."
        : "Its sentence has fewer than "
            + SHORTEST
            + " words, and those around it cannot be shown with it.";
  }

  /** The places of the sentences that a stretch lies in. */
  private int[] own(Span core) {
    return IntStream.range(firstEndingAfter(core.start()), sentences.size())
        .takeWhile(i -> sentences.get(i) == null || sentences.get(i).start() < core.end())
        .filter(i -> sentences.get(i) != null && sentences.get(i).overlaps(core))
        .toArray();
  }

  private boolean isUnbroken(int[] own) {
    return own.length > 0 && !sentences.subList(own[0], own[own.length - 1] + 1).contains(null);
  }

  /** The shortest first; of two as long, the one that begins earlier. */
  List<Span> around(Span core) {
    int[] own = own(core);
    if (!isUnbroken(own)) {
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
      int count = wordsBefore(window.end()) - wordsBefore(window.start());
      if (i - first >= MOST_SENTENCES || count > LONGEST) {
        break;
      }
      if (count >= SHORTEST) {
        windows.add(window);
      }
    }
    return windows;
  }

  private int wordsBefore(int place) {
    return Bisection.first(words.length, i -> words[i] >= place);
  }

  /** The sentences that lie in a stretch. */
  List<Span> in(Span stretch) {
    return sentences.subList(firstEndingAfter(stretch.start()), sentences.size()).stream()
        .takeWhile(at -> at == null || at.start() < stretch.end())
        .filter(at -> at != null && stretch.contains(at))
        .toList();
  }

  /** A place in the list from which on all sentences lie that end after a place of the text. */
  private int firstEndingAfter(int place) {
    return Bisection.first(ends.size(), i -> ends.get(i) > place);
  }

  private int count(Span at) {
    return in(at).size();
  }
}
