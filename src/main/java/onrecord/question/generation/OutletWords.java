package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/**
 * What the outlet tells itself in a sentence that also reports somebody's words: all that stands
 * before ", saying", or a first clause with "after" or "when".
 */
final class OutletWords {
  private static final Pattern BEFORE_SAYING =
      Pattern.compile(
          "([^,;:\"“”()—–]{24,140}?)(?:, (?:saying|arguing|adding|claiming|calling|telling|insisting"
              + "|warning|declaring|complaining|suggesting|explaining|alleging|but)| and (?:"
              + Says.PLAIN
              + "|tells|called|argued|claimed|accused|promised|warned|insisted|has said))\\b");
  private static final Pattern FIRST_CLAUSE =
      Pattern.compile("(?:After|When|As|Before) ([^,;:\"“”()—–]{24,140}),");

  /**
   * "She left the room", "the mayor also wrote": who that is, and beside what, stands elsewhere.
   */
  private static final Pattern LEANS =
      Pattern.compile(
          "(?s)(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat) .*|.*\\b(?:also|subject|matter)\\b.*");

  private static final int LONGEST = 22;
  private static final int SHORTEST = 6;

  private OutletWords() {}

  /** What the outlet says itself beside somebody's words, or null. */
  static Stated beside(Claim claim, Story story) {
    Span at = in(claim.passage(), story);
    return at == null || at.overlaps(claim.at())
        ? null
        : new Stated(
            claim.passage(),
            at,
            at.in(story.text()).replaceAll("\\s+", " "),
            claim.said().speaker(),
            claim.said(),
            claim.weight());
  }

  /** Where such words stand in the sentence, or null. */
  private static Span in(Passage passage, Story story) {
    Matcher before = BEFORE_SAYING.matcher(passage.text());
    if (before.lookingAt() && fits(before.group(1), before.start(1), passage, story)) {
      return at(before, passage);
    }
    Matcher first = FIRST_CLAUSE.matcher(passage.text());
    if (first.lookingAt() && fits(first.group(1), first.start(1), passage, story)) {
      return at(first, passage);
    }
    return null;
  }

  private static Span at(Matcher found, Passage passage) {
    int offset = passage.at().start();
    return new Span(offset + found.start(1), offset + found.end(1));
  }

  private static boolean fits(String words, int start, Passage passage, Story story) {
    int offset = passage.at().start() + start;
    Span at = new Span(offset, offset + words.length());
    int count = Words.count(words);
    return count >= SHORTEST
        && count <= LONGEST
        && Clauses.isFinite(words)
        && (Character.isUpperCase(words.charAt(0)) || words.startsWith("the "))
        && !LEANS.matcher(words).matches()
        && OwnVoice.tells(words)
        && passage.reports(story).stream().noneMatch(one -> reports(one, at));
  }

  private static boolean reports(Attribution one, Span at) {
    return List.of(one.content(), one.cue()).stream().flatMap(List::stream).anyMatch(at::overlaps);
  }
}
