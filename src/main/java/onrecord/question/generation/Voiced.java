package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.FirstPerson;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/**
 * A sentence in which the outlet tells what happened, or what somebody said of it, as it may be
 * quoted with a gap in it.
 *
 * @param words of the sentence on one line, without its full stop
 * @param alone whether a reader understands it by the line above alone
 * @param before the sentences just before it, or null where they cannot be shown
 * @param said what it reports, or null where the outlet speaks itself
 * @param from where in the words that begins
 * @param requested whether somebody asks for it: then what it tells by the way is asked about too
 */
record Voiced(
    Span at,
    String words,
    boolean alone,
    Passage before,
    double weight,
    Said said,
    int from,
    boolean requested) {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 32;
  private static final double WORTH = 0.42;
  private static final double FOREMOST = 0.04;

  /** Why a sentence is no fact to ask by itself, where what it needs is shown with it. */
  private static final Set<String> SHOWN = Set.of(Fact.LEANING, Fact.RELATIVE_DATE);

  /** What is so on the day only, what is expected, and what the writer thinks. */
  private static final Pattern NOT_TOLD =
      Pattern.compile(
          "(?i)\\b((?:is|are) (?:\\p{L}+ly )?\\p{L}+ing|will|would|can|could|(?-i:may)|might|should|must|shall|does|do|now|still"
              + "|so far|already|currently|expected|likely|seem\\w*|appear\\w*|today|tonight|yesterday|tomorrow"
              + "|recently|here|perhaps|maybe|probably|supposedly|famously|of course|you|your|this|these|those|such|"
              + FirstPerson.ANY
              + ")\\b|n['’]t\\b");

  private static final Pattern SLIGHT =
      Pattern.compile(
          "(?i)\\b(margin of error|(?:poll|survey) (?:was|surveyed|collected)|crowds?|temperatures?"
              + "|gathered|asked for comment|requests? for|there(?! (?:is|are|was|were|had|has|came)))\\b");

  private static final Pattern OPENING =
      Pattern.compile(
          "(But|And|Yet|So|Or|Nor|Still|Instead|However|Indeed|Then|Also|Plus|Read|Watch|If|Meanwhile"
              + "|Moreover|Besides|Though|Although|Because|Similarly|Likewise|Not|Even|Only|Just|Another"
              + "|Other|Others|Both|That|There|When|While|Where|Which|Who|What|How|Why|Later|Earlier"
              + "|Afterwards?|Nevertheless|Nonetheless|For (?:example|instance)|In (?:fact|addition|turn)"
              + "|By (?:contrast|comparison)|In (?:contrast|comparison)|As a result)\\b.*");
  private static final Pattern BROKEN =
      Pattern.compile(
          ".*[\"“”();:?!—–@#\\[\\]|…].*|.* -+ .*|.*''.*|.*\\s['’]\\p{L}.*|.*\\.\\p{L}{2}.*");

  /** What stands behind these in a sentence is told by the way. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?i),|\\b(who|which|that|when|before|after|while|where|whose|whom|because|since|as|if|though"
              + "|although|including|how|why|than|like|until|amid|despite|\\p{L}{2,}ing)\\b");

  /** "until a test in January": which January that is, the month alone does not tell. */
  private static final Pattern TO_COME =
      Pattern.compile("(?is).*\\b(?:until|till|by|before|due|from|pending)\\b[^,;]*");

  /** As long as "2026-01". */
  private static final int MONTH = 7;

  private static final Pattern SINGULAR = Pattern.compile("(?i)\\b(?:he|she|his|her|him)\\b");

  /** Those of an article that can be asked about, the weightiest first. */
  static List<Voiced> of(Story story) {
    var all = new ArrayList<Voiced>();
    var runUp = new RunUp(story);
    boolean marked = story.wanted == Story.Wanted.OF_A_PASSAGE;
    for (Fact fact : story.reading.found().facts()) {
      boolean told =
          (fact.askable() || isHelped(fact.why()))
              && fact.type() != Fact.Type.ROLE
              && !story.reading.inJunk(fact.span());
      Voiced one = told ? of(fact.span(), runUp, story) : null;
      boolean worthy = one != null && (one.isWorthy() || marked);
      if (worthy && !one.isLeaning()) {
        all.add(one);
      }
    }
    all.sort(Comparator.comparing(one -> -one.weight()));
    return all;
  }

  /** Whether what keeps a sentence from being asked by itself may be shown with it. */
  static boolean isHelped(String why) {
    return SHOWN.contains(why);
  }

  /** The word by which something is so on the day only, or only expected; null where none is. */
  static String passing(String words) {
    var found = NOT_TOLD.matcher(words);
    return found.find() ? found.group() : null;
  }

  /** A plain sentence, be it worth asking about or not; null where it is none. */
  static Voiced of(Span at, RunUp runUp, Story story) {
    String raw = Sentences.bare(at.in(story.text()));
    String words = isPlain(raw) ? dated(at, story) : null;
    if (words == null) {
      return null;
    }
    Passage before = runUp.to(at);
    boolean alone =
        runUp.isEmpty(at) || !story.loose.leans(words) && !Definite.dangles(words, story);
    boolean explained = before != null && explains(before, words, story);
    double weight = weight(words + (explained ? " " + before.shown() : ""), story);
    return new Voiced(at, words, alone, explained ? before : null, weight, null, 0, false);
  }

  boolean isWorthy() {
    return weight >= WORTH;
  }

  /** Whether what it needs to be understood cannot be shown with it. */
  boolean isLeaning() {
    return !alone && before == null;
  }

  /** Who stands in headline or lead is what the article is about. */
  static double weight(String words, Story story) {
    boolean foremost =
        story.people.all().stream()
            .anyMatch(name -> story.people.mentions(words, name) && story.isForemost(name));
    return new Weight(story).of(words) + (foremost ? FOREMOST : 0);
  }

  /** With the day in brackets behind "on Friday"; null where nobody knows which day that was. */
  static String dated(Span at, Story story) {
    String words = at.in(story.text());
    List<TimeExpression> times =
        story.reading.found().dates().stream()
            .filter(time -> at.contains(time.span()))
            .filter(time -> !time.span().in(story.text()).matches("(?s).*\\b\\d{4}\\b.*"))
            .toList();
    if (times.size() > 1) {
      return null;
    }
    for (TimeExpression time : times) {
      int end = time.span().end() - at.start();
      String before = words.substring(0, time.span().start() - at.start());
      if (time.date() != null
          && time.date().length() == MONTH
          && TO_COME.matcher(before).matches()) {
        return null;
      }
      LocalDate published = story.document().published();
      boolean known =
          time.date() != null
              && published != null
              && time.date().compareTo(published.toString()) <= 0
              && !words.substring(end).matches("(?s)['’].*")
              && !time.span().in(story.text()).matches("(?s).*['’]s?");
      if (!known) {
        return null;
      }
      words = Dates.explained(words, end, time.date());
    }
    return Sentences.bare(words);
  }

  private static boolean isPlain(String words) {
    return isWhole(words) && isToldPlainly(words) && Clauses.isFinite(words) && tellsEvent(words);
  }

  /** In the outlet's own voice, as what was so, without a doubt or a judgement. */
  static boolean isToldPlainly(String words) {
    return !isBroken(words)
        && !isAnswering(words)
        && passing(words) == null
        && OwnVoice.tells(words)
        && !Told.isTitle(words);
  }

  /** Whether quotations or brackets are in it, or what stands for words that are left out. */
  static boolean isBroken(String words) {
    return BROKEN.matcher(words).matches();
  }

  /** Whether it begins by a word that answers the sentence before it. */
  static boolean isAnswering(String words) {
    return OPENING.matcher(words).matches();
  }

  /** A sentence of fit length without quotations, brackets and what answers the one before. */
  static boolean isWhole(String words) {
    int count = Words.count(words);
    return count >= SHORTEST
        && count <= LONGEST
        && Character.isUpperCase(words.charAt(0))
        && !isBroken(words)
        && !isAnswering(words)
        && !SLIGHT.matcher(words).find();
  }

  private static boolean tellsEvent(String words) {
    return Token.of(words).stream()
        .map(Token::lower)
        .anyMatch(
            word -> Told.tellsEvent(word) || word.matches("was|were|had|did|is|are|has|have"));
  }

  /** What the sentence leans on stands in the one before, and nobody else can be "he". */
  static boolean explains(Passage before, String words, Story story) {
    long people = before.names().stream().filter(story.people::isPerson).count();
    boolean clear = people == 1 || !SINGULAR.matcher(words).find();
    return clear
        && !story.loose.leans(before.shown() + " " + words)
        && !Definite.dangles(words, before.shown(), story);
  }

  /** What may be shown above it: the sentences before, and the lead where it needs none. */
  Stream<Passage> settings(Story story) {
    return Stream.of(before, alone ? story.opening() : null)
        .filter(passage -> passage != null && !passage.at().overlaps(at));
  }

  /** Whether nothing stands between some sentences and this one. */
  boolean follows(Passage above, Story story) {
    int from = above.at().end();
    return from <= at.start() && story.text().substring(from, at.start()).isBlank();
  }

  /** Whether what stands at a place is told by the main clause, after a verb for something done. */
  boolean tells(int place) {
    if (requested) {
      return true;
    }
    if (said != null) {
      return from < place && !BESIDES.matcher(words.substring(from, place)).find();
    }
    int verb = verb();
    return verb > 0
        && verb <= place
        && !BESIDES.matcher(words.substring(0, verb)).find()
        && !BESIDES.matcher(words.substring(verb, place)).find();
  }

  /** Where the first verb that tells an event begins, or 0. */
  int verbStart() {
    int end = verb();
    return end == 0 ? 0 : words.lastIndexOf(' ', end - 1) + 1;
  }

  /** Where it ends, "was" and "had" among them; 0 where there is none. */
  private int verb() {
    List<Token> tokens = Token.of(words);
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean done =
          !token.isCapital()
              && (Told.tellsEvent(token.lower()) || token.lower().matches("was|were|had"));
      if (done && !tokens.get(i - 1).lower().matches("the|a|an|to")) {
        return token.end();
      }
    }
    return 0;
  }

  /** The sentence with a gap from one place to another, in quotation marks. */
  String gapped(int start, int end) {
    String stop = words.matches("(?s).*[.?!]['’]") ? "" : ".";
    return "\"" + words.substring(0, start) + Quotations.BLANK + words.substring(end) + stop + "\"";
  }

  /**
   * Whether the article tells much the same of somebody or some place else, who may be right too.
   *
   * @param subject the words of the name
   * @param told what is told
   * @param share of words in common, from 0 to 1, from which on it is much like it
   */
  static boolean isToldOf(Set<String> subject, String told, double share, Story story) {
    var words = Words.content(told);
    return story
        .sentences()
        .with(subject)
        .anyMatch(sentence -> Words.overlap(sentence, words) >= share);
  }
}
