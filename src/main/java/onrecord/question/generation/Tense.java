package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Weekdays;

/**
 * Of what some words tell: of what was, is, will or ought to be. Told by the form of their verbs.
 */
enum Tense {
  PAST("A claim about what has happened or how things were", "what has happened"),
  PRESENT("A claim about how things are", "how things are"),
  AHEAD("A forecast or promise of what will or would happen", "what will or would happen"),
  OUGHT("A call for what ought to be done", "what ought to be done");

  /** After these a clause hangs on another. */
  private static final Set<String> HANGS_ON =
      Set.of(
          ("that who which whose whom where when as while than what how why before after until")
              .split(" "));

  /** A reason is a statement of its own. */
  private static final Pattern JOINS = Pattern.compile("and|but|or|nor|because|since|so|,");

  /**
   * A condition makes of a forecast what only may come; what is asked, or told in steps, is more
   * than one.
   */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:"
              + Modal.CONDITION
              + "|"
              + Lexicon.anyOf("never")
              + "|whether|perhaps|maybe|probably|possibly|would (?:like|rather|love|hope|say|argue|prefer|want|welcome|consider|support|oppose))\\b"
              + "|[?:;]| [–—-]+ |--|\\bgrain of\\b|^(?:let|it['’]s time|it is time|(?:I|we) (?:have|want|need) to)\\b");

  /** "We need a leader", "the onus is on her": in the present, and a call all the same. */
  private static final Pattern CALLS =
      Pattern.compile("(?i)\\b(?:" + Lexicon.anyOf("wish", "calls.for") + ")\\b");

  /** "The race starts on Friday": it is to come. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:" + Weekdays.ANY + "|in (?:" + Months.ANY + ")|tomorrow|tonight|soon|next)\\b");

  /**
   * "I ask you", "I do not find it fair": done, or felt, by saying so; "I am a pilot" tells how
   * things are.
   */
  private static final Pattern DOES =
      Pattern.compile("\\bI (?!have\\b|am\\b)\\p{L}+|^We (?!have\\b|are\\b)\\p{L}+|\\bI['’]m\\b");

  /** "She should row": who that is, has to be told where it is asked of her. */
  private static final Pattern SOMEBODY = Pattern.compile("(?i)(?:he|she|they|it)\\b");

  /** "We have fished there for years": and still do. */
  private static final Pattern LASTS =
      Pattern.compile(
          "(?i)\\b(?:for (?:[\\p{L}\\d-]+ ){0,3}?(?:years|months|weeks|days|decades|generations)|since|always|all (?:my|our|his|her|their) (?:life|lives))\\b");

  /** "You will have to wait": a call as much as a forecast. */
  private static final Pattern MUST =
      Pattern.compile("(?i)\\b(?:need|have to|has to|be able to)\\b");

  /** "It should take two years": what is likely, and no call. */
  private static final Pattern EXPECTS =
      Pattern.compile(
          "(?i)\\bshould (?:be (?:able|open|over|done|ready|clear|easy|enough)|be \\p{L}+ (?:by|in|within|before)|take|open|cost"
              + "|come|end|help|boost|ease|lift|"
              + Lexicon.anyOf("likely")
              + ")\\b");

  /** "the line should save an hour": of what cannot act, it is likely. */
  private static final Pattern SHOULD = Pattern.compile("(?i)\\bshould\\b");

  /** "would walk there every morning", "would often sleep": what was done again and again. */
  private static final Pattern HABIT =
      Pattern.compile(
          "(?i)(?:\\bwould|['’]d) (?:(?:often|sometimes|always|usually|regularly|rarely|seldom|frequently|occasionally|generally|normally)\\b"
              + "|.*\\b(?:(?:every|each) (?:morning|afternoon|evening|night|day|week|weekend|month|spring|summer|autumn|fall|winter|year|time|"
              + Weekdays.ANY
              + ")|in (?:the (?:old|early) days|those days|(?:his|her|their) (?:youth|childhood|day))|as an? (?:child|boy|girl)|back then|for hours|again and again"
              + "|when (?:he|she|they|I|we) (?:was|were))\\b)");

  /** "from June", "the new ferry": it is to be done again and again. */
  private static final Pattern FROM_NOW =
      Pattern.compile(
          "(?i)\\b(?:new|from|next|starting|beginning|soon|in future|in the future|instead)\\b");

  /** "would be mad to sell it": a judgement of it, and no forecast. */
  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)(?:\\bwould|['’]d) (?:not )?be (?:an? )?(?:\\p{L}+ )??"
              + Lexicon.anyOf("judged")
              + " (?:not )?(?:to|for|of|if)\\b");

  /**
   * "Taxes imposed by the council drive", "Look at the mess": no past, though a form may be one.
   */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?i)(?:look|stop|give|thank|imagine|remember|consider|take|tell|ask|see|let|think|keep|get)\\b.*"
              + "|[^,]{0,40}?\\b\\p{L}+s \\p{L}{2,}ed (?:by|in|from|at|on|over|to|with|under|for)\\b.*");

  /** "Nobody had come there to row": what holds at any time as much as what was. */
  private static final Pattern OF_NOBODY =
      Pattern.compile("(?i)(?:nobody|no one|no-one|none of us)\\b.* to \\p{Ll}.*");

  /** "They did an awful job" is a judgement as much as a report. */
  private static final Pattern JUDGES = Lexicon.anyWord("judges");

  /** "I'm not going to bargain": who refuses foretells hardly anything. */
  private static final Pattern REFUSES =
      Pattern.compile(
          "(?i)(?:I|we)(?:['’]m| am|['’]re| are) not going to\\b.*|(?:I|we) (?:won['’]t|will (?:not|never))\\b.*"
              + "|.*\\b(?:would|will|could|can)(?: not|n['’]t|not) (?:rule out|comment|say|discuss|speculate|confirm|be drawn)\\b.*");

  /** As an option of a question. */
  final String option;

  /** Behind "tells". */
  final String told;

  Tense(String option, String told) {
    this.option = option;
    this.told = told;
  }

  /** Empty where the verbs tell of more than one, or not surely of any. */
  static Optional<Tense> of(Wording wording) {
    String words = Wording.OPINION.matcher(wording.plain()).replaceFirst("");
    if (OPEN.matcher(words).find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(main(Token.of(words), wording.manner().isQuoted()))
        .flatMap(Tense::of)
        .filter(tense -> tense.isSure(words));
  }

  private boolean isSure(String words) {
    return switch (this) {
      case PRESENT ->
          !CALLS.matcher(words).find()
              && !DATED.matcher(words).find()
              && !DOES.matcher(words).find();
      case PAST ->
          !JUDGES.matcher(words).find()
              && !LASTS.matcher(words).find()
              && !NO_SUBJECT.matcher(words).matches()
              && !OF_NOBODY.matcher(words).matches();
      case AHEAD ->
          !JUDGES.matcher(words).find()
              && !JUDGED.matcher(words).find()
              && !REFUSES.matcher(words).matches()
              && !(HABIT.matcher(words).find() && !FROM_NOW.matcher(words).find())
              && !MUST.matcher(words).find();
      case OUGHT ->
          !SOMEBODY.matcher(words).lookingAt()
              && !EXPECTS.matcher(words).find()
              && !isLikely(words)
              && !DATED.matcher(words).find();
    };
  }

  private static boolean isLikely(String words) {
    Matcher should = SHOULD.matcher(words);
    return should.find()
        && Modal.isLikely(
            words.substring(0, should.start()), words.substring(should.end()), List.of());
  }

  private static Optional<Tense> of(VerbForm form) {
    return Optional.ofNullable(
        switch (form) {
          case PAST -> PAST;
          case PRESENT -> PRESENT;
          case AHEAD -> AHEAD;
          case OUGHT -> OUGHT;
          case WAS, GOING_ON, UNSURE -> null;
        });
  }

  /** That of the first verb, where all others agree with it or only hang on; else null. */
  private static VerbForm main(List<Token> tokens, boolean quoted) {
    VerbForm main = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (!Finite.begins(tokens, i)) {
        continue;
      }
      VerbForm form = VerbForm.of(tokens, i, quoted);
      if (form == VerbForm.UNSURE
          || main == null && hangsOn(tokens, i)
          || main != null && !agrees(form, main) && !(isAside(form, main) && hangsOn(tokens, i))) {
        return null;
      }
      main = main == null ? form : main;
    }
    return main;
  }

  private static boolean agrees(VerbForm form, VerbForm main) {
    return form == main || main == VerbForm.PAST && form == VerbForm.WAS;
  }

  /** "She will help those [who pay]": what is to come, of people who do so now. */
  private static boolean isAside(VerbForm form, VerbForm main) {
    return Set.of(VerbForm.AHEAD, VerbForm.OUGHT).contains(main)
        && Set.of(VerbForm.PRESENT, VerbForm.GOING_ON).contains(form);
  }

  private static boolean hangsOn(List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0 && !JOINS.matcher(tokens.get(k).lower()).matches(); k--) {
      if (HANGS_ON.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }
}
