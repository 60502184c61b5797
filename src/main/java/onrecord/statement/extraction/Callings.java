package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PLACE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.TITLE;
import static onrecord.statement.extraction.Lexicon.VERB;

import java.util.regex.Pattern;

/**
 * Knows by its form and place what a person is though no list has the word: ", the harbour master
 * of Ness Haven," behind a name.
 */
final class Callings {
  private static final int LONGEST = 16;
  private static final int MOST_BEFORE = 6;

  /** So many tokens back somebody may have been named in full. */
  private static final int FAR = 1_500;

  private static final String PLACES =
      "capital|home|site|scene|seat|heart|birthplace|place|land|edge|top|bottom|middle|side|spot|venue"
          + "|location|corner|gateway|hub|cradle|shore|jewel|gem";
  private static final String TIMES =
      "day|night|week|month|year|hour|morning|evening|eve|end|beginning|start|anniversary|date|time|age";
  private static final String PARTS =
      "first|second|third|last|next|one|two|three|rest|half|part|piece|bulk|kind|sort|type|series|set|pair"
          + "|group|lot|bit|least|best|worst|youngest|oldest|only|other|same|latter|former";
  private static final String BODIES =
      "crew|team|staff|family|band|choir|class|public|clan|gang|club|company|firm|newspaper|magazine|station"
          + "|channel|brand|subsidiary|arm|branch|unit|flagship|ship|boat|ferry|vessel|yacht|maker"
          + "|manufacturer|operator|provider|supplier";
  private static final String THINGS =
      "pride|voice|face|soul|name|subject|object|target|focus|cause|source|reason|symbol|product|result"
          + "|image|epitome|essence|example|answer|key|link|bane|scourge|butt|backbone|brainchild|talk|toast"
          + "|life|death|work|story|love|book|film|song|show|novel|picture|painting|building|native|fan"
          + "|case|fact|idea|point|issue|problem|sign|way|use|size|height|kin|likes|stuff";

  /** What a company is as often as a person. */
  private static final Pattern BUSINESSES =
      Pattern.compile(
          "exporter|importer|producer|retailer|lender|insurer|developer|carrier|broadcaster|employer|seller|buyer"
              + "|contractor|distributor|wholesaler|competitor|owner|publisher|builder|user|consumer|polluter");

  /** Whom somebody has, and what somebody made or got: no calling. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "friend|mother|father|brother|sister|son|daughter|wife|husband|widow|ally|rival|critic|supporter"
              + "|opponent|colleague|victim|neighbou?r|member|author|writer|founder|owner|winner|survivor");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          String.join("|", PLACES, TIMES, PARTS, BODIES, THINGS)
              + "|.*(ion|ment|ness|ity|ism|ship|hood|ing|ed|ance|ence|ure|dom|cy|[^s]s)");

  private final Tokens tokens;
  private final boolean[] quoted;

  Callings(Tokens tokens, boolean[] quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** A role of the list, or the "master" of a harbour or a station, who elsewhere is no role. */
  static boolean role(Tokens tokens, int i) {
    return tokens.is(i, ROLE | TITLE) || tokens.word(i, "master");
  }

  /** What stands between commas behind the name from one token to another, or null. */
  Span after(int first, int last) {
    int i = last + 2;
    if (!tokens.word(last + 1, ",") || !goesOn(last, i)) {
      return null;
    }
    if (tokens.number(i) && tokens.word(i + 1, ",")) {
      i += 2;
    }
    if (i >= tokens.size) {
      return null;
    }
    boolean article = tokens.low[i].matches("the|an?");
    boolean named = named(first, last);
    if (!named && (!article || tokens.word(first - 1, "the") || first == last && !known(first))) {
      return null;
    }
    int of = preposition(article ? i + 1 : i, last);
    if (of < 0 || !person(of - 1, named, article && tokens.word(of, "of"))) {
      return null;
    }
    int end = end(of + 1, last);
    return end < 0 || place(first, last) ? null : tokens.span(i, end);
  }

