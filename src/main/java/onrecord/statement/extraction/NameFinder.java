package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.FEMALE;
import static onrecord.statement.extraction.Lexicon.HONORIFIC;
import static onrecord.statement.extraction.Lexicon.KNOWN;
import static onrecord.statement.extraction.Lexicon.MALE;
import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PLACE;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SAY;
import static onrecord.statement.extraction.Lexicon.STARTER;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TELL;
import static onrecord.statement.extraction.Lexicon.THIRD;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.TITLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names by their capitals, parts titles from them and reads what stands around them. */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "von", "van", "bin", "al", "der", "del", "della", "da", "di", "du", "la", "ibn",
          "den", "&");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> PARTIES =
      Set.of(
          "republican",
          "democratic",
          "democrat",
          "conservative",
          "labour",
          "liberal",
          "libertarian");
  private static final int LONGEST_TITLE = 8;

  private final Tokens tokens;
  private final boolean[] quoted;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final boolean[] closing;
  private final List<Mention> found = new ArrayList<>();

  private NameFinder(Tokens tokens, List<Quotation> quotations) {
    this.tokens = tokens;
    quoted = new boolean[tokens.size];
    closing = new boolean[tokens.size];
    for (Quotation quotation : quotations) {
      java.util.Arrays.fill(quoted, quotation.first(), quotation.last() + 1, true);
    }
    for (Quotation quotation : quotations) {
      closing[quotation.last()] =
          quotation.closed() && !tokens.low[quotation.last() - 1].equals(".");
    }
    for (int i = 0; i < tokens.size; i++) {
      if (!tokens.capital(i)) {
        small.add(tokens.low[i]);
      } else if (!opensSentence(i)) {
        capitals.add(tokens.low[i]);
      }
    }
  }

  static List<Mention> find(Tokens tokens, List<Quotation> quotations) {
    var finder = new NameFinder(tokens, quotations);
    for (int i = 0; i < tokens.size; i++) {
      if (finder.begins(i)) {
        i = finder.read(i);
      }
    }
    return finder.found;
  }

  private boolean begins(int i) {
    if (!tokens.capital(i) || tokens.end[i] - tokens.start[i] < 2) {
      return false;
    }
    if (tokens.is(i, TIME) && !tokens.is(i, MALE | FEMALE)) {
      return false;
    }
    if (!opensSentence(i)) {
      return !tokens.is(i, PRONOUN) || tokens.acronym(i);
    }
    boolean more = joined(i) && tokens.capital(i + 1);
    if (tokens.is(i, STARTER | DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR)) {
      return false;
    }
    boolean known =
        capitals.contains(tokens.low[i]) || tokens.is(i, MALE | FEMALE) || tokens.is(i + 1, SAY);
    return more || tokens.acronym(i) || known && !small.contains(tokens.low[i]);
  }

  private boolean opensSentence(int i) {
    if (i == 0 || tokens.paragraph[i] != tokens.paragraph[i - 1]) {
      return true;
    }
    String before = tokens.low[i - 1];
    return !closing[i - 1]
            && !tokens.letters(i - 1)
            && !before.equals(",")
            && !before.equals("(")
            && !before.equals("-")
        || before.length() > 3
            && before.endsWith(".")
            && before.charAt(1) == '.'
            && tokens.is(i, STARTER);
  }

  /** Whether the next token follows after nothing but one space. */
  private boolean joined(int i) {
    return i + 1 < tokens.size
        && tokens.paragraph[i + 1] == tokens.paragraph[i]
        && quoted[i + 1] == quoted[i]
        && tokens.start[i + 1] - tokens.end[i] <= 1
        && tokens.letters(i + 1);
  }

  private int read(int first) {
    int last = first;
    boolean organisation = tokens.is(first, ORGANISATION | KNOWN);
    while (joined(last) || members(last)) {
      int next = members(last) ? last + 2 : last + 1;
      if (tokens.capital(next) && !tokens.is(next, TIME) || SUFFIXES.contains(tokens.low[next])) {
        last = next;
      } else if (joined(next) && tokens.capital(next + 1) && PARTICLES.contains(tokens.low[next])) {
        last = next + 1;
      } else if (organisation && link(next) > 0) {
        last = link(next);
      } else {
        break;
      }
      organisation |= tokens.is(last, ORGANISATION);
      if (last - first > 12) {
        break;
      }
    }
    add(first, last);
    return last;
  }

  /** "Hauliers’ League": a plural genitive inside the name of an organisation. */
  private boolean members(int i) {
    return i + 2 < tokens.size
        && tokens.low[i].endsWith("s")
        && tokens.low[i + 1].matches("['’]")
        && tokens.start[i + 1] == tokens.end[i]
        && tokens.is(i + 2, ORGANISATION)
        && tokens.capital(i + 2)
        && quoted[i + 2] == quoted[i];
  }

  /** "of the Sea" in "Department of the Sea": the capital word behind it, or -1. */
  private int link(int i) {
    String word = tokens.low[i];
    if (!word.equals("of") && !word.equals("for") && !word.equals("on") && !word.equals("and")) {
      return -1;
    }
    int next = i + 1;
    if (tokens.word(next, "the") && joined(i)) {
      next++;
    }
    boolean close = joined(i) && (next == i + 1 || joined(i + 1));
    boolean title =
        tokens.is(next, TITLE | HONORIFIC) || tokens.is(next, MALE | FEMALE) && word.equals("and");
    return close && tokens.capital(next) && !tokens.is(next, TIME) && !title ? next : -1;
  }

  private void add(int start, int last) {
    int from = start;
    int first = from;
    boolean organisation = false;
    for (int i = from; i <= last; i++) {
      organisation |= tokens.is(i, ORGANISATION) && !tokens.is(i, TITLE);
    }
    int title = -1;
    for (int i = last - 1; i >= from; i--) {
      boolean role = tokens.is(i, ROLE) && last - i >= 2 && !tokens.is(i, MALE | FEMALE);
      if ((tokens.is(i, TITLE | HONORIFIC) || role)
          && !SUFFIXES.contains(tokens.low[i + 1])
          && title < 0) {
        title = i;
      }
    }
    int office = office(from, last);
    if (office > 0) {
      first = office;
      title = office - 1;
      from = from - 2;
    } else if (title >= 0 && !organised(title + 1, last)) {
      first = title + 1;
    } else {
      title = -1;
      while (!organised(first, last) && first < last - 1 && adjective(first)) {
        first++;
      }
    }
    if (first == last && tokens.is(first, TITLE | HONORIFIC) && !tokens.is(first, MALE | FEMALE)) {
      return;
    }
    String name = tokens.at(first, last);
    if (Countries.demonym(name) || first == last && PARTIES.contains(tokens.low[first])) {
      return;
    }
    Span role = role(from, first, last, title);
    char gender = gender(from, first, last, title, role);
    found.add(
        new Mention(first, last, kind(first, last, title, role), role, gender, quoted[first]));
  }

  /** "Minister of Education Ada Orr": where the name begins behind a title with "of", or -1. */
  private int office(int from, int last) {
    boolean of =
        from > 1
            && last > from + 1
            && tokens.low[from - 1].matches("of|for")
            && tokens.is(from - 2, TITLE);
    if (!of || !sameParagraph(from - 2, from)) {
      return -1;
    }
    for (int i = from + 1; i < last; i++) {
      if (tokens.is(i, MALE | FEMALE | HONORIFIC)) {
        return tokens.is(i, HONORIFIC) ? i + 1 : i;
      }
    }
    return -1;
  }

  private boolean organised(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.is(i, ORGANISATION) && !tokens.is(i, MALE | FEMALE)) {
        return true;
      }
    }
    return false;
  }

  private boolean adjective(int i) {
    return Countries.demonym(tokens.at(i)) || PARTIES.contains(tokens.low[i]);
  }

  private Name.Kind kind(int first, int last, int title, Span role) {
    String name = tokens.at(first, last);
    if (title >= 0) {
      return Name.Kind.PERSON;
    }
    if (Countries.country(name) != null || Countries.capitalOf(name) != null) {
      return Name.Kind.GOVERNMENT;
    }
    if (tokens.low[last].matches("administration|government")) {
      return Name.Kind.GOVERNMENT;
    }
    if (organised(first, last)
        || tokens.is(first, KNOWN) && first == last
        || tokens.low[first].startsWith("@")) {
      return Name.Kind.ORGANISATION;
    }
    if (first == last && tokens.acronym(first) && tokens.end[last] - tokens.start[first] <= 6) {
      return Name.Kind.ORGANISATION;
    }
    if (role != null) {
      return Name.Kind.PERSON;
    }
    boolean long_ = last > first && last - first < 4;
    if (long_ && tokens.is(first, MALE | FEMALE) && !tokens.is(last, PLACE)) {
      return Name.Kind.PERSON;
    }
    if (long_
        && tokens.word(last + 1, ",")
        && tokens.number(last + 2)
        && tokens.word(last + 3, ",")) {
      return Name.Kind.PERSON;
    }
    if (tokens.is(last, PLACE) && last > first) {
      return Name.Kind.PLACE;
    }
    boolean speaks =
        tokens.is(last + 1, SAY | TELL)
                && tokens.is(last + 1, PAST | THIRD)
                && !tokens.capital(last + 1)
            || first > 0 && tokens.word(first - 1, "said");
    if (speaks) {
      return long_ || first == last ? Name.Kind.PERSON : null;
    }
    boolean where = first > 0 && tokens.low[first - 1].matches("in|near|at|from");
    return where && !long_ ? Name.Kind.PLACE : null;
  }

  private char gender(int from, int first, int last, int title, Span role) {
    for (int i = from; i <= title; i++) {
      if (tokens.is(i, HONORIFIC)) {
        long bits = tokens.bits[i] & (MALE | FEMALE);
        if (bits == MALE || bits == FEMALE) {
          return bits == MALE ? 'm' : 'f';
        }
      }
    }
    String words =
        (title >= from ? tokens.at(from, title) : "") + (role == null ? "" : role.in(tokens.text));
    if (words
        .toLowerCase(java.util.Locale.ROOT)
        .matches("(?s).*(woman|actress|queen|duchess|mother|sister|widow|wife|headmistress).*")) {
      return 'f';
    }
    if (words
        .toLowerCase(java.util.Locale.ROOT)
        .matches("(?s).*([^o]man\\b|king|father|brother|husband|son of).*")) {
      return 'm';
    }
    if (first == last) {
      return '?';
    }
    long bits = tokens.bits[first] & (MALE | FEMALE);
    return bits == MALE ? 'm' : bits == FEMALE ? 'f' : '?';
  }

  /** What the article calls the person: before the name, or set off by commas on either side. */
  private Span role(int from, int first, int last, int title) {
    if (title >= from && !onlyHonorific(from, title)) {
      int start = widen(from);
      int end = title;
      while (end > start && tokens.is(end, HONORIFIC) && !tokens.is(end, TITLE)) {
        end--;
      }
      return tokens.span(start, end);
    }
    if (from > 0
        && tokens.is(from - 1, ROLE)
        && sameParagraph(from - 1, from)
        && !tokens.capital(from - 1)) {
      return tokens.span(widen(from - 1), from - 1);
    }
    Span after = after(last);
    if (after != null) {
      return after;
    }
    boolean set = from > 1 && tokens.word(from - 1, ",") && tokens.is(from - 2, ROLE | TITLE);
    boolean closed = tokens.word(last + 1, ",") || tokens.is(last + 1, SAY | TELL | AUXILIARY);
    if (set && closed && sameParagraph(from - 2, from)) {
      return tokens.span(widen(from - 2), from - 2);
    }
    return null;
  }

  private boolean onlyHonorific(int from, int title) {
    for (int i = from; i <= title; i++) {
      if (!tokens.is(i, HONORIFIC)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameParagraph(int i, int k) {
    return i >= 0 && k < tokens.size && tokens.paragraph[i] == tokens.paragraph[k];
  }

  /** Takes in the words before a role that belong to it: "Chinese embassy spokesperson". */
  private int widen(int role) {
    int start = role;
    while (start > 0 && role - start < LONGEST_TITLE && sameParagraph(start - 1, role)) {
      int i = start - 1;
      boolean possessive = tokens.low[i].equals("'s") && tokens.capital(i - 1);
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
                  | TIME);
      boolean verb =
          tokens.is(i, Lexicon.REPORTING)
              && !tokens.is(i, ROLE | TITLE | ORGANISATION)
              && !tokens.capital(i);
      if (!possessive
              && (!tokens.letters(i)
                  || closed && !tokens.capital(i)
                  || closed && opensSentence(i)
                  || verb)
          || quoted[i] != quoted[role]) {
        break;
      }
      start = i;
    }
    return start;
  }

  /** ", chair of the league," or ", who leads the opposition,". */
  private Span after(int last) {
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
      if (low.equals(",")
          || low.equals(".")
          || low.equals(";")
          || low.equals("—")
          || low.equals(")")
          || low.equals("--")) {
        break;
      }
      if (end - i < 9) {
        role |= tokens.is(end, ROLE | TITLE) || tokens.low[end].matches("woman|man|boy|girl");
      }
      end++;
    }
    if (end == i || end >= tokens.size || end - i >= 26) {
      return null;
    }
    if (tokens.word(i, "who")) {
      boolean leads =
          tokens.low[i + 1].matches(
              "leads|heads|chairs|runs|edits|represents|directs|teaches|owns|founded|led|headed|chaired");
      return leads ? tokens.span(i, end - 1) : null;
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
    return role && opens && !verb ? tokens.span(i, end - 1) : null;
  }
}
