package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what the outlet says in its own voice. Cautious: a sentence is askable only where nothing
 * in it speaks against that, and the reason is kept where something does.
 */
final class FactFinder {
  static final int LONGEST = 240;
  private static final int SHORTEST_WORDS = 6;

  /** One word in so many is "the", "of", "was" or the like; elsewhere it is another language. */
  private static final int FEWEST_ENGLISH = 8;

  private static final long CLOSED_CLASS =
      Lexicon.DETERMINER
          | Lexicon.PREPOSITION
          | Lexicon.PRONOUN
          | Lexicon.CONJUNCTION
          | Lexicon.SUBORDINATOR
          | Lexicon.AUXILIARY;

  /** Behind such a word something has to stand. */
  private static final long LEADS_ON =
      Lexicon.PREPOSITION | Lexicon.CONJUNCTION | Lexicon.DETERMINER;

  private static final Set<String> ABSOLUTE =
      Set.of("year", "full-date", "month-and-year", "iso-date");
  private static final Map<String, Set<String>> CAUTIONS = cautions();

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final List<TimeExpression> dates;
  private final List<Span> reported = new ArrayList<>();

  /**
   * Why nothing of it may be asked: an opinion, or an interview of which nobody knows who says it.
   */
  private final String whole;

  private final FactTypes types;
  private final Contradictions contradictions;
  private final PassedOn passedOn;
  private final Unvouched unvouched;
  private final List<Fact> found = new ArrayList<>();

  /** Whether a colon leads in the paragraph being read, and all that follows. */
  private boolean led;

  private boolean full;

