package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.VERB;

import java.util.regex.Pattern;

/**
 * Knows by its form and place that a noun is the subject of a verb, though no list of people has
 * it: "the heckler yelled", "but donors say", "while none has said".
 */
final class Agents {
  private static final Pattern PERSON =
      Pattern.compile("[a-z-]{2,}(er|or|ist|ian|man|woman|men|women|ee|personnel|folk|people)");
  private static final String NONE = "none|others|those|some|many|few|most|both|neither|several";
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "other|another|number|matter|(news)?paper|cent(er|re)|order|power|never|ever|after|over|under"
              + "|whether|rather|together|later|earlier|either|neither|former|winter|summer|"
              + "further|offer|chapter|letter|however|moreover|computer|answer|water|weather"
              + "|for|nor|floor|door|error|minor|major|favou?r|labou?r|hono(u)?r|list|consist|exist"
              + "|resist|assist|insist|persist|twist|committee|fee|degree|three|agree|see|free");

  private Agents() {}

  /** Whether a word has the form of somebody who does something: "keeper", "archivist". */
  static boolean person(String noun) {
    return PERSON.matcher(noun).matches() && !NO_PERSON.matcher(noun).matches();
  }

  /** Whether these words are the subject of the verb behind them. */
  static boolean subject(Items items, NounPhrases.Phrase phrase, Sentence s) {
    int head = phrase.head();
    String noun = items.low(head);
    if (!begins(items, phrase.first(), s.from())) {
      return false;
    }
    if (phrase.first() == head && noun.matches(NONE)) {
      return true;
    }
    if (items.is(head, VERB | TIME | ADVERB | PREPOSITION | DETERMINER)
        || items.is(head, REPORTING) && items.is(head, Lexicon.THIRD)) {
      return false;
    }
    boolean plural = noun.matches("[a-z-]{2,}[^siu]s") && !noun.matches("news|series|always");
    return plural || Plurals.people(noun) || person(noun) && items.is(phrase.first(), DETERMINER);
  }

  /** Whether a clause begins here, so that no verb or preposition before takes these words. */
  private static boolean begins(Items items, int first, int from) {
    int k = first - 1;
    while (k > from && items.is(k, DETERMINER) && !items.is(k, SUBORDINATOR)) {
      k--;
    }
    return k < from
        || items.quote(k)
        || !items.letters(k) && !items.low(k).equals("'s")
        || items.is(k, SUBORDINATOR | CONJUNCTION);
  }
}
