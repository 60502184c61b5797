package onrecord.question.generation;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/** What a passage tells by itself of when and where somebody said some words in it. */
enum OccasionTold {
  WHEN_AND_WHERE("Both a day or time and a place or occasion"),
  WHEN("A day or time, but no place or occasion"),
  WHERE("A place or occasion, but no day or time"),
  NEITHER("Neither a day or time nor a place or occasion");

  private static final String DAY =
      "(?:(?:on |last |this )?(?:"
          + Weekdays.ANY
          + ")(?: (?:morning|afternoon|evening|night))?|[Yy]esterday|(?:last|earlier this) (?:week|month|night))";

  private static final String SAID = Lexicon.anyOf("cue.says", "cue.reports");

  private static final Pattern ON_A_DAY = Pattern.compile("\\b" + DAY + "\\b");

  /**
   * "said on Monday", "on Monday night told", "said in an interview Monday": that day it was said.
   */
  private static final Pattern SAID_THEN =
      Pattern.compile(
          "\\b(?:"
              + SAID
              + ")(?:(?: [^\\s,.;:“”\"]+){0,8}?,?)? "
              + DAY
              + "\\b|\\b"
              + DAY
              + ",? (?:[\\p{L}.’'-]+ ){0,3}?(?:"
              + SAID
              + ")\\b");

  /** Any word of time: of when something was said, or of something else. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d|\\b(?:"
              + Months.ANY
              + "|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|(?i:yesterday|today|tonight|tomorrow|recent|recently|earlier|later|ago"
              + "|previously|last|next|morning|afternoon|evening|night|weekend|days?|weeks?|months?|years?|now"
              + "|once|soon|then|when|while|after|before|since|early|late|long|already|always|repeatedly|often)|"
              + Weekdays.ANY
              + ")\\b");

  /** "at a rally", "in the debate": people came together to speak there; a letter is no place. */
  private static final Pattern AT_AN_OCCASION =
      Pattern.compile(
          "\\b(?:in|at|during) (?:an?|the|his|her) (?:(?!recent\\b)[\\p{L}\\d’'-]+ ){0,4}?(?:briefing|conference|meeting|hearing"
              + "|rally|interview|debate|forum|summit|session|dinner|breakfast|lunch|convention|town hall|fundraiser|visit|speech)\\b"
              + "|\\bon the (?:House|Senate) floor\\b");

  /** What may tell an occasion, or somebody who was there. */
  private static final String BEFORE_SOMEBODY =
      "told|tells|telling|asked|wrote|writes|written|tweet\\p{L}*|posted|letters?|e-?mails?|statements?|interview\\p{L}*"
          + "|speech|speeches|speaking|spoke|rally|rallies|(?:conference|call|conversation|meeting|debate|convention|crowd"
          + "|audience|supporter|reporter|voter)s?|here|there|where";

  private static final Pattern AN_OCCASION =
      Pattern.compile("(?i)\\b(?:" + BEFORE_SOMEBODY + ")\\b");

  /** The same, or a place. */
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "(?i)\\b(?:in|at|on|from|via|near|outside|inside|through|around|into|during|"
              + BEFORE_SOMEBODY
              + ")\\b");

  /** As an option of a question. */
  final String option;

  OccasionTold(String option) {
    this.option = option;
  }

  /** Empty where a word may tell of when or where it was said, or of something else. */
  static Optional<OccasionTold> of(Claim claim, Story story) {
    Passage passage = claim.passage();
    Span source = claim.said().attribution().source().get(0);
    String sentence = passage.sentence(source).map(at -> beside(at, passage, story)).orElse("");
    boolean aDay = ON_A_DAY.matcher(sentence).find();
    boolean onADay = aDay && SAID_THEN.matcher(sentence).find();
    boolean there = AT_AN_OCCASION.matcher(sentence).find();
    String beside = beside(passage.at(), passage, story);
    String rest = rest(sentence);
    if (onADay && there) {
      return Optional.of(WHEN_AND_WHERE);
    }
    if (there) {
      return Optional.of(WHERE).filter(where -> !TIME.matcher(beside).find());
    }
    if (aDay && !onADay) {
      return Optional.empty();
    }
    boolean elsewhere = SOMEWHERE.matcher(rest).find() || AN_OCCASION.matcher(beside).find();
    if (onADay) {
      return Optional.of(WHEN).filter(when -> !elsewhere);
    }
    return sentence.isEmpty()
            || elsewhere
            || SOMEWHERE.matcher(beside).find()
            || TIME.matcher(beside).find()
        ? Optional.empty()
        : Optional.of(NEITHER);
  }

  private static String rest(String words) {
    return ON_A_DAY.matcher(AT_AN_OCCASION.matcher(words).replaceAll(" ")).replaceAll(" ");
  }

  /** The outlet's own words, without what it reports. */
  private static String beside(Span at, Passage passage, Story story) {
    return Blanked.withoutReported(passage.reports(story).stream(), at, story.text())
        .replaceAll("\\s+", " ");
  }
}
