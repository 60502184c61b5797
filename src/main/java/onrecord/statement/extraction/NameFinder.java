package onrecord.statement.extraction;

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
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> PARTIES =
      Set.of("republican democratic democrat conservative labour liberal libertarian".split(" "));

  private final Tokens tokens;
  private final boolean[] quoted;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final boolean[] closing;
  private final RoleFinder roles;
  private final NameJoints joints;
  private final LeadingCallings callings;
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
    var opens = new boolean[tokens.size];
    for (int i = 0; i < tokens.size; i++) {
      opens[i] = opensSentence(i);
      if (!tokens.capital(i)) {
        small.add(tokens.low[i]);
      } else if (!opens[i]) {
        capitals.add(tokens.low[i]);
      }
    }
    roles = new RoleFinder(tokens, quoted, opens);
    joints = new NameJoints(tokens, quoted, small);
    callings = new LeadingCallings(tokens, opens, small, capitals);
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
    // "Ó Briain" is a surname
    if (!tokens.capital(i) || tokens.end[i] - tokens.start[i] < 2 && !tokens.word(i, "ó")) {
      return false;
    }
    if (tokens.is(i, TIME) && (!tokens.is(i, MALE | FEMALE) || DateWords.month(tokens, i))) {
      return false;
    }
    if (!opensSentence(i)) {
      return !tokens.is(i, PRONOUN) || tokens.acronym(i);
    }
    boolean more = joints.joined(i) && tokens.capital(i + 1);
    if (tokens.is(i, STARTER | DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR)) {
      return false;
    }
    boolean known =
        capitals.contains(tokens.low[i])
            || tokens.is(i, MALE | FEMALE)
            || tokens.is(i + 1, SAY) && !several(i)
            || Countries.country(tokens.at(i)) != null;
    return more || tokens.acronym(i) || known && !small.contains(tokens.low[i]);
  }

  /** "Trawlermen said", "Figures say": a noun that has its capital from the sentence alone. */
  private boolean several(int i) {
    boolean agrees =
        tokens.is(i + 1, Lexicon.BASE)
            && !tokens.is(i + 1, PAST)
            && tokens.low[i].matches("\\p{L}{4,}(?<![siu])s");
    return agrees || Plurals.noName(tokens.low[i]);
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

  private int read(int first) {
    int last = first;
    boolean organisation = tokens.is(first, ORGANISATION | KNOWN);
    while (joints.joined(last) || joints.members(last) || joints.partners(last)) {
      int next = joints.members(last) ? last + 2 : last + 1;
      if (tokens.capital(next) && !tokens.is(next, TIME)
          || article(next)
          || SUFFIXES.contains(tokens.low[next])) {
        last = next;
      } else if (joints.surname(next) > 0) {
        last = joints.surname(next);
      } else if (joints.partners(last)) {
        last += 2;
        organisation = true;
      } else if (organisation && joints.link(next) > 0 || joints.both(last) > 0) {
        last = joints.both(last) > 0 ? joints.both(last) : joints.link(next);
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

  /** "Sami al-Orr": the small letters in front belong to the name. */
  private boolean article(int i) {
    return tokens.low[i].startsWith("al-") && tokens.at(i).matches("al-\\p{Lu}.*");
  }

  private void add(int start, int last) {
    int from = start;
    int first = from;
    int title = -1;
    for (int i = last - 1; i >= from; i--) {
      boolean plain = tokens.is(i, ROLE) && last - i >= 2 && !tokens.is(i, MALE | FEMALE);
      if ((tokens.is(i, TITLE | HONORIFIC) || plain || callings.isRank(i, last))
          && !SUFFIXES.contains(tokens.low[i + 1])
          && title < 0) {
        title = i;
      }
    }
    if (title < 0 && callings.is(from, last)) {
      title = from;
    }
    int office = roles.office(from, last);
    int several = RoleWords.several(tokens, from, last);
    if (several >= from) {
      first = several + 1;
      title = -1;
    } else if (office > 0) {
      first = office;
      title = office - 1;
      while (!tokens.is(from, TITLE | ROLE) || from == start) {
        from--;
      }
    } else if (title >= 0
        && !Bodies.areNamed(tokens, title + 1, last)
        && !Bodies.isTitled(tokens, from, title, last)) {
      first = title + 1;
    } else {
      title = -1;
      while (!Bodies.areNamed(tokens, first, last) && first < last - 1 && adjective(first)) {
        first++;
      }
    }
    boolean bare =
        tokens.is(first, TITLE | HONORIFIC) || tokens.is(first, ROLE) && tokens.acronym(first);
    // "PLANS for 340 homes": the capitals that open an article.
    boolean drop = first == 0 && last == 0 && tokens.acronym(0) && Lexicon.bits(tokens.low[0]) != 0;
    boolean given = tokens.is(first, MALE | FEMALE) && !tokens.word(last + 1, "of");
    if (first == last && bare && !given || drop) {
      return;
    }
    String name = tokens.at(first, last);
    boolean group = PARTIES.contains(tokens.low[first]) || tokens.is(first, Lexicon.PEOPLE);
    if (Countries.demonym(name) || first == last && group && !tokens.is(first, MALE | FEMALE)) {
      return;
    }
    Span told = roles.role(from, first, last, title);
    Span role = told == null || RoleWords.is(told, tokens.text) ? told : null;
    char gender = Gender.of(tokens, from, first, last, title, role);
    found.add(
        new Mention(first, last, kind(first, last, title, role), role, gender, quoted[first]));
  }

  private boolean adjective(int i) {
    return Countries.demonym(tokens.at(i)) || PARTIES.contains(tokens.low[i]);
  }

  private Name.Kind kind(int first, int last, int title, Span role) {
    String name = tokens.at(first, last);
    if (title >= 0) {
      return Name.Kind.PERSON;
    }
    if (Countries.country(name) != null
        || Countries.capitalOf(name) != null
        || tokens.low[last].matches("administration|government")) {
      return Name.Kind.GOVERNMENT;
    }
    if (Bodies.areNamed(tokens, first, last)
        || tokens.is(first, KNOWN) && first == last
        || tokens.low[first].startsWith("@")) {
      return Name.Kind.ORGANISATION;
    }
    if (first == last && tokens.acronym(first) && tokens.end[last] - tokens.start[first] <= 6) {
      return Name.Kind.ORGANISATION;
    }
    // "the developer, Larkfield Homes,"
    boolean house =
        role != null
            && last > first
            && !tokens.is(first, MALE | FEMALE)
            && RoleWords.mayBeFirms(role, tokens.text)
            && (tokens.low[last].endsWith("s")
                || small.contains(tokens.low[last])
                || Lexicon.bits(tokens.low[last]) != 0);
    if (role != null && !house) {
      return Name.Kind.PERSON;
    }
    if (Persons.somewhere(tokens, first, last)) {
      return Name.Kind.PLACE;
    }
    boolean long_ = last > first && last - first < 4;
    if (long_
        && tokens.is(first, MALE | FEMALE)
        && !tokens.is(last, PLACE)
        && !Persons.ship(tokens, first, last)) {
      return Name.Kind.PERSON;
    }
    boolean aged = Persons.aged(tokens, last);
    boolean acts =
        tokens.word(last + 2, "and")
            && (tokens.word(last + 3, "he") || tokens.word(last + 3, "she"));
    if (long_ && (aged || tokens.word(last + 1, ",") && acts)) {
      return Name.Kind.PERSON;
    }
    if (tokens.is(last, PLACE) && last > first) {
      return Name.Kind.PLACE;
    }
    // "His counterpart, Ada Orr, said"
    boolean apposed =
        first > 2
            && tokens.word(first - 1, ",")
            && tokens.word(last + 1, ",")
            && tokens.low[first - 3].matches("his|her|their");
    // "the manager of Dunmarsh General, who": it is the manager who
    boolean told = !tokens.is(first - 1, PREPOSITION) && Persons.told(tokens, last + 1);
    if (long_ && (apposed || told)) {
      return Name.Kind.PERSON;
    }
    boolean where = first > 0 && tokens.low[first - 1].matches("in|near|at|from");
    if (where && !long_) {
      return Name.Kind.PLACE;
    }
    boolean speaks =
        tokens.is(last + 1, SAY | TELL)
                && tokens.is(last + 1, PAST | THIRD)
                && !tokens.capital(last + 1)
            || first > 0 && tokens.word(first - 1, "said");
    // Nobody is "the Ada Orr".
    boolean body = first > 0 && tokens.low[first - 1].equals("the");
    Name.Kind who = long_ || first == last ? Name.Kind.PERSON : null;
    return !speaks ? null : body ? Name.Kind.ORGANISATION : who;
  }
}
