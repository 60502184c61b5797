package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leads the names of a headline, or of a lead, to the full names that the article gives. */
final class FullNames {
  private static final int LONGEST = 7;

  /** In how many words an article introduces whom it is about. */
  private static final int LEAD = 150;

  /** How many times as often as a namesake somebody is named who is meant by the bare surname. */
  private static final int CLEARLY = 3;

  /** Titles by which somebody is known without a first name. */
  private static final String CROWNED = "President|Pope|King|Queen|Prince|Princess";

  /** "de Roe" is no full name either; "Al Roe" is. */
  private static final Pattern PARTICLE =
      Pattern.compile("(?!Al |Della )(?i)" + Particles.ALL_BEFORE + "\\S+");

  /** "Hispanic", "Muslims": a capital, but no name. */
  private static final Pattern PEOPLE = Pattern.compile(".*(an|ish|ese|ic|im|ims|ans|ics|als|os)");

  /** Somebody or something as the body names it. */
  private static final class Known {
    final Entity entity;
    String name;
    int times;
    int definite;
    int firstFull = Integer.MAX_VALUE;
    int firstBare = Integer.MAX_VALUE;

    /** Forms by which somebody else is as likely to be meant. */
    final Set<String> unclear = new HashSet<>();

    Known(Entity entity) {
      this.entity = entity;
    }
  }

  /**
   * A name where it stands.
   *
   * @param length how many items it takes
   * @param name in full, or null where the article does not give it in full or leaves it unclear
   * @param shown with "the" before it if the article writes it so
   */
  record Match(int length, String name, String shown, boolean person, Entity entity) {}

  private final Map<String, Known> byForm = new HashMap<>();
  private final Tokens tokens;
  private final int from;

  /** Names of the body alone: what a headline in capitals seems to name is no name. */
  FullNames(Register register, Tokens tokens, int from) {
    this.tokens = tokens;
    this.from = from;
    register.all().forEach(this::add);
  }

  private void add(Entity entity) {
    var known = new Known(entity);
    var forms = new HashSet<String>();
    for (Mention mention : entity.mentions) {
      if (mention.first() >= from) {
        count(known, mention);
        forms.add(tokens.at(mention.first(), mention.last()));
      }
    }
    if (known.times == 0 || !Character.isUpperCase(known.name.codePointAt(0))) {
      return;
    }
    known.name = forms.contains(entity.name) ? entity.name : known.name;
    forms.forEach(form -> put(form, known));
    if (entity.person() && known.name.indexOf(' ') > 0) {
      put(entity.last(), known);
      if (entity.usedByFirst) {
        put(entity.first(), known);
      }
    }
  }

  private void count(Known known, Mention mention) {
    String form = Spellings.plain(tokens.at(mention.first(), mention.last()));
    known.times++;
    if (mention.last() > mention.first()) {
      known.firstFull = Math.min(known.firstFull, mention.first());
    } else if (!mention.quoted()) {
      known.firstBare = Math.min(known.firstBare, mention.first());
    }
    if (known.name == null || form.length() > known.name.length()) {
      known.name = form;
    }
    if (tokens.word(mention.first() - 1, "the") && !tokens.capital(mention.last() + 1)) {
      known.definite++;
    }
  }

  private void put(String form, Known known) {
    String key = Spellings.plain(form).toLowerCase(Locale.ROOT);
    Known other = byForm.get(key);
    if (other == null || other == known || known.times >= CLEARLY * other.times) {
      byForm.put(key, known);
    } else if (other.times < CLEARLY * known.times) {
      other.unclear.add(key);
    }
  }

  /** The longest name that begins here, or null. */
  Match at(Items items, int first, int to) {
    if (!items.capital(first)) {
      return null;
    }
    var words = new StringBuilder();
    Match best = null;
    for (int k = first; k < to && k < first + LONGEST && !items.quote(k); k++) {
      boolean apart =
          k > first && items.tokens.start[items.token(k)] > items.tokens.end[items.token(k - 1)];
      words.append(apart ? " " : "").append(items.low(k));
      Known known = byForm.get(words.toString());
      if (known != null) {
        boolean unclear = known.unclear.contains(words.toString());
        String written = items.span(first, k).in(items.tokens.text);
        best =
            unclear
                ? new Match(k + 1 - first, null, null, false, known.entity)
                : match(k + 1 - first, known, written, items.low(first - 1));
      }
    }
    return best;
  }

  private Match match(int length, Known known, String written, String before) {
    Entity entity = known.entity;
    boolean person = person(known);
    if (entity.kind == Name.Kind.GOVERNMENT) {
      String country = Countries.country(Spellings.plain(written));
      String name = country == null ? written : country;
      String shown = name.startsWith("United ") ? "the " + name : name;
      return new Match(length, name, shown, false, entity);
    }
    boolean one = known.name.indexOf(' ') < 0;
    boolean place = entity.located || entity.kind == Name.Kind.PLACE;
    if (entity.person() && !place && length == 1 && (one || late(known))) {
      String name = one ? crowned(known) : null;
      boolean told = name != null && name.toLowerCase(Locale.ROOT).startsWith(before + " ");
      return new Match(length, told ? known.name : name, name, person, entity);
    }
    if ((!person && !one || entity.located) && length == 1 && before.matches("at|in|near")) {
      // "at Norvik" is a place, also where only "Norvik Hydro" or Per Norvik bears the name
      return new Match(length, written, written, false, entity);
    }
    boolean the = !person && 2 * known.definite > known.times;
    if (one && !place && !the && entity.kind != Name.Kind.ORGANISATION) {
      return PEOPLE.matcher(known.name).matches()
          ? null
          : new Match(length, null, null, person, entity);
    }
    String name = entity.person() && PARTICLE.matcher(known.name).matches() ? null : known.name;
    return new Match(length, name, the ? "the " + name : name, person, entity);
  }

  /** "Roe" before anybody of that name was introduced may be another Roe. */
  private boolean late(Known known) {
    return known.firstBare < known.firstFull && known.firstFull > from + LEAD;
  }

  private String crowned(Known known) {
    Span title = known.entity.title;
    String words = title == null ? "" : title.in(tokens.text);
    return words.matches(CROWNED) ? words + " " + known.name : null;
  }

  private static boolean person(Known known) {
    long first = Lexicon.bits(known.entity.first().toLowerCase(Locale.ROOT));
    return known.entity.person()
        && !(known.entity.located && known.name.indexOf(' ') < 0)
        && (known.entity.mentions.size() > 1 || (first & (Lexicon.MALE | Lexicon.FEMALE)) != 0)
        && known.name.chars().noneMatch(Character::isDigit);
  }
}
