package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Tells whether words quoted in what somebody says are another's, whom the speaker only cites: "Moe
 * said the toll was what Roe had called “a gift”". They are not to be given to Moe.
 */
final class Cited {
  private static final int NEAR = 160;

  private static final String ADVERBS =
      "(?:has|have|had|once|also|already|always|often|again|never|first|since|then|later|earlier|\\p{L}+ly)";

  /** "what Roe has always called the whole plan “…”", "as Roe put it, “…”". */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<subject>[\\p{L}'’-]+),? (?:(?:has|have|had|once|also|already|always|often|later|\\p{L}+ly) )*"
              + "(?<verb>(?:call(?:s|ed)?|describe[sd]?|dub(?:s|bed)|term(?:s|ed)|name[sd]|label(?:s|led|ed))\\b"
              + "[^.;:\"“]{0,60}|(?:said|says|wrote|writes|put|puts)\\b(?: it| that)?[,:]? )$");

  /** "alleged that her brother had told her that it would “be gone”". */
  private static final Pattern TOLD =
      Pattern.compile(
          "^.*(?<![\\p{L}'’-])(?<subject>(?!"
              + ADVERBS
              + "\\b)[\\p{L}'’-]+),? (?:"
              + ADVERBS
              + " )*"
              + "(?<verb>(?:told|said|wrote|promised|warned|assured|claimed|admitted|insisted)\\b[^.;:\"“]{0,90}\\bthat\\b[^.;:\"“]*$)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<subject>[\\p{L}-]+)(?:['’]s?)? (?:own )?(?:words|phrase),? $"
              + "|\\b(?:in the words of|to quote|quoting|citing|according to) (?<named>[^.;:\"“]{2,60}?),? $");

  /** "“a gift”, as Roe had put it". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[.,\"”’']* ?,? ?(?:as (?<subject>[\\p{L}'’ -]{2,40}?) (?:(?:has|had|once|also|later) )*"
              + "(?:puts?|calls?|called|said|says|describe[sd]) |(?:in the words of|to quote) (?<named>[\\p{L} ]{2,40}))");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** With these nobody is named who said so, or it is the speaker. */
  private static final Set<String> NOBODY =
      Set.of(
          "i", "we", "who", "it", "which", "that", "is", "are", "was", "were", "be", "been",
          "being", "to", "and", "or", "not", "his", "her", "their", "my", "our", "other", "these",
          "those", "the", "so", "what", "as");

  private final Reading reading;
  private final People people;

  Cited(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  boolean is(Quote quote, Attribution one, Name speaker) {
    Span at = quote.spans().get(0);
    return isNested(at, one)
        || isLedUpTo(at, one, speaker)
        || LedUpTo.another(at, one, reading.text())
        || isNamedBehind(quote, speaker);
  }

  /** Extraction has found somebody else's words inside what this one says. */
  private boolean isNested(Span at, Attribution one) {
    return reading.found().attributions().stream()
        .filter(other -> other.speaker() != null && !other.speaker().equals(one.speaker()))
        .filter(other -> isWithin(other.extent(), one))
        .anyMatch(other -> isWithin(at, other));
  }

  private static boolean isWithin(Span at, Attribution one) {
    return one.content().stream().anyMatch(span -> span.contains(at));
  }

  private boolean isLedUpTo(Span at, Attribution one, Name speaker) {
    int from = Math.max(one.extent().start(), at.start() - NEAR);
    if (from >= at.start()) {
      return false;
    }
    String before =
        new Span(from, at.start())
            .in(reading.text())
            .replaceAll("[\\s\\u00a0]", " ")
            .replaceFirst("(?:[\"“‘']|'')$", "");
    for (Pattern says : List.of(VERB, TOLD)) {
      Matcher verb = says.matcher(before);
      if (verb.find()) {
        int start = from + verb.start("verb");
        boolean own = one.cue().stream().anyMatch(cue -> cue.contains(new Span(start, start + 1)));
        return !own && isAnother(verb.group("subject"), before.substring(0, verb.start()), speaker);
      }
    }
    Matcher words = WORDS.matcher(before);
    return words.find() && isAnother(subject(words), before.substring(0, words.start()), speaker);
  }

  private boolean isNamedBehind(Quote quote, Name speaker) {
    int end = quote.spans().get(quote.spans().size() - 1).end();
    String text = reading.text();
    Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
    return behind.find() && isAnother(subject(behind), "", speaker);
  }

  private static String subject(Matcher found) {
    return found.group("named") == null ? found.group("subject") : found.group("named");
  }

  /** A "she" is the speaker where nobody else has been named before it. */
  private boolean isAnother(String subject, String before, Name speaker) {
    String word = subject.toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(word)) {
      return people.all().stream()
          .filter(name -> !name.equals(speaker) && people.isPerson(name))
          .anyMatch(name -> people.mentions(before, name));
    }
    return !NOBODY.contains(word) && !people.mentions(subject, speaker);
  }
}