  FactFinder(
      Items items,
      Register register,
      List<TimeExpression> dates,
      List<Attribution> attributions,
      Plots plots,
      Document.Kind kind,
      boolean unread) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.dates = dates;
    this.whole = kind == Document.Kind.OPINION ? Fact.OPINION : unread ? Fact.PASSED_ON : null;
    this.types = new FactTypes(items, register);
    this.contradictions = new Contradictions(items);
    this.passedOn = new PassedOn(items);
    this.unvouched = new Unvouched(items, passedOn, plots, attributions);
    for (Attribution attribution : attributions) {
      reported.addAll(attribution.content());
    }
    reported.sort(Comparator.comparingInt(Span::start));
  }

  List<Fact> find() {
    var roles = new RoleFacts(tokens, whole, name -> isReported(name, 0));
    register.all().stream().map(roles::of).filter(Objects::nonNull).forEach(found::add);
    int from = 0;
    int date = 0;
    for (int i = 0; i < items.sentences.size(); i++) {
      Sentence sentence = items.sentences.get(i);
      begin(sentence);
      Span span = items.span(sentence.from(), sentence.to() - 1);
      while (from < reported.size() && reported.get(from).end() <= span.start()) {
        from++;
      }
      while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
        date++;
      }
      if (!isReported(span, from)) {
        sentence(i, sentence, span, date);
      }
    }
    found.sort(Comparator.comparingInt(fact -> fact.span().start()));
    return found;
  }

  private boolean isReported(Span span, int from) {
    for (int i = from; i < reported.size() && reported.get(i).start() < span.end(); i++) {
      if (reported.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private void sentence(int index, Sentence sentence, Span span, int date) {
    int words = 0;
    int english = 0;
    String why = whole != null ? whole : led ? Fact.PASSED_ON : unvouched.why(index);
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (items.quote(k)) {
        return;
      }
      words += items.letters(k) ? 1 : 0;
      english += items.is(k, CLOSED_CLASS) ? 1 : 0;
      boolean may = items.low(k).equals("may") && items.capital(k) && k > sentence.from();
      if (why == null && !may) {
        why = caution(items.low(k), words <= 3);
      }
      if (why == null && (isFirstPerson(k, sentence.from()) || passedOn.says(k))) {
        why = Fact.PASSED_ON;
      }
    }
    if (why == null && Foretold.is(items.line(sentence))) {
      why = Fact.NOT_CERTAIN;
    }
    char last = span.length() == 0 ? ' ' : tokens.text.charAt(span.end() - 1);
    if (words < SHORTEST_WORDS || last != '.') {
      return;
    }
    boolean dated = false;
    TimeExpression relative = null;
    for (int i = date; i < dates.size() && dates.get(i).span().start() < span.end(); i++) {
      boolean absolute = ABSOLUTE.contains(dates.get(i).rule());
      dated |= absolute;
      relative = relative == null && !absolute ? dates.get(i) : relative;
    }
    int to = relative == null ? sentence.to() : withoutDay(sentence, relative);
    if (why == null && to < 0) {
      why = Fact.RELATIVE_DATE;
    }
    to = to < 0 || why != null ? sentence.to() : to;
    Span told = to < sentence.to() ? items.span(sentence.from(), to - 1) : span;
    dated &= to == sentence.to();
    if (why == null && english * FEWEST_ENGLISH < words) {
      why = Fact.OTHER_LANGUAGE;
    }
    if (why == null && told.length() > LONGEST) {
      why = Fact.TOO_LONG;
    }
    Fact.Type type = types.of(sentence.from(), to, dated);
    boolean telling = dated || type == Fact.Type.PLACE;
    if (why == null && !telling && vague(sentence.from(), to)) {
      why = "vague";
    }
    if (why == null && contradictions.of(index)) {
      why = Fact.CONTRADICTED;
    }
    found.add(new Fact(told, type, why == null, why));
  }

  /**
   * "Orr made two claims:" leads in the paragraph behind it, a list as a whole, and "a statement in
   * full:" all that follows; "the fares rise as follows:" leads in what the outlet itself tells.
   */
  private void begin(Sentence sentence) {
    int k = sentence.from();
    if (k > 0 && items.paragraph(k - 1) != sentence.paragraph()) {
      boolean colon = items.low(k - 1).equals(":");
      full |= colon && items.low(k - 2).equals("full") && items.low(k - 3).equals("in");
      led = full || colon && leads(k - 1) || led && item(k);
    }
  }

  /** Whether the paragraph whose last item this is leads in what somebody says. */
  private boolean leads(int last) {
    int from = last;
    while (from > 0 && items.paragraph(from - 1) == items.paragraph(last)) {
      from--;
    }
    boolean name = types.named(from, last);
    for (int k = from; k < last; k++) {
      name &= items.capital(k) || !items.letters(k);
    }
    return name || passedOn.leads(from, last);
  }

  /** Whether a paragraph that begins here is an item of a list. */
  private boolean item(int k) {
    return items.low(k).matches("[-–—•*·▪]")
        || items.tokens.number(items.token(k)) && items.low(k + 1).matches("[.)]");
  }

  /** No outlet is "I" in a report: somebody speaks whose words have no marks. */
  private boolean isFirstPerson(int k, int from) {
    // "Charles I", "the church of Our Lady"
    boolean named = k > from && items.capital(k) && !items.low(k).equals("i");
    boolean numeral = k > from && items.low(k).equals("i") && items.capital(k - 1);
    boolean letters = items.token(k) >= 0 && tokens.acronym(items.token(k));
    return FirstPerson.is(items.low(k)) && !named && !numeral && !letters;
  }

  /**
   * Where the words end that need no day: of "The council voted 21 to 14 on Friday, after a long
   * debate" what stands before "on". The day must be known and end its part of the sentence; what
   * is still to come needs its day. -1 where the sentence cannot be told without.
   */
  private int withoutDay(Sentence sentence, TimeExpression day) {
    int at = items.itemOf(tokens.from(day.span().start()));
    int next = items.itemOf(tokens.from(day.span().end() - 1)) + 1;
    while (items.low(next).matches("morning|afternoon|evening|night")) {
      next++;
    }
    int end = items.low(at - 1).matches("on|in|since") ? at - 1 : at;
    if (end == at && at > sentence.from() && items.is(at - 1, LEADS_ON)) {
      return -1; // "by Friday", "between 14 and 20 April": what would be left ends in the air
    }
    int words = 0;
    for (int k = sentence.from(); k < end; k++) {
      words += items.letters(k) ? 1 : 0;
      if (items.low(k).matches("will|shall|,|;|:|when|while|after|before|until|since|if")) {
        return -1;
      }
    }
    boolean closes = next >= sentence.to() - 1 || ",".equals(items.low(next));
    return day.date() != null && words >= SHORTEST_WORDS && closes ? end : -1;
  }

  /** No number, and no name at the beginning; a number in words is enough beside a name. */
  private boolean vague(int from, int to) {
    for (int k = from; k < to; k++) {
      if (tokens.number(items.token(k))) {
        return false;
      }
    }
    boolean opens = types.named(from, Math.min(to, from + 4));
    return !opens && !(types.counts(from, to) && types.named(from, to));
  }

  private static String caution(String word, boolean first) {
    if (CAUTIONS.get(Fact.NOT_CERTAIN).contains(word)) {
      return Fact.NOT_CERTAIN;
    }
    if (CAUTIONS.get("evaluation").contains(word)) {
      return "evaluation";
    }
    return first && CAUTIONS.get("pointer").contains(word) ? Fact.LEANING : null;
  }

  private static Map<String, Set<String>> cautions() {
    var result = new HashMap<String, Set<String>>();
    String section = "";
    for (String line : Lexicon.lines("cautions.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        result.computeIfAbsent(section, s -> new HashSet<>()).addAll(List.of(line.split(" +")));
      }
    }
    return result;
  }
}