  /** Whether the word is an office or a calling, and nobody's friend or mother. */
  boolean office(int i) {
    String low = tokens.low[i];
    // "the Lund Chamber of Commerce"
    boolean body = tokens.is(i, Lexicon.ORGANISATION) && tokens.capital(i);
    return !body
        && !RELATIVE.matcher(low).matches()
        && !NO_PERSON.matcher(low).matches()
        && (role(tokens, i) || Agents.person(low));
  }

  /** The token of "of" or the like behind the noun and what belongs to it, or -1. */
  private int preposition(int from, int last) {
    for (int k = from; goesOn(last, k) && k - from < MOST_BEFORE; k++) {
      if (tokens.low[k].matches("of|for|at|in|from") && !tokens.capital(k)) {
        return k > from ? k : -1;
      }
      boolean closed =
          tokens.is(
              k,
              DETERMINER
                  | PRONOUN
                  | CONJUNCTION
                  | SUBORDINATOR
                  | AUXILIARY
                  | PREPOSITION
                  | VERB
                  | HONORIFIC);
      if (closed || !tokens.letters(k) || tokens.number(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the noun may be what a person is; behind a name that is surely one, most nouns are. */
  private boolean person(int noun, boolean named, boolean of) {
    String low = tokens.low[noun];
    if (NO_PERSON.matcher(low).matches() || tokens.is(noun, ORGANISATION | PLACE)) {
      return false;
    }
    boolean does = Agents.person(low) && (named || !BUSINESSES.matcher(low).matches());
    return does || named && of && !tokens.is(noun, TIME) && !tokens.capital(noun);
  }

  /** "Ann Moe": a first name that is one, and no "Beach" behind it. */
  private boolean named(int first, int last) {
    return last > first && tokens.is(first, MALE | FEMALE);
  }

  /** A surname that stood behind a first name or a title not long before. */
  private boolean known(int name) {
    for (int i = name - 1; i > 0 && name - i < FAR; i--) {
      if (tokens.low[i].equals(tokens.low[name])
          && tokens.capital(i)
          && tokens.is(i - 1, MALE | FEMALE | HONORIFIC | TITLE)) {
        return true;
      }
    }
    return false;
  }

  private boolean place(int first, int last) {
    boolean where =
        first > 0 && tokens.low[first - 1].matches("in|near|at|from|to|of|around|outside");
    return tokens.is(last, PLACE | ORGANISATION) || where && !named(first, last);
  }

  /** The last token before the mark that closes it; -1 where a clause or somebody else follows. */
  private int end(int from, int last) {
    int k = from;
    boolean name = false;
    while (goesOn(last, k) && k - from < LONGEST && !tokens.low[k].matches("[,.;:)—–]|--")) {
      if (tokens.low[k].matches("who|whom|whose|which|that|where")) {
        return name ? k - 1 : -1;
      }
      boolean verb =
          tokens.is(k, AUXILIARY) && !tokens.low[k].equals("'s")
              || tokens.is(k, REPORTING)
                  && tokens.is(k, PAST | THIRD)
                  && !tokens.is(k, ROLE | TITLE)
              || tokens.is(k, VERB | PRONOUN) && !tokens.is(k, DETERMINER)
              || tokens.low[k].matches("his|her|their|its|['’‘“”\"`]|''|``");
      boolean another =
          tokens.word(k, "and")
              && tokens.is(k + 1, MALE | FEMALE | HONORIFIC | TITLE)
              && tokens.capital(k + 1);
      if (verb && !tokens.capital(k) || another) {
        return -1;
      }
      name |= tokens.capital(k);
      k++;
    }
    boolean closed = !goesOn(last, k) || tokens.low[k].matches("[,.;:)—–]|--");
    return closed && k > from ? k - 1 : -1;
  }

  private boolean goesOn(int last, int k) {
    return k < tokens.size
        && tokens.paragraph[k] == tokens.paragraph[last]
        && quoted[k] == quoted[last];
  }
}
