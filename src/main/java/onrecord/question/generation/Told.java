package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * A fact of the outlet's own as a plain main clause: who or what, the verb and what follows. Only
 * sentences whose parts can surely be told are taken apart.
 *
 * @param subject as it stands, with people introduced
 * @param verb the finite verb as it stands: "won", "was", "has"
 * @param rest what follows the verb, without time and full stop
 * @param person who does it, or null where that is no person
 * @param time when it happened, as ISO day, month or year; null where that is not told
 * @param day the day of it, or null
 */
record Told(
    Span at, String subject, String verb, String rest, Name person, String time, LocalDate day) {
  private static final Map<String, String> EVENT = Lexicon.pairs("event");
  static final Set<String> AUXILIARY = Set.of("was", "were", "is", "are", "has", "have", "had");
  private static final Set<String> NO_SUBJECT =
      Set.of(
          ("he she it they we i you this that these those there who which what when while after"
                  + " before since as if although though because in on at by for with from to of and"
                  + " but or so nor both neither either one others another some many most few all"
                  + " each during despite following according until under over among between like"
                  + " also then now still yet here more less not only even his her its their my our"
                  + " whether how why where without")
              .split(" "));
  private static final int LONGEST_SUBJECT = 9;
  private static final int LONGEST = 28;
  private static final int SHORTEST_REST = 3;

  private static final Pattern TIME =
      Pattern.compile(
          "(?:,? ?\\b(?:in|on|since|by) )?(?:early |late |mid-)?(?:(?:"
              + Months.ANY
              + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\."
              + "|Nov\\.|Dec\\.)(?: \\d{1,2},?)? )?(?<!\\d)(?:1[6-9]|20)\\d\\d(?![\\d%-]),?");

  /** Behind the time, what it need not be the time of: "in 2019 and later cleared". */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:and|but|while|when|as|although|though|which|who|where|then|so)\\b");

  private static final Pattern SECOND = Pattern.compile(",? (?:and|but|so|while) ");

  private static final Pattern PREPOSED = Pattern.compile("(?i),? ?\\b(in|on) .*");

  /** Those of an article that can be asked about. */
  static List<Told> of(Story story) {
    var all = new ArrayList<Told>();
    for (Fact fact : story.reading.found().facts()) {
      Told one =
          fact.askable() && fact.type() != Fact.Type.ROLE && !story.reading.inJunk(fact.span())
              ? of(fact.span(), story)
              : null;
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  private static Told of(Span at, Story story) {
    String sentence = Sentences.bare(at.in(story.text()));
    if (Words.count(sentence) > LONGEST
        || sentence.matches(".*[\"“”();:?!—–@#].*|.* -+ .*|.*''.*")
        || isTitle(sentence)
        || OwnVoice.reports(sentence)) {
      return null;
    }
    Matcher times = TIME.matcher(sentence);
    String time = null;
    int shortest = SHORTEST_REST;
    if (times.find()) {
      String found = times.group();
      if (!PREPOSED.matcher(found).matches()
          || TIME.matcher(sentence.substring(times.end())).find()) {
        return null;
      }
      time = iso(found, at, story);
      String before = sentence.substring(0, times.start());
      String after = sentence.substring(times.end());
      boolean comma = !before.isEmpty() && found.endsWith(",");
      boolean first = tells(before) && (comma || GOES_ON.matcher(after).lookingAt());
      sentence = first ? before.strip() : (before + (comma ? "," : "") + after).strip();
      shortest = first ? 0 : SHORTEST_REST;
      if (tells(before) && hasSecond(before)) {
        return null;
      }
      boolean inside =
          before.matches("(?i).*\\b(since|after|before|when|while|until|that|which|who)\\b.*");
      if (inside || time == null || sentence.isEmpty() || comma && before.contains(",")) {
        return null;
      }
    }
    return parted(at, withoutSecond(sentence), shortest, time, story);
  }

  /** Whether something comes to pass in words that begin a sentence. */
  private static boolean tells(String words) {
    return Token.of(words).stream()
        .skip(1)
        .anyMatch(one -> AUXILIARY.contains(one.lower()) || EVENT.containsKey(one.lower()));
  }

  private static boolean hasSecond(String words) {
    return !withoutSecond(words).equals(words);
  }

  /** "…, and Lund tried to stop her": of somebody else, and the time need not be that of it. */
  private static String withoutSecond(String sentence) {
    Matcher second = SECOND.matcher(sentence);
    while (second.find()) {
      String before = sentence.substring(0, second.start());
      String rest = sentence.substring(second.end());
      if (tells(before) && tells(rest)) {
        return before;
      }
    }
    return sentence;
  }

  private static Told parted(Span at, String sentence, int shortest, String time, Story story) {
    List<Token> tokens = Token.of(sentence);
    for (int i = 0; i < Math.min(tokens.size() - shortest, LONGEST_SUBJECT + 1); i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (i == 0 && (NO_SUBJECT.contains(word) || word.endsWith("ing") || word.endsWith("ly"))) {
        return null;
      }
      if (i > 0 && (AUXILIARY.contains(word) || EVENT.containsKey(word)) && !token.isCapital()) {
        String subject = sentence.substring(0, token.start()).strip();
        String rest = sentence.substring(token.end()).strip();
        return told(at, subject, token.text(), rest, time, story);
      }
      boolean part = token.isWord() || token.text().matches("[-.’'&$]");
      if (!part || i > 0 && (Clauses.isFinite(word) || word.matches("and|who|which|that|to"))) {
        return null;
      }
    }
    return null;
  }

  private static Told told(
      Span at, String subject, String verb, String rest, String time, Story story) {
    Name person =
        story.people.all().stream()
            .filter(story.people::isPerson)
            .filter(name -> story.people.mentions(subject, name))
            .findFirst()
            .orElse(null);
    boolean alone = person != null && isJust(person, subject);
    String who =
        !alone
            ? Introducing.in(Decapitalised.of(subject, at, story), story)
            : Sound.is(person, story) ? Sound.introduced(person, story) : null;
    String what = Introducing.in(rest, story);
    if (who == null
        || what == null
        || person != null && story.people.mentions(rest, person)
        || story.loose.reported(who + " " + verb + " " + what)
        || Definite.dangles(who + " " + verb + " " + what, story)) {
      return null;
    }
    return new Told(at, who, verb, what, alone ? person : null, time, day(at, time, story));
  }

  /** "Mr. Roe" and "Mayor Jo Roe", but not "Roe's plan". */
  private static boolean isJust(Name person, String subject) {
    String last = person.familyNameFirst() ? person.name() : person.lastWord();
    return subject.endsWith(last) && !subject.matches(".*\\b(and|of|for)\\b.*");
  }

  static boolean isTitle(String sentence) {
    List<Token> words = Token.of(sentence).stream().filter(Token::isWord).toList();
    long capitals = words.stream().filter(Token::isCapital).count();
    return capitals * 3 > words.size() * 2;
  }

  private static String iso(String found, Span at, Story story) {
    return story.reading.found().dates().stream()
        .filter(time -> at.contains(time.span()) && time.date() != null)
        .filter(time -> found.contains(time.span().in(story.text()).replaceAll("\\s+", " ")))
        .map(TimeExpression::date)
        .findFirst()
        .orElse(null);
  }

  private static LocalDate day(Span at, String time, Story story) {
    if (time != null) {
      return Dates.isDay(time) ? LocalDate.parse(time) : null;
    }
    return dayOf(at, story);
  }

  /** The day that stands just after what is told, or null. */
  static LocalDate dayOf(Span at, Story story) {
    return story.reading.found().dates().stream()
        .filter(next -> next.date() != null && Dates.isDay(next.date()))
        .filter(next -> next.span().start() >= at.end() && next.span().start() - at.end() < 6)
        .filter(next -> isOfOneSentence(at, next.span(), story))
        .map(next -> LocalDate.parse(next.date()))
        .filter(
            day ->
                story.document().published() == null || !day.isAfter(story.document().published()))
        .findFirst()
        .orElse(null);
  }

  /** "in 2015. On Monday the council met": that day is of another sentence. */
  private static boolean isOfOneSentence(Span at, Span day, Story story) {
    return new Sentences(story.text())
        .in(new Span(at.start(), day.end())).stream()
            .noneMatch(sentence -> sentence.start() >= at.end());
  }

  boolean isAuxiliary() {
    return AUXILIARY.contains(verb);
  }

  /** "was the bridge opened", "did the council sell": subject and verb turned for a question. */
  String turned() {
    if (isAuxiliary() && !rest.matches("(?:to|not) .*") || verb.matches("was|were|is|are")) {
      return verb + " " + subject + " " + rest;
    }
    String base = base();
    String does = verb.endsWith("s") ? "does " : "did ";
    return base == null || isAuxiliary() ? null : does + subject + " " + base + " " + rest;
  }

  /** Whether the subject is known by itself: a body or place of the article, or introduced. */
  boolean isNamed(Story story) {
    String bare = subject.replaceFirst("^[Tt]he ", "");
    return bare.contains(" ")
        || story.people.all().stream()
            .anyMatch(name -> name.name().equals(bare) && !story.people.isPerson(name));
  }

  /** The infinitive, or null. */
  String base() {
    return EVENT.get(verb);
  }

  /** Whether a word is the past of a verb that tells an event. */
  static boolean tellsEvent(String word) {
    return EVENT.containsKey(word);
  }

  /** The same without what follows a place in the rest. */
  Told upTo(int end) {
    return new Told(at, subject, verb, rest.substring(0, end), person, time, day);
  }

  /** The clause as it stands. */
  String clause() {
    return subject + " " + verb + " " + rest;
  }
}
