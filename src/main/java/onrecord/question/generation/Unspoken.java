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
  private static final Pattern SAYS =
      Pattern.compile("\\b" + Lexicon.anyOf("cue.says", "cue.reports"));

  /** "told a meeting of voters it would fall": only a pronoun surely begins what is said. */
  private static final Pattern TELLS = Pattern.compile("\\b" + Lexicon.anyOf("cue.tells"));

  /** "remarks he made last week": no more than a noun and what goes with it. */
  private static final Pattern NOUN = Pattern.compile("\\b" + Lexicon.anyOf("cue.noun"));

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
    int start = content.get(0).start();
    return SAYS.matcher(verb).find()
        && (start < cue.end()
            || text.substring(cue.end(), start).endsWith("that ")
            || !NOUN.matcher(verb).find()
                && (!TELLS.matcher(verb).find()
                    || PRONOUN.matcher(content.get(0).in(text)).lookingAt()));
  }
}
