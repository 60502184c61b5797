package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the outlet says in its own voice. Cautious: a sentence is askable only where nothing
 * in it speaks against that, and the reason is kept where something does.
 */
final class FactFinder {
  private static final int LONGEST = 240;
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
  private static final Map<String, Set<String>> CAUTIONS = cautions();

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final List<TimeExpression> dates;
  private final List<Span> reported = new ArrayList<>();
  private final boolean opinion;
  private final List<Fact> found = new ArrayList<>();

  FactFinder(
      Items items,
      Register register,
      List<TimeExpression> dates,
      List<Attribution> attributions,
      Document.Kind kind) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.dates = dates;
    this.opinion = kind == Document.Kind.OPINION;
    for (Attribution attribution : attributions) {
      reported.addAll(attribution.content());
    }
    reported.sort(Comparator.comparingInt(Span::start));
  }

  List<Fact> find() {
    roles();
    int from = 0;
    int date = 0;
    for (Sentence sentence : items.sentences) {
      Span span = items.span(sentence.from(), sentence.to() - 1);
      while (from < reported.size() && reported.get(from).end() <= span.start()) {
        from++;
      }
      while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
        date++;
      }
      if (!isReported(span, from)) {
        sentence(sentence, span, date);
      }
    }
    found.sort(Comparator.comparingInt(fact -> fact.span().start()));
    return found;
  }

  /**
   * Spans are sorted by start, so a long one further back may still reach here: look a little on.
   */
  private boolean isReported(Span span, int from) {
    for (int i = Math.max(0, from - 8);
        i < reported.size() && reported.get(i).start() < span.end();
        i++) {
      if (reported.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private void roles() {
    for (Entity entity : register.all()) {
      Mention mention = entity.mentions.isEmpty() ? null : entity.mentions.get(0);
      if (mention == null || mention.title() == null || !entity.person() || mention.quoted()) {
        continue;
      }
      Span name = tokens.span(mention.first(), mention.last());
      Span span =
          new Span(
              Math.min(name.start(), mention.title().start()),
              Math.max(name.end(), mention.title().end()));
      boolean inside = reported.stream().limit(2_000).anyMatch(span::overlaps);
      boolean bare =
          mention.title().end() < name.start()
              && ",".equals(tokens.text.substring(mention.title().end(), name.start()).strip());
      String why =
          bare
              ? "depends_on_earlier"
              : opinion
                  ? "opinion"
                  : inside ? "inside_attribution" : span.length() > LONGEST ? "too_long" : null;
      found.add(new Fact(span, Fact.Type.ROLE, why == null, why));
    }
  }

  private void sentence(Sentence sentence, Span span, int date) {
    int words = 0;
    int english = 0;
    boolean number = false;
    String why = opinion ? "opinion" : null;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (items.quote(k)) {
        return;
      }
      words += items.letters(k) ? 1 : 0;
      english += items.is(k, CLOSED_CLASS) ? 1 : 0;
      number |= tokens.number(items.token(k));
      if (why == null) {
        why = caution(items.low(k), words <= 3);
      }
      if (why == null
          && items.is(k, Lexicon.REPORTING)
          && items.is(k, Lexicon.SAY | Lexicon.THINK)
          && items.is(k, Lexicon.PAST | Lexicon.THIRD)) {
        why = "inside_attribution";
      }
    }
    char last = span.length() == 0 ? ' ' : tokens.text.charAt(span.end() - 1);
    if (words < SHORTEST_WORDS || last != '.') {
      return;
    }
    boolean dated = false;
    boolean relative = false;
    for (int i = date; i < dates.size() && dates.get(i).span().start() < span.end(); i++) {
      String rule = dates.get(i).rule();
      boolean absolute =
          rule.equals("year")
              || rule.equals("full-date")
              || rule.equals("month-and-year")
              || rule.equals("iso-date");
      dated |= absolute;
      relative |= !absolute;
    }
    if (why == null && relative) {
      why = "relative_date";
    }
    if (why == null && english * FEWEST_ENGLISH < words) {
      why = "other_language";
    }
    if (why == null && span.length() > LONGEST) {
      why = "too_long";
    }
    if (why == null && !number && !dated && !named(sentence)) {
      why = "vague";
    }
    Fact.Type type = dated ? Fact.Type.DATE : number ? Fact.Type.NUMBER : Fact.Type.EVENT;
    found.add(new Fact(span, type, why == null, why));
  }

  private boolean named(Sentence sentence) {
    int first = items.firstToken(sentence.from());
    int i = register.mentionFrom(first);
    return i < register.size() && register.mention(i).first() <= first + 3;
  }

  private static String caution(String word, boolean first) {
    if (CAUTIONS.get("hedge").contains(word)) {
      return "hedge";
    }
    if (CAUTIONS.get("evaluation").contains(word)) {
      return "evaluation";
    }
    return first && CAUTIONS.get("pointer").contains(word) ? "depends_on_earlier" : null;
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
