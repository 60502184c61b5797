package onrecord.question.generation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Bisection;
import onrecord.statement.extraction.Span;

/**
 * Finds the occasion of each attribution, read in order: its own sentence names it, or the sentence
 * before does, or it goes on from what the same speaker said just before.
 */
final class Occasions {
  private static final Pattern PAPER =
      Pattern.compile(
          "\\b(?:statement|letter|e-?mail|memo|essay|column|book|post|tweet|report)\\b");

  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:he|she|it|they)");

  private final Reading reading;
  private final People people;
  private final String text;

  /** The text with everything that somebody said blanked out. */
  private final String masked;

  /** Where a sentence ends, or a line. */
  private final int[] ends;

  /** What was read in a stretch once: a sentence may hold many reports. */
  private final Map<Span, Optional<Occasion>> read = new HashMap<>();

  private Attribution last;
  private Occasion current;

  Occasions(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
    this.text = reading.text();
    this.masked = masked(reading.found().attributions(), text);
    this.ends = IntStream.range(0, text.length()).filter(this::ends).toArray();
  }

  Occasion of(Attribution one) {
    Occasion own = own(one);
    if (own == null && !goesOn(one)) {
      current = introduced(one);
    } else if (own != null) {
      current = own;
    }
    last = one;
    return current;
  }

  private Occasion own(Attribution one) {
    return in(sentence(one.source().isEmpty() ? one.extent() : one.source().get(0)));
  }

  private Occasion in(Span at) {
    return read.computeIfAbsent(
            at, one -> Optional.ofNullable(Occasion.in(one.in(masked), one.start())))
        .orElse(null);
  }

  private boolean goesOn(Attribution one) {
    return last != null
        && one.speaker() != null
        && one.speaker().equals(last.speaker())
        && Objects.equals(one.saidOn(), last.saidOn())
        && (!isPaper(current) || isByPronoun(one) || !between(last, one).contains("\n"));
  }

  /** "In a statement": who is named again in another paragraph may have said that elsewhere. */
  private static boolean isPaper(Occasion occasion) {
    return occasion != null && PAPER.matcher(occasion.words()).find();
  }

  private boolean isByPronoun(Attribution one) {
    return one.source().stream().anyMatch(at -> PRONOUN.matcher(at.in(text)).matches());
  }

  private String between(Attribution before, Attribution one) {
    int from = Math.min(before.extent().end(), one.extent().start());
    return text.substring(from, one.extent().start());
  }

  /** "X repeated the warning at a press conference." stands as a paragraph before what X said. */
  private Occasion introduced(Attribution one) {
    int end = text.lastIndexOf('\n', one.extent().start());
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end <= 0 || one.speaker() == null) {
      return null;
    }
    Span paragraph = new Span(text.lastIndexOf('\n', end - 1) + 1, end);
    int name = paragraph.in(masked).lastIndexOf(one.speaker());
    if (name < 0 || reading.inJunk(paragraph)) {
      return null;
    }
    Occasion occasion = in(new Span(paragraph.start() + name, end));
    if (isPaper(occasion) && !isByPronoun(one) && isOfOtherWords(occasion, one.speaker())) {
      return null;
    }
    // Another person between the name and the occasion may be the one who spoke there.
    return occasion == null
            || people.personIn(
                    new Span(
                            paragraph.start() + name + one.speaker().length(),
                            occasion.at().start())
                        .in(text))
                != null
        ? null
        : occasion;
  }

  /** "Roe said so in a statement": that is where she said so, and not what comes after it. */
  private boolean isOfOtherWords(Occasion occasion, String speaker) {
    Span told = sentence(occasion.at());
    return reading.found().attributions().stream()
        .anyMatch(other -> speaker.equals(other.speaker()) && other.extent().overlaps(told));
  }

  private static String masked(List<Attribution> said, String text) {
    char[] words = text.toCharArray();
    for (Attribution one : said) {
      for (Span content : one.content()) {
        Arrays.fill(words, content.start(), content.end(), '_');
      }
    }
    return new String(words);
  }

  /** From the last end of a sentence before a span to the first one after it, marks or not. */
  private Span sentence(Span at) {
    int before = first(at.start()) - 1;
    int after = first(at.end());
    return new Span(
        before < 0 ? 0 : ends[before] + 1, after == ends.length ? text.length() : ends[after]);
  }

  /** The first end at a place or after it. */
  private int first(int place) {
    return Bisection.first(ends.length, i -> ends[i] >= place);
  }

  private boolean ends(int i) {
    char here = text.charAt(i);
    if (here == '\n') {
      return true;
    }
    boolean stop = here == '.' || here == '?' || here == '!';
    return stop
        && i + 2 < text.length()
        && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '"' || text.charAt(i + 1) == '”')
        && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)))
        && !Sentences.isShort(wordBefore(i) + here, i + 2, text);
  }

  private String wordBefore(int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }
}
