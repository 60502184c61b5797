package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PLACE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TITLE;
import static onrecord.statement.extraction.Lexicon.VERB;

import java.util.regex.Pattern;

/**
 * Knows that the sentence goes on behind a name and a comma, where a role has none of this: "In
 * Olden, [mayor Jo Roe told the council that …]", "The editor, Bo Lund, [blamed the bishop,]".
 */
final class GoesOn {
  /** So many words behind the comma the role of the next name may end. */
  private static final int FAR = 8;

  private static final Pattern DID =
      Pattern.compile("\\p{L}{2,}ed|" + PastForms.IRREGULAR + "|" + PastForms.SAME);

  private final Tokens tokens;

  GoesOn(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a verb, or another name, begins behind the comma, so that no role of the name stands
   * there.
   *
   * @param first the first token of the name, before which "in" may stand
   * @param i the first token behind the comma
   * @param end the token behind what might be a role
   */
  boolean is(int first, int last, int i, int end) {
    return isDeed(i)
        || isRoleOfNextName(i, end)
        || reports(i, end)
        || isOfNextName(first, last, i, end)
        || isOfNameBefore(first, last, i);
  }

  /** "blamed the bishop", "met her landlord": no role begins so. */
  private boolean isDeed(int i) {
    boolean deed =
        DID.matcher(tokens.low[i]).matches()
            || tokens.is(i, VERB)
            || tokens.is(i, REPORTING) && tokens.is(i, PAST | THIRD) && !tokens.is(i, ROLE | TITLE);
    boolean object =
        tokens.is(i + 1, DETERMINER)
            || tokens.is(i + 1, ROLE | TITLE) && tokens.capital(i + 1) && tokens.capital(i + 2);
    return deed && object && !tokens.capital(i);
  }

  /** "In Olden, [former health minister Jo Roe wrote …]": whoever is named behind it is that. */
  private boolean isRoleOfNextName(int i, int end) {
    int far = Math.min(end - 2, i + FAR);
    for (int k = i; k < far && (k == i || !tokens.is(k, PREPOSITION)); k++) {
      boolean role = Callings.role(tokens, k) || Agents.person(tokens.low[k]);
      boolean name = tokens.capital(k + 1) && tokens.capital(k + 2) && !tokens.owner(k + 3);
      if (role
          && !tokens.capital(k)
          && name
          && !tokens.is(k + 2, ORGANISATION | PLACE)
          && (tokens.is(k + 1, MALE | FEMALE) || isVerb(k + 3))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int k) {
    return tokens.is(k, AUXILIARY | VERB)
        || tokens.is(k, REPORTING) && tokens.is(k, PAST | THIRD)
        || tokens.letters(k) && tokens.low[k].endsWith("ed");
  }

  /** "In Olden, [the new head of the port said that …]", but no "man told to leave". */
  private boolean reports(int i, int end) {
    for (int k = i; k < end && !tokens.low[k].matches("who|whose|that|which|where"); k++) {
      boolean verb =
          tokens.is(k, SAY | TELL)
              && tokens.is(k, PAST | THIRD)
              && !tokens.is(k, ROLE | TITLE)
              && !tokens.capital(k);
      boolean always = tokens.low[k].matches("said|told|says|tells") && !isNoReport(k + 1);
      if (verb && (always || !tokens.is(k + 1, PREPOSITION) && !isNoReport(k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "told to leave", "told by Roe", "said,": no words of somebody follow. */
  private boolean isNoReport(int k) {
    return tokens.low[Math.min(k, tokens.size - 1)].matches("to|by|[,;.:)]");
  }

  /** "At a rally in Olden, [a teacher], Jo Roe, said": no place is a teacher. */
  private boolean isOfNextName(int first, int last, int i, int end) {
    boolean somewhere = first > 0 && tokens.low[first - 1].matches("in|at|near|from");
    boolean one = tokens.low[i].matches("the|an?|one|another|his|her|its|their|our");
    if (!somewhere || !one || !tokens.word(end, ",") || end + 1 >= tokens.size) {
      return false;
    }
    boolean role = false;
    for (int k = i + 1; k < end; k++) {
      boolean ends = k == end - 1 || tokens.is(k + 1, PREPOSITION);
      role |= ends && (tokens.is(k, ROLE) || Agents.person(tokens.low[k]));
    }
    boolean named = tokens.capital(end + 1) && tokens.capital(end + 2);
    // "In Olden, a teacher, who would not be named, said"
    boolean nobody = first == last && tokens.low[i].matches("an?") && tokens.word(end + 1, "who");
    return role && (named || nobody) && tokens.paragraph[end + 1] == tokens.paragraph[last];
  }

  /** "Ann Moe of Lund University, [who led the trial]": that is Ann Moe. */
  private boolean isOfNameBefore(int first, int last, int i) {
    boolean of = first > 1 && tokens.low[first - 1].matches("of|at|from");
    boolean body = tokens.is(last, ORGANISATION | PLACE);
    return tokens.word(i, "who") && (body || of && first == last && tokens.capital(first - 2));
  }
}
