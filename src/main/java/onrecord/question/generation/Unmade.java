package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/**
 * Something in a passage of which no question was made, and why not.
 *
 * @param said what somebody says there; null for what the outlet tells itself
 * @param why a sentence for the teacher
 */
public record Unmade(Span at, Attribution said, String why) {

  private static final String REPRINTED =
      "A line above it names a source and ends with a colon: it may be the words of that source, and"
          + " no rule asks about those: write one yourself.";

  private static final String PART =
      "It is a part of longer words whose speaker is sure, so nobody need tell who said it.";

  private static final String TRIFLE =
      "It tells only how long something is, how many came, since when something is there or who"
          + " performed, or is a stock phrase: nobody needs to know that.";

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*+");

  /** "One" is hardly ever a number that is told. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)\\b(?:(?:"
              + NumberWords.ANY_TEN
              + ")(?:-(?:"
              + NumberWords.any(1, 9)
              + "))?|"
              + NumberWords.any(2, 19)
              + ")\\b");

  /** What was found in a passage: what people say there, then what the outlet tells. */
  static List<Unmade> in(Span passage, Story story) {
    var all = new ArrayList<Unmade>();
    var attributions = story.reading.found().attributions();
    var heard = Stream.concat(story.heard.stream(), Unnamed.of(story, true).stream()).toList();
    for (int place = 0; place < attributions.size(); place++) {
      Attribution one = attributions.get(place);
      if (one.content().stream().anyMatch(passage::overlaps)
          && !story.reading.inJunk(one.extent())) {
        String why =
            Trifle.is(one.words(story.text()))
                ? TRIFLE
                : isPart(one, attributions)
                    ? PART
                    : new Obstacle(one, said(place, heard), story).told();
        all.add(new Unmade(one.extent(), one, why));
      }
    }
    var facts =
        story.reading.found().facts().stream()
            .filter(fact -> passage.overlaps(fact.span()) && !story.reading.inJunk(fact.span()))
            .toList();
    facts.stream()
        .filter(fact -> fact.type() != Fact.Type.ROLE)
        .forEach(fact -> all.add(new Unmade(fact.span(), null, why(fact, story))));
    // who holds which role stands within a sentence, which is named where it tells something else
    if (all.isEmpty()) {
      String why = "It names somebody’s role, which is asked only beside others of its kind.";
      facts.forEach(fact -> all.add(new Unmade(fact.span(), null, why)));
    }
    Reprinted.in(story.text()).stream()
        .filter(passage::overlaps)
        .map(at -> new Span(Math.max(at.start(), passage.start()), passage.end()))
        .forEach(at -> all.add(new Unmade(at, null, REPRINTED)));
    Endless.in(story.text()).stream()
        .filter(passage::overlaps)
        .forEach(at -> all.add(new Unmade(at, null, Endless.WHY)));
    return all;
  }

  /** Whether nobody is sure of it, but of what it is a part of. */
  private static boolean isPart(Attribution one, List<Attribution> all) {
    return !one.confident()
        && all.stream()
            .filter(Attribution::confident)
            .anyMatch(
                other ->
                    one.content().stream()
                        .allMatch(at -> other.content().stream().anyMatch(in -> in.contains(at))));
  }

  private static String why(Fact fact, Story story) {
    if (Trifle.is(fact.span().in(story.text()))) {
      return TRIFLE;
    }
    String code = fact.why() == null || Voiced.isHelped(fact.why()) ? "" : fact.why();
    return switch (code) {
      case Fact.OPINION -> "In an opinion piece nothing is asked as a fact.";
      case Fact.NOT_CERTAIN -> hedged(fact.span().in(story.text()));
      case Fact.PASSED_ON -> "It passes on what somebody says or thinks.";
      case Fact.OTHER_LANGUAGE -> "It is not in English.";
      case Fact.CONTRADICTED -> "Another sentence of the article tells it otherwise.";
      default -> notQuoted(fact.span(), story);
    };
  }

  private static Said said(int place, List<Said> heard) {
    return heard.stream().filter(one -> one.place() == place).findFirst().orElse(null);
  }

  private static String hedged(String words) {
    String word = Voiced.passing(words);
    return word == null
        ? "It says only that something may be so."
        : "With “" + word + "” it says only what may or ought to be so.";
  }

  /** Why a sentence is not quoted with a gap in it, which is how most facts are asked. */
  private static String notQuoted(Span at, Story story) {
    String words = Sentences.bare(at.in(story.text()));
    String obstacle = Narrated.obstacle(words);
    if (obstacle != null) {
      return obstacle;
    }
    if (Voiced.dated(at, story) == null) {
      return undated(at, story);
    }
    return story.narrated().stream()
        .filter(told -> told.at().overlaps(at))
        .findFirst()
        .map(told -> withoutGap(told, story))
        .orElseGet(() -> leaning(at, story));
  }

  /** "Next year", "in the third quarter": it may be a day, or far more. */
  private static String undated(Span at, Story story) {
    return story.reading.found().dates().stream()
        .filter(time -> at.contains(time.span()))
        .map(time -> time.span().in(story.text()).replaceAll("\\s+", " "))
        .filter(words -> !words.matches(".*\\b\\d{4}\\b.*"))
        .reduce((first, last) -> first + "” and “" + last)
        .map(when -> "“" + when + "” in it was still to come, or nobody is sure when that is.")
        .orElse("Nobody is sure when that is.");
  }

  private static String leaning(Span at, Story story) {
    String word = Leaning.of(at, null, story).word();
    return word == null
        ? "It leans on sentences before it that cannot be shown with it."
        : unexplained(word);
  }

  /** A word that means nothing where it is shown. */
  static String unexplained(String word) {
    return "It says “" + word + "”, which only an earlier sentence explains.";
  }

  private static String withoutGap(Voiced told, Story story) {
    Voiced apart = Voiced.of(told.at(), new RunUp(story), story);
    boolean gap =
        !GapTally.in(told).isEmpty()
            || !GapNumbers.in(told).isEmpty()
            || apart != null
                && (!GapPlaces.in(apart, story).isEmpty()
                    || !GapDates.in(apart, story.document().published()).isEmpty());
    if (gap) {
      return "Whom or what it speaks of cannot be shown with it.";
    }
    String words = told.at().in(story.text());
    Matcher number = NUMBER.matcher(words);
    if (number.find()) {
      return GapNumbers.obstacle(number.group(), told);
    }
    Matcher inWords = IN_WORDS.matcher(words);
    return inWords.find()
        ? "“"
            + inWords.group()
            + "” is written in words: of what the outlet tells itself only numbers in digits are left"
            + " out, and votes told as “by twelve votes to three”."
        : "It has no place, year or number to leave out, with others that are surely wrong.";
  }
}
