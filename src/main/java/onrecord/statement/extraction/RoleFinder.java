package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.TITLE;

/** Reads what the article calls a person, from the words around the name. */
final class RoleFinder {
  private static final int LONGEST_TITLE = 8;

  private final Tokens tokens;
  private final boolean[] quoted;

  /** Where a sentence begins: a capital there says nothing. */
  private final boolean[] opens;

  private final Callings callings;
  private final GoesOn goesOn;

  RoleFinder(Tokens tokens, boolean[] quoted, boolean[] opens) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.opens = opens;
    this.callings = new Callings(tokens, quoted);
    this.goesOn = new GoesOn(tokens);
  }

  /** What the article calls the person: before the name, or set off by commas on either side. */
  Span role(int from, int first, int last, int title) {
    if (title >= from && !onlyHonorific(from, title)) {
      int start = widen(from);
      int end = title;
      while (end > start && tokens.is(end, HONORIFIC) && !tokens.is(end, TITLE)) {
        end--;
      }
      return tokens.span(start, end);
    }
    if (from > 0
        && (tokens.is(from - 1, ROLE)
            || tokens.word(from - 1, "master")
            || last > from && LeadingCallings.ends(tokens.low[from - 1]))
        && sameParagraph(from - 1, from)
        && !tokens.capital(from - 1)) {
      return tokens.span(widen(from - 1), from - 1);
    }
    Span after = after(first, last);
    if (after == null) {
      after = callings.after(first, last);
    }
    if (after != null) {
      return after;
    }
    if (last > first && CourtRoles.isBefore(tokens, from) && sameParagraph(from - 4, from)) {
      return tokens.span(from - 4, from - 2);
    }
    boolean set = from > 1 && tokens.word(from - 1, ",") && Callings.role(tokens, from - 2);
    boolean closed =
        tokens.word(last + 1, ",")
            || tokens.is(last + 1, SAY | TELL | AUXILIARY)
            || last > from && (tokens.word(last + 1, "of") || tokens.word(last + 1, "."));
    if (set && closed && sameParagraph(from - 2, from)) {
      return whole(widen(from - 2), from - 2);
    }
    return last > first ? voice(from, last) : null;
  }

  /**
   * "a spokesman for the port, Pelle Dragan,", "the harbour master of Ness Haven, Ann Moe,": who
   * speaks for whom and who is what of a name, before the comma.
   */
  private Span voice(int from, int last) {
    boolean set = from > 4 && tokens.word(from - 1, ",") && !tokens.letters(last + 1);
    for (int i = from - 2; set && i > 1 && i > from - 2 - LONGEST_TITLE; i--) {
      if (!tokens.letters(i) || !sameParagraph(i, from) || quoted[i] != quoted[from]) {
        return null;
      }
      boolean speaks = tokens.is(i - 1, Lexicon.SPOKESPERSON);
      boolean office =
          tokens.word(i, "of") && callings.office(i - 1) && tokens.word(widen(i - 1) - 1, "the");
      if (tokens.low[i].matches("for|of")
          && (speaks || office && tokens.capital(from - 2))
          && i < from - 2) {
        return whole(widen(i - 1), from - 2);
      }
      if (tokens.low[i].matches("of|for|on|in|at")
          && tokens.is(i - 1, ROLE)
          && opensClause(i - 1)) {
        return tokens.span(widen(i - 1), from - 2);
      }
    }
    return null;
  }

  /**
   * "a spokeswoman for the mayor of Norvik, Ann Moe,": she is no mayor, but what stands before it
   * too. Whose brother or wife somebody is, is no role, and may be said of either.
   */
  private Span whole(int start, int end) {
    int of = tokens.is(start - 1, DETERMINER) ? start - 2 : start - 1;
    if (of < 1 || !sameParagraph(of - 1, end) || !tokens.low[of].matches("for|of|to")) {
      return tokens.span(start, end);
    }
    if (RoleWords.isRelative(tokens.low[of - 1])) {
      return null;
    }
    boolean chief = tokens.word(of - 1, "staff") && tokens.word(of - 3, "chief");
    return RoleWords.isBeside(tokens, of - 1)
        ? tokens.span(widen(chief ? of - 3 : of - 1), end)
        : tokens.span(start, end);
  }

  /** "[Their] leader on the council, Ann Moe, said": at the head of a sentence it is who speaks. */
  private boolean opensClause(int role) {
    int before = widen(role) - 1;
    if (before > 1 && tokens.low[before].equals("'s")) {
      // "The party's leader on the council"
      before -= 2;
    }
    return before >= 0 && tokens.is(before, DETERMINER) && opens[before];
  }

  boolean onlyHonorific(int from, int title) {
    for (int i = from; i <= title; i++) {
      if (!tokens.is(i, HONORIFIC)) {
        return false;
      }
    }
    return true;
  }

  /** Takes in the words before a role that belong to it: "harbour board spokesperson". */
  int widen(int role) {
    int start = role;
    while (start > 0 && role - start < LONGEST_TITLE && sameParagraph(start - 1, role)) {
      int i = start - 1;
      boolean possessive =
          tokens.low[i].equals("'s") && tokens.capital(i - 1)
              || tokens.low[i].matches("['’]") && i > 0 && tokens.low[i - 1].endsWith("s");
      boolean closed =
          tokens.is(
                  i,
                  DETERMINER
                      | PREPOSITION
                      | PRONOUN
                      | CONJUNCTION
                      | SUBORDINATOR
                      | AUXILIARY
                      | ADVERB
                      | TIME)
              && !RoleWords.isPair(tokens, i);
      boolean verb =
          tokens.is(i, Lexicon.REPORTING)
              && !tokens.is(i, ROLE | TITLE | ORGANISATION)
              && !RoleWords.isNoun(tokens, i)
              && (!tokens.capital(i) || RoleWords.isShouted(tokens, i));
      if (RoleWords.dates(tokens, i)) {
        break;
      }
      boolean joins = tokens.word(i, "&") && tokens.capital(i + 1) && tokens.capital(i - 1);
      if (does(i)
          || tokens.low[i].matches("own|n?either|not")
          || !possessive
              && !joins
              && !RoleWords.isThen(tokens, i, role)
              && (!tokens.letters(i) || closed && !tokens.capital(i) || closed && opens[i] || verb)
          || quoted[i] != quoted[role]) {
        break;
      }
      start = i;
    }
    return start;
  }

  /** "Pell met Councillor Orr", "Pell thanked Mayor Orr": somebody else did that. */
  private boolean does(int i) {
    boolean name = tokens.capital(i - 1) && !tokens.is(i - 1, DETERMINER | ROLE | TITLE);
    // "to face Sen. Orr", "did not satisfy Mayor Pell"
    if (i > 0
        && !tokens.capital(i)
        && tokens.capital(i + 1)
        && tokens.low[i - 1].matches("to|not|would|will|could|should|must|did")) {
      return true;
    }
    return !tokens.capital(i)
        && (tokens.is(i, Lexicon.VERB) || name && tokens.low[i].matches("\\p{L}+ed"));
  }

  /** ", chair of the league," or ", who leads the opposition,". */
  private Span after(int first, int last) {
    int i = last + 1;
    if (!tokens.word(i, ",") || !sameParagraph(last, i)) {
      return null;
    }
    i++;
    if (tokens.number(i) && tokens.word(i + 1, ",")) {
      i += 2;
    }
    int end = i;
    boolean role = false;
    while (end < tokens.size
        && end - i < 26
        && sameParagraph(last, end)
        && quoted[end] == quoted[last]) {
      String low = tokens.low[end];
      if (low.matches("[,.;—()]|--")) {
        break;
      }
      if (end - i < 9) {
        boolean one = low.equals("first") && !tokens.is(end + 1, ROLE | TITLE);
        role |= tokens.is(end, ROLE | TITLE) && !one || low.matches("woman|man|boy|girl");
      }
      end++;
    }
    if (end == i || end >= tokens.size || end - i >= 26 || goesOn.is(first, last, i, end)) {
      return null;
    }
    if (tokens.word(i, "who")) {
      boolean leads =
          tokens.low[i + 1].matches(
                  "leads|heads|chairs|runs|edits|represents|directs|teaches|owns|founded|led|headed|chaired"
                      + "|keeps|farms|grows|sells|breeds|manages|coaches|drives|builds|repairs|studies|advises|oversees"
                      + "|researches|lectures|curates|designs|organi[sz]es|speciali[sz]es|tracks|monitors")
              || tokens.word(i + 1, "has")
                  && tokens.low[i + 2].matches(
                      "led|headed|chaired|run|edited|directed|taught|owned");
      return leads ? tokens.span(i, end - 1) : null;
    }
    if (CourtRoles.is(tokens, i, end - 1)) {
      return tokens.span(i, end - 1);
    }
    boolean opens =
        tokens.is(i, DETERMINER | ROLE | TITLE)
            || tokens.capital(i) && !tokens.capital(i + 1)
            || tokens.is(i + 1, ROLE)
            || tokens.is(i + 2, ROLE);
    boolean verb = false;
    for (int k = i; k < Math.min(end, i + 4); k++) {
      verb |=
          tokens.is(k, AUXILIARY) && !tokens.low[k].equals("'s")
              || tokens.is(k, SAY) && tokens.is(k, PAST | THIRD) && !tokens.is(k, ROLE);
    }
    return role
            && opens
            && !verb
            && !RoleWords.isClause(tokens, i, end)
            && !RoleWords.isOfNextName(tokens, i, end)
            && !RoleWords.isNextSubject(tokens, i, end - 1)
        ? tokens.span(i, end - 1)
        : null;
  }

  /** "Minister of Education Ada Orr": where the name begins behind a title with "of", or -1. */
  int office(int from, int last) {
    int of = from > 2 && tokens.word(from - 1, "the") ? from - 2 : from - 1;
    boolean office =
        of > 0
            && last > from + 1
            && tokens.low[of].matches("of|for|to")
            && (tokens.is(of - 1, TITLE) || tokens.is(of - 1, ROLE) && tokens.word(of, "of"))
            && !tokens.is(of - 1, Lexicon.SPOKESPERSON)
            && !tokens.is(from, TITLE);
    if (!office || !sameParagraph(of - 1, from)) {
      return -1;
    }
    if (tokens.word(from, "opposition")) {
      return from + 1;
    }
    for (int i = from + 1; i < last; i++) {
      if (tokens.is(i, MALE | FEMALE | HONORIFIC)) {
        return tokens.is(i, HONORIFIC) ? i + 1 : i;
      }
      boolean body = tokens.is(i, ORGANISATION) || Countries.country(tokens.at(from, i)) != null;
      if (body && last - i == 2 && tokens.capital(i + 1)) {
        return i + 1;
      }
    }
    return RoleWords.isOfOneWord(tokens, of, from, last) ? from + 1 : -1;
  }

  boolean sameParagraph(int i, int k) {
    return i >= 0 && k < tokens.size && tokens.paragraph[i] == tokens.paragraph[k];
  }
}
