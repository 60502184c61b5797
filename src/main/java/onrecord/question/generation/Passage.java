package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * A sentence that may be shown above a stem as it is: nobody in it and nothing it tells needs the
 * sentences around it.
 *
 * @param names the people and bodies that it names, in order
 */
record Passage(Span at, String text, List<Name> names) {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 9;
  private static final double SAME = 0.75;

  /** Words that answer the sentence before, or point back to it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)[\"“‘']?(but|however|still|yet|instead|then|so|nor|or|and|also|that|this|these|those|such|both"
              + "|others?|another|neither|either|meanwhile|later|moments?|earlier|afterwards?|similarly"
              + "|likewise|besides|moreover|therefore|thus|indeed|rather|though|for example"
              + "|for instance|in (?:turn|response|fact|addition|other words)|as a result|of course"
              + "|none|most|some|many|few|each|once|here|there|not only|to that end|overall|even)\\b.*");

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)\\b(the (?:former|latter|same|other|two|three|others)|again|however|meanwhile|instead"
              + "|in turn|likewise|as such|(?:moments|minutes|hours|days) (?:before|later|earlier)"
              + "|(?:next|following|previous|same) (?:day|week|month|year)|above|below"
              + "|(?:of|for|with|about|like|after|before|by) that(?=[,.;!?]))\\b");

  private static final Pattern THOSE =
      Pattern.compile("\\bthose (?=who|whose|in|with|of|from|that|\\p{L}+(?:ing|ed)\\b)");
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?i:this|that) (?:year|month|week|country|election|season|cycle|fall|autumn|summer|spring"
              + "|winter|century|time)\\b");
  private static final Pattern DAMAGED =
      Pattern.compile("[@#•|\\[\\]{}<>_]|https?:|\\.\\.\\.|…|[.?!]\\p{Lu}\\p{Ll}|Ã|�");

  /** The passage around what was said, or null. */
  static Passage of(Said said, Story story) {
    return around(said.attribution().extent(), said, story);
  }

  /** The sentence that a stretch stands in, or null where it is none or leans on the article. */
  static Passage around(Span stretch, Story story) {
    return around(stretch, null, story);
  }

  /**
   * @param said whose speaker the stem may introduce, so that "he said" is enough here; or null
   */
  private static Passage around(Span stretch, Said said, Story story) {
    Span at = new Sentences(story.text()).around(stretch);
    if (at == null || story.reading.inJunk(at)) {
      return null;
    }
    String text = at.in(story.text());
    int words = Words.count(text);
    boolean single = new Sentences(text).in(new Span(0, text.length())).size() == 1;
    if (words < SHORTEST
        || words > LONGEST
        || !single
        || !isWhole(text)
        || isHeadline(text, story)
        || !isSelfContained(text)) {
      return null;
    }
    var names =
        story.people.all().stream()
            .filter(name -> story.people.mentions(text, name))
            .sorted(Comparator.comparingInt(name -> first(name, at)))
            .toList();
    boolean known = names.stream().allMatch(name -> isKnown(name, text, story));
    return known && !story.loose.leans(plain(at, said, names, story))
        ? new Passage(at, text, names)
        : null;
  }

  /** Whether it neither answers the sentence before nor points back to one. */
  static boolean isSelfContained(String text) {
    return !OPENING.matcher(text).lookingAt() && !INSIDE.matcher(Quotations.without(text)).find();
  }

  /** Whether the sentence itself tells whose words it reports, by a name. */
  static boolean isNamed(Said said, Story story) {
    return said.attribution().source().stream()
        .anyMatch(span -> story.people.mentions(span.in(story.text()), said.speaker()));
  }

  /** The sentence as students see it. */
  String shown() {
    return text.replaceAll("\\s+", " ");
  }

  /** All that is reported in the sentence, whoever said it. */
  List<Attribution> reports(Story story) {
    return story.reading.found().attributions().stream()
        .filter(one -> one.extent().overlaps(at))
        .toList();
  }

  /** Whether some words of the article stand in it. */
  boolean holds(Span span) {
    return at.contains(span);
  }

  /** Words of the article as they stand here. */
  String in(Span span) {
    return text.substring(span.start() - at.start(), span.end() - at.start());
  }

  private static int first(Name name, Span at) {
    return name.mentions().stream()
        .mapToInt(Span::start)
        .filter(start -> start >= at.start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A bare surname is known where the stem can introduce it. */
  private static boolean isKnown(Name name, String text, Story story) {
    return !story.people.isPerson(name)
        || Words.hasForm(text, name.name())
        || Sound.is(name, story);
  }

  static boolean isHeadline(String text, Story story) {
    String headline = story.document().headline();
    boolean same = headline != null && Words.overlap(headline, text) >= SAME;
    return Told.isTitle(text) || same && Words.count(text) < 2 * Words.count(headline);
  }

  /** Whether a sentence begins and ends as one, with all its marks. */
  static boolean isWhole(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closed = ".?!\"”".indexOf(last) >= 0;
    boolean opened = Character.isUpperCase(text.charAt(0)) || "\"“".indexOf(text.charAt(0)) >= 0;
    long straight = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '“').count();
    long close = text.chars().filter(c -> c == '”').count();
    return opened
        && closed
        && straight % 2 == 0
        && open == close
        && !text.endsWith("?")
        && !DAMAGED.matcher(text).find();
  }

  /**
   * The sentence without what does not lean on others: days and years that the line above the stem
   * fixes, "those who", and "the committee" after a name or another mention of one.
   */
  private static String plain(Span at, Said said, List<Name> names, Story story) {
    var days = new StringBuilder(at.in(story.text()));
    for (TimeExpression time : story.reading.found().dates()) {
      if (at.contains(time.span())) {
        int from = time.span().start() - at.start();
        int to = time.span().end() - at.start();
        days.replace(from, to, " ".repeat(to - from));
      }
    }
    if (said != null && !isNamed(said, story)) {
      said.attribution().source().stream()
          .filter(at::contains)
          .findFirst()
          .ifPresent(
              own -> days.replace(own.start() - at.start(), own.end() - at.start(), said.by()));
    }
    String text = THOSE.matcher(days).replaceAll("people");
    text = NOW.matcher(text).replaceAll(" ");
    Matcher noun = Pattern.compile("\\b(?:the|that) (\\p{Ll}+)").matcher(text);
    var left = new StringBuilder();
    while (noun.find()) {
      String before = text.substring(0, noun.start());
      boolean again =
          Words.contains(before, noun.group(1))
              || names.stream()
                  .anyMatch(
                      name -> !story.people.isPerson(name) && story.people.mentions(before, name));
      noun.appendReplacement(left, again ? "a " + noun.group(1) : noun.group());
    }
    return noun.appendTail(left).toString();
  }

  /** The people and bodies named here, without one of them and without its aliases. */
  Stream<Name> others(Name but) {
    return names.stream()
        .filter(name -> !name.equals(but))
        .filter(name -> !name.name().contains(but.name()) && !but.name().contains(name.name()));
  }
}
