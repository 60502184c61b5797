package onrecord.question.generation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.SentenceEnds;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** Whether an article tells of somebody's death: nobody takes the dead for a source of today. */
final class Deceased {
  private static final String DEATH = Lexicon.anyOf("death");

  /** Enough for a death, a role and first names before the surname. */
  private static final int FAR = 120;

  /** "the death of a friend [of Ruud]", "the victims [and Ruud]": no part of a title. */
  private static final String GOES_ON =
      "and|or|but|of(?=\\s(?:\\p{Lu}|\\z))|in|on|at|by|to|for|from|with|against|near|after|before|as|than|that|who|whom"
          + "|whose|which|when|where|while|is|are|was|were|has|have|had|did|does|will|would|"
          + Says.PLAIN
          + "|asked|met|an?|his|her|their|its";

  /** "the death of the harbour master [Ruud]", "the late Judge Ann [Ruud]". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:"
              + DEATH
              + " of|victims?|[Tt]he late|slain|murdered|assassinated) (?:(?:the|an?|his|her|their) )?(?:late )?(?:(?!(?:"
              + GOES_ON
              + ")\\b)\\p{L}[\\p{L}.]*\\s){0,3}(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}\\z");

  /** "[Ruud]'s funeral", "[Ruud], who died". */
  private static final Pattern AFTER =
      Pattern.compile(
          "['’]s (?:"
              + DEATH
              + "|widow|widower)\\b|(?:,? who)?(?: (?:had|has|later|then|also|(?!family\\b)\\p{Ll}+ly))* "
              + Lexicon.anyOf("died")
              + "\\b|,? whose (?:body|remains) (?:was|were)\\b");

  /** "the late Carl [Ruud]", but no victim, who may live. */
  private static final Pattern LATE =
      Pattern.compile(
          "\\b(?:[Tt]he late|(?:[Dd]eath|[Ff]uneral|[Mm]urder|[Kk]illing) of(?: the)?)(?: late)?(?: \\p{L}[\\p{L}.]*){0,3}? \\z");

  private static final Pattern DIED =
      Pattern.compile(
          "(?:,? who)?(?:,? had)? "
              + Lexicon.anyOf("died")
              + "\\b|['’]s (?:widow|widower|funeral)\\b");

  /** "Jo [Ruud]" is not Carl. */
  private static final Pattern OF_ANOTHER = Pattern.compile("\\p{Lu}[\\p{L}.’'-]* $");

  /** "Ruud had said", "Ruud once said": while he lived. */
  private static final Pattern IN_LIFE =
      Pattern.compile("\\b(?:had|once|often|always|used to|would)(?: \\p{L}+){0,2} $");

  private Deceased() {}

  /**
   * Whether a surname beside a report of today is that of somebody who is told to be dead: it may
   * be another one's, as "Carl Roe died. His daughter Jo is mayor. Roe said …".
   */
  static boolean mayBeAnother(Said one, String text) {
    Name name = one.speaker();
    return !one.attribution().isDecided()
        && one.earlier() == null
        && name.kind() == Name.Kind.PERSON
        && one.attribution().source().stream().limit(1).anyMatch(at -> isAlone(name, at.in(text)))
        && one.attribution().cue().stream()
            .noneMatch(at -> IN_LIFE.matcher(SentenceEnds.before(at.start(), text)).find())
        && Words.formPlaces(text, name.lastWord()).anyMatch(at -> hasDied(name, at, text));
  }

  /** "Ruud", "Mayor Ruud", but not "Carl Ruud" or "he". */
  private static boolean isAlone(Name name, String source) {
    return !source.contains(name.name()) && Words.hasForm(source, name.lastWord());
  }

  /** Whether the surname at a place is this one's, and what stands beside it tells the death. */
  private static boolean hasDied(Name name, int at, String text) {
    int end = at + name.lastWord().length();
    boolean full = text.startsWith(name.name(), end - name.name().length());
    String before = text.substring(Math.max(0, at - FAR), at);
    int start = full ? end - name.name().length() : at;
    return (full || !OF_ANOTHER.matcher(before).find())
        && (DIED.matcher(text).region(end, text.length()).lookingAt()
            || LATE.matcher(text.substring(Math.max(0, start - FAR), start)).find());
  }

  static boolean is(Name name, String text) {
    return Stream.concat(Stream.of(name.lastWord()), name.aliases().stream())
        .anyMatch(
            form ->
                Words.formPlaces(text, form).anyMatch(at -> isDead(at, at + form.length(), text)));
  }

  private static boolean isDead(int start, int end, String text) {
    return BEFORE.matcher(text.substring(Math.max(0, start - FAR), start)).find()
        || AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}
