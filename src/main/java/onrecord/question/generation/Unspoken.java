package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * Words that somebody only thinks, wants or does, as the article tells it: "Roe hopes the toll will
 * fall", "Roe slammed the suit". A person may tell whose they are; that makes no saying of them.
 */
final class Unspoken {
  private static final Pattern SAYS = Doubt.anyOf("cue.says", "cue.reports");

  /** "told a meeting of voters it would fall": only a pronoun surely begins what is said. */
  private static final Pattern TELLS = Doubt.anyOf("cue.tells");

  /** "remarks he made last week": no more than a noun and what goes with it. */
  private static final Pattern NOUN = Doubt.anyOf("cue.noun");

  /** "expects the first cut", "announced a rise that was late": a thing, where no "that" leads. */
  private static final Pattern THINGS = Doubt.anyOf("cue.thing", "cue.expects", "cue.gives");

  /** What behind "expects", "found" or "announced" tells a clause from a thing. */
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)\\b(?:will|would|is|are|was|were|has|have|had|can|could|may|might|should|must|do|does|did)\\b|n['’]t\\b");

  /** Whatever has a verb behind these is no more than a thing. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?i) (?:that|which|who|whom|whose|where|when) ");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:I|we|you|he|she|it|they|there|this)\\b");

  private Unspoken() {}

  /** Whether nothing of it was surely said; a quotation in marks was, whatever the verb. */
  static boolean are(Attribution one, String text) {
    return one.type() == Attribution.Type.INDIRECT && areAround(one, text);
  }

  /** The same of what stands outside the marks. */
  static boolean areAround(Attribution one, String text) {
    return one.isDecided() && !one.cue().isEmpty() && !says(one.cue().get(0), one.content(), text);
  }

  private static boolean says(Span cue, List<Span> content, String text) {
    String verb = cue.in(text).toLowerCase(Locale.ROOT);
    Span first = content.get(0);
    return SAYS.matcher(verb).find()
        && (first.start() < cue.end()
            || text.substring(cue.end(), first.start()).endsWith("that ")
            || isClause(verb, first.in(text)));
  }

  /** Whether a clause surely begins behind a verb without "that". */
  private static boolean isClause(String verb, String words) {
    if (NOUN.matcher(verb).find()) {
      return false;
    }
    if (PRONOUN.matcher(words).lookingAt()) {
      return true;
    }
    String main = RELATIVE.split(words, 2)[0];
    // "5 per cent, spread over two years": behind the comma a verb is as often a participle.
    boolean cut = !Clauses.isFinite(main.split(",", 2)[0]);
    return !TELLS.matcher(verb).find()
        && (cut || THINGS.matcher(verb).find()
            ? AUXILIARY.matcher(main).find()
            : Clauses.isFinite(main));
  }
}
