package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.BASE;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.ING;
import static onrecord.statement.extraction.Lexicon.PAST;
import static onrecord.statement.extraction.Lexicon.PLURAL;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.THIRD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds reporting verbs that are verbs here: not "the report", not "in demand", not passive. */
final class CueFinder {
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "isn't", "wasn't", "gets",
          "got", "get");

  /** "The town buys back the ferry": no verb of support. */
  private static final String RETURNS =
      "(?:buy|bring|come|cut|get|give|go|hand|hold|look|pay|pull|push|roll|send|set|step|strike|take|turn|win)e?s";

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> OWNERS = Set.of("its", "our", "my", "their");

  private static final Set<String> SEXED_OWNERS = Set.of("his", "her");

  private static final Pattern OWNED = Pattern.compile("['’]s?|his|her|their");

  private static final Pattern TALKS =
      Pattern.compile("talk(?:s|ed|ing)?|sp(?:eaks?|oke|oken|eaking)");

  private static final Set<String> TOPIC = Set.of("of", "about");

  private static final Set<String> REFUSES =
      Set.of("ask", "asks", "asked", "declines", "declined", "refuses", "refused", "spoke");

  /** "Asked not to be named". */
  private static final Pattern UNNAMED =
      Pattern.compile("\\b(?:named|identified|anonymity|anonymous)\\b");

  private static final Set<String> MANY =
      Set.of(
          "another", "others", "many", "some", "most", "few", "several", "all", "both", "half",
          "one", "two", "three");

  private final Items items;

  CueFinder(Items items) {
    this.items = items;
  }

  List<Cue> in(Sentence sentence) {
    var result = new ArrayList<Cue>();
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (items.is(k, REPORTING) && verb(k, sentence.from())) {
        int last = k;
        if (k + 1 < sentence.to() && prepositional(k)) {
          last = k + 1;
        }
        result.add(new Cue(k, last, items.bits(k)));
        k = last;
      }
    }
    return result;
  }

  /** "called for", "pointed out", "warned of": the preposition belongs to the verb. */
  private boolean prepositional(int k) {
    return switch (items.low(k + 1)) {
      case "out", "of", "against" -> true;
      // "said about 300 drivers had come": nearly so many.
      case "about" -> !(items.low(k).matches("sa(id|ys?|ying)") && Syntax.isNearly(items, k + 1));
      case "for", "on" ->
          items
              .low(k)
              .matches("call(s|ed|ing)?|ask(s|ed|ing)?|advocat(es?|ed|ing)|argu(es?|ed|ing)");
      case "to" ->
          items
              .low(k)
              .matches("point(s|ed|ing)?|refer(s|red|ring)?|object(s|ed|ing)?|admit(s|ted|ting)?");
      default -> false;
    };
  }

  private boolean verb(int k, int from) {
    if (items.capital(k) && k > from
        || items.low(k).equals("going") && items.low(k + 1).equals("to")) {
      return false;
    }
    int before = k - 1;
    while (before >= from && Adverbials.adverb(items, before)) {
      before--;
    }
    String previous = before >= from ? items.low(before) : "";
    // "A letter seen by": seen, known and shown are verbs of a subject only behind "have".
    if (items.is(k, Lexicon.PARTICIPLE) && !items.is(k, PAST | BASE)) {
      return previous.matches("ha(s|ve|d|ving)|['’](ve|d|s)|ha(sn|ven|dn)['’]?t");
    }
    if (BE.contains(previous) && items.is(k, PAST)
        || items.is(k, PAST) && items.low(k + 1).equals("by")
        || items.is(k, ING) && items.is(k, PREPOSITION)
        || items.low(k + 1).equals("it") && items.low(k).matches("puts?")
        // "They were called in and told that": whoever tells has a listener.
        || items.low(k).equals("told") && items.low(k + 1).equals("that")
        || items.low(k).equals("ruling")
            && items.low(k + 1).matches("part(y|ies)|coalition|class|family")
        || items.low(k).equals("back") && previous.matches(RETURNS)) {
      return false;
    }
    if (items.low(k).equals("recalling") && BE.contains(previous)) {
      return false;
    }
    boolean event = items.is(k, ING) && ARTICLES.contains(previous) && !items.quote(k + 1);
    if (event && !items.low(k + 1).equals("that")) {
      return false;
    }
    // "Her remarks appeared", but "everyone who met her claims it is dead"
    boolean owned = OWNERS.contains(previous) || SEXED_OWNERS.contains(previous) && before == from;
    if (owned && items.is(k, Lexicon.NOUN_CUE) && !items.is(k, PAST)) {
      return false;
    }
    if (items.is(k, Lexicon.NOUN_CUE)
        && items.low(k + 1).equals("that")
        && OWNED.matcher(previous).matches()) {
      return false;
    }
    if (previous.equals("'s") && !items.is(k, PAST | THIRD)
        || items.is(k, ING) && BE.contains(previous)) {
      return items.is(k, ING);
    }
    if (TALKS.matcher(items.low(k)).matches() && !TOPIC.contains(items.low(k + 1))) {
      return false;
    }
    if (REFUSES.contains(items.low(k))
        && UNNAMED
            .matcher(items.span(k, Math.min(k + 6, items.size - 1)).in(items.tokens.text))
            .find()) {
      return false;
    }
    boolean nominal =
        !MANY.contains(previous) && items.is(before, DETERMINER) && !items.is(before, PRONOUN)
            || items.is(before, PREPOSITION) && !previous.equals("to");
    if (nominal && !items.is(k, ING) && !previous.equals("that")) {
      return items.is(k, PAST) && !items.is(before, DETERMINER);
    }
    if (items.is(k, Lexicon.QUOTE) && !items.is(k, REPORTING & ~Lexicon.QUOTE)) {
      return beside(k, from);
    }
    boolean counted = before >= from && items.tokens.number(items.token(before));
    if (items.is(k, THIRD) && (counted || several(k, from, previous) || nouns(k, before, from))) {
      return false;
    }
    boolean noun = !items.is(k, PAST | ING);
    if (noun && items.is(k, BASE) && !items.is(k, PAST)) {
      boolean plural =
          previous.endsWith("s") && !previous.matches(".*(ou|s|i)s")
              || items.tokens.number(items.token(before))
              || NumberWords.value(previous) > 1
              || previous.matches(",|—|[)]|percent|others|half|most|many|some|few")
              || items.is(before, Lexicon.TIME)
              || items.is(before, PLURAL)
              || previous.matches("i|you|we|who|people|to|men|women")
              || Plurals.people(previous)
              || items.is(before, AUXILIARY);
      return plural && before >= from;
    }
    return !items.is(k, ROLE) || items.is(k, PAST | ING | THIRD);
  }

  /** "many reasons", "rules that could end", "states where": no verb of one subject is meant. */
  private boolean several(int k, int from, String previous) {
    boolean many = previous.matches("many|most|few|several|some|all|both|these|those");
    boolean relative =
        items.low(k + 1).equals("that") && items.is(k + 2, AUXILIARY)
            || items.low(k).equals("states") && items.low(k + 1).equals("where")
            || items.low(k).equals("reasons") && items.low(k + 1).equals("why");
    boolean name = items.capital(k - 1) && k - 1 > from;
    boolean subject = name || items.is(k - 1, PRONOUN) || items.low(k).equals("says");
    return many
        || NumberWords.value(previous) > 1
        || relative && !subject
        || previous.matches("news|press|media") && !name && items.low(k).equals("reports");
  }

  /** "the March states", "Orr's attacks on": a plural noun that looks like a verb. */
  private boolean nouns(int k, int before, int from) {
    int next = k + 1;
    boolean object =
        items.quote(next)
            || items.capital(next)
            || items.is(next, DETERMINER | PRONOUN | Lexicon.SUBORDINATOR)
            || items.low(next).matches("to|:|,|no|not") && !items.is(k, Lexicon.STANCE);
    boolean name =
        before >= from
            && (items.capital(before)
                || items.is(before, PRONOUN)
                || items.low(before).matches(",|who|which|—|[)]"));
    if (tail(k, from)) {
      return false;
    }
    return !object && !name
        || items.is(next, AUXILIARY) && !items.low(next).equals("'s")
        || items.is(next, REPORTING) && items.is(next, PAST)
        || !name && items.is(before, ROLE | Lexicon.TIME) && !object;
  }

  /** "…, the board writes.", "“…,” the senator says slowly": a reporter behind what is told. */
  private boolean tail(int k, int from) {
    int i = k - 1;
    while (i > from && k - i < 6 && items.letters(i) && !items.is(i, DETERMINER)) {
      i--;
    }
    boolean quoted = items.quote(i - 1);
    boolean told = quoted || i - 4 > from && ",".equals(items.low(i - 1));
    int next = k + 1;
    boolean ends =
        !items.letters(next) && !items.quote(next)
            || quoted && items.is(next, ADVERB | PREPOSITION);
    return items.is(i, DETERMINER)
        && i < k - 1
        && told
        && ends
        && items.is(k, Lexicon.SAY | Lexicon.TELL);
  }

  /** "continue to raise tolls that …", "bristled at a claim that …": no words follow the verb. */
  private boolean thing(int k, int that) {
    // "ending a dispute that …" tells of the dispute.
    int noun = items.low(k + 1).matches("down|up|out|off|away|back|over") ? k + 2 : k + 1;
    if (that > noun && items.is(noun, DETERMINER) && !items.is(noun + 1, Lexicon.TIME)) {
      return true;
    }
    boolean to = items.low(k + 1).equals("to");
    int done = to ? k + 2 : k + 1;
    boolean deed =
        items.low(k).matches("continu.*|beg[aiu]n.*|start.*")
            && (to || items.low(done).endsWith("ing"))
            && !items.is(done, REPORTING);
    boolean claim = that > k + 1 && items.is(that - 1, Lexicon.NOUN_CUE);
    for (int i = that - 2; claim && i > that - 5 && i > k; i--) {
      claim = !items.low(i).matches("in|on|with|during");
    }
    return deed || claim && !items.low(k).startsWith("point");
  }

  /** Whether a quotation stands right before or soon behind the verb. */
  private boolean beside(int k, int from) {
    for (int i = k - 1; i >= from && i > k - 10; i--) {
      if (items.quote(i)) {
        return true;
      }
      if (items.is(i, REPORTING) && items.is(i, PAST | THIRD)) {
        break;
      }
    }
    for (int i = k + 1;
        i < k + 9 && i < items.size && items.paragraph(i) == items.paragraph(k);
        i++) {
      if (items.quote(i)) {
        return ",".equals(items.low(i - 1)) || ":".equals(items.low(i - 1)) || i == k + 1;
      }
      if (":".equals(items.low(i))
          || i < k + 8
              && "that".equals(items.low(i))
              && !thing(k, i)
              && !items.is(i + 1, PREPOSITION)) {
        return true;
      }
    }
    return false;
  }
}
