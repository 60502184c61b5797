package onrecord.question.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;

/**
 * Sentences of the article that are shown above a stem, so that a reader without the article knows
 * what it is about: its lead, or what stands just before the words that are asked about. Never what
 * tells the answer.
 */
final class Setting {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 9;
  private static final double RESTATED = 0.5;
  private static final int NEAR = 2;

  /** What any two sentences with numbers in them have in common. */
  private static final Set<String> MEASURES =
      Words.content(
          String.join(" ", Lexicon.list("measure")) + " " + String.join(" ", Months.NAMES));

  /** "PORT ALDEN, Nov 20 (Agency) -": a line of an agency, and no sentence. */
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{3,}[\\p{Lu} .'’-]*(?:,[^(.]{0,40})?(?: \\([^)]{2,60}\\))? ?[-–—] ");

  private static final Pattern OTHERS =
      Pattern.compile("(?i)\\b(?:he|him|his|she|hers?|they|them|theirs?)\\b");

  /** "Accused him", "asked her to go", but not "her boat". */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?i)\\b(?:him|them|her(?= (?:an?|the|she|he|they|of|to|for|that|as|in|on|with|if|why|how|whether)\\b|[.,;]))\\b");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private final Story story;
  private final List<Span> body;

  /** What may be shown before a sentence, by its place: many words stand in one. */
  private final Map<Integer, List<String>> places = new HashMap<>();

  Setting(Story story) {
    this.story = story;
    this.body = body(story);
  }

  /**
   * The shortest setting that leaves nothing in the question open, else the best one; null where
   * none can be shown.
   */
  String of(Kind kind, Said said, String stem, List<Option> options) {
    Set<String> words = Words.content(stem + " " + options.get(0).text());
    words.removeAll(Words.content(story.people.introduced(said.speaker())));
    Predicate<String> silent = text -> isNear(text, words) && !tells(text, kind, said, options);
    String asked = kind == Kind.WHICH_SAID ? options.get(0).text() : stem;
    var fit =
        places.computeIfAbsent(place(said.start()), this::candidates).stream()
            .filter(silent)
            .toList();
    return fit.stream()
        .filter(text -> !Definite.dangles(asked, text, story))
        .findFirst()
        .or(() -> fit.stream().findFirst())
        .orElse(null);
  }

  /** What shares hardly a word with the question, or only measures, tells nothing of it. */
  private static boolean isNear(String text, Set<String> words) {
    return Words.content(text).stream()
            .filter(words::contains)
            .filter(word -> !MEASURES.contains(word) && !Character.isDigit(word.charAt(0)))
            .count()
        >= NEAR;
  }

  /** The lead, the lead and what stands just before, what stands just before: the best first. */
  private List<String> candidates(int place) {
    var texts = new ArrayList<String>();
    List<Span> lead = place == 0 || body.isEmpty() ? List.of() : body.subList(0, 1);
    List<Span> before = place < 1 ? List.of() : body.subList(place - 1, place);
    List<Span> further = place < 2 ? List.of() : body.subList(place - 2, place);
    add(texts, lead);
    if (place > 1) {
      add(texts, lead, before);
    }
    add(texts, further);
    add(texts, before);
    return texts;
  }

  @SafeVarargs
  private void add(List<String> texts, List<Span>... parts) {
    if (Stream.of(parts).allMatch(this::isAlone)
        && Stream.of(parts).skip(1).noneMatch(this::meansSomebodyLeftOut)) {
      var sentences = Stream.of(parts).flatMap(List::stream).toList();
      String text = new Bracketed(sentences, story).text();
      int words = text == null ? 0 : Words.count(text);
      if (words >= SHORTEST && words <= LONGEST) {
        texts.add(text);
      }
    }
  }

  private String shown(Span sentence) {
    return sentence.in(story.text()).replaceAll("\\s+", " ");
  }

  /**
   * Whether nothing in it, but for what its own sentences tell, needs the article; days are fixed
   * by the line above the stem.
   */
  private boolean isAlone(List<Span> part) {
    return !part.isEmpty()
        && part.stream().noneMatch(at -> DATELINE.matcher(shown(at)).lookingAt())
        && SelfContained.is(shown(part.get(0)))
        && part.stream().map(this::shown).allMatch(Standing::isWhole)
        && !story.loose.leans(
            part.stream()
                .map(at -> ClauseDates.blanked(at, story))
                .collect(Collectors.joining(" ")));
  }

  /**
   * Behind "[…]" a "him" is taken for whom the sentence before it names, and may have meant
   * somebody between the two.
   */
  boolean meansSomebodyLeftOut(List<Span> part) {
    String text = shown(part.get(0));
    Matcher pronoun = OTHERS.matcher(text);
    if (!pronoun.find()) {
      return false;
    }
    String before = text.substring(0, pronoun.start());
    return OBJECT.matcher(text).find()
        || story.people.all().stream()
            .filter(story.people::isPerson)
            .filter(name -> !Pronouns.isOther(name, subject(pronoun.group()), story))
            .noneMatch(name -> story.people.mentions(before, name));
  }

  /** "his" is told of a "he". */
  private static String subject(String pronoun) {
    String low = pronoun.toLowerCase(Locale.ROOT);
    return low.matches("hers?") ? "she" : low.startsWith("h") ? "he" : low;
  }

  private boolean tells(String text, Kind kind, Said said, List<Option> options) {
    if (kind == Kind.WHO_SAID) {
      return story.people.mentions(text, said.speaker());
    }
    boolean shows = kind == Kind.ROLE || kind == Kind.WHICH_SAID;
    if (shows && story.people.mentions(text, said.speaker())) {
      return true;
    }
    // An option that is shown above as somebody else's is left out by everybody.
    if (shows && options.stream().anyMatch(one -> Words.overlap(one.text(), text) >= RESTATED)) {
      return true;
    }
    String key = options.get(0).text();
    boolean restated = Words.overlap(said.content(), Words.content(text)) >= RESTATED;
    return restated || Words.contains(text, key) || Words.overlap(key, text) >= RESTATED;
  }

  private int place(int start) {
    int place = 0;
    while (place < body.size() && body.get(place).end() <= start) {
      place++;
    }
    return place;
  }

  /** The sentences of an article without junk, headings and the like. */
  private static List<Span> body(Story story) {
    var sentences = new ArrayList<Span>();
    var all = new Sentences(story.text());
    int from = 0;
    for (String line : story.text().split("\n", -1)) {
      Span at = new Span(from, from + line.length());
      if (!line.isBlank()) {
        all.in(at).stream()
            .filter(sentence -> !story.reading.inJunk(sentence))
            .filter(sentence -> isSentence(sentence.in(story.text())))
            .filter(sentence -> !Standing.isHeadline(sentence.in(story.text()), story))
            .forEach(sentences::add);
      }
      from += line.length() + 1;
    }
    return sentences;
  }

  /** No time of day, no name alone. */
  private static boolean isSentence(String text) {
    return Words.of(text).stream().filter(word -> LETTERS.matcher(word).matches()).count() > 3;
  }
}
