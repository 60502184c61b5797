package onrecord.statement.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence speaks of a day or month that is still to come: "meets on Monday". */
final class Ahead {
  /** What the words around a time tell of it. */
  enum Told {
    PAST,
    AHEAD,
    /** "could see it in June", "meets in June": that may be the last or the next one. */
    UNCLEAR
  }

  /** No clause is longer; further back stands something else. */
  private static final int FARTHEST = 120;

  /** "to close", and not "to the left", "set to zero", "has to do with". */
  private static final String INFINITIVE =
      " to (?!(?:the|an?|his|her|its|their|our|this|that|these|those|it|him|them|zero|nil|nothing|music|do with)\\b)(?=\\p{Ll})";

  /** Words after which a month is the next one. */
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|would|shall|plans? to|due(?! to (?:the|an?|his|her|its|their|our|this|that|these|those|lack|\\p{Lu}))|scheduled|expect(?:s|ed|ing)?|forecasts|predicts|foresees|next)\\b"
              + "|\\b(?:until|by|from|starting|beginning|as of)(?: \\w+)?\\s*$");

  /**
   * What may be told of the past as well as of what is to come: "could rise", but "Nobody could
   * cross the river" is past.
   */
  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:might|may|must|should|can)\\b(?! (?:not )?have\\b)"
              + "|\\bwants\\b"
              + "|(?<!\\b(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]ever|hardly|barely|[Nn]o \\p{Ll}{1,20}|[Ff]ew \\p{Ll}{1,20}) )"
              + "\\bcould\\b(?! (?:have|not|hear|smell)\\b)"
              + "|\\b(?:is|are|hopes?|aims?|intends?|needs?|promises|pledges|vows|seeks|threatens|ha(?:s|ve)"
              + "|was|were|set|hoped|planned|intended|agreed|promised|ordered|vowed|pledged)"
              + INFINITIVE);

  /** Verbs by which an outlet tells what has its day: "The council meets on Thursday". */
  private static final Pattern SET =
      Pattern.compile(
          "\\b(?:meets?|reconvenes?|opens|reopens?|closes|resumes?|begins?|starts|ends|visits|returns|marks|celebrates"
              + "|holds?|hosts|votes|goes|takes|plays|retires?|leaves|expires?|launches|arrives?|departs?"
              + "|appears?|gives|speaks|gathers|sails|becomes|kicks off|addresses|unveils|hears|elects|decides"
              + "|falls|concludes|testifies|travels|faces|(?:is|are)(?= (?:on|in|back|off|again)\\b)"
              // "The move comes a week after the fire in April"
              + "|comes(?! (?:\\p{Ll}+ ){0,3}(?:after|since|following|as|amid|despite|from)\\b))\\b");

  /** Behind these the time is that of saying, or of a plan that is over. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:"
              + Says.OR_ADDED
              + "|wrote|announced|ruled|warned|tweeted|posted)\\b"
              // "will cost twice as much as planned in May"
              + "|\\b(?:(?:much|many|high|large|big|long) as|more(?: \\p{Ll}+)? than|dearer than|higher than|lower than|less than)"
              + " (?:was |were |had been )?\\p{Ll}+ed (?:back )?(?:in )?$");

  /** Words that show by themselves that a sentence tells of what is over. */
  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|did|been|got|went|came|\\p{Ll}{3,}ed)\\b");

  private static final Pattern TOLD_OF_PAST =
      Pattern.compile(
          "\\b(?:was|were|had|did|been|(?<!-)\\p{Ll}{3,}ed|" + PastForms.IRREGULAR + ")\\b");

  /**
   * "who expects a child, [was] elected in May", "would win, as [he did] in May", "who must pay,
   * [left] on Monday".
   */
  private static final Pattern WAS =
      Pattern.compile(
          "\\b(?:was|were)\\b(?! to\\b)|, (?:had|did|\\p{Ll}{2,}ed|"
              + PastForms.IRREGULAR
              + ") |\\b(?:after|since|because|as|which|who|that|before) (?:[\\p{L}’'-]+ ){0,3}?(?:had|(?!scheduled|expected|planned)\\p{Ll}{3,}ed|"
              + PastForms.IRREGULAR
              + ")\\b"
              + "|\\b(?:who|which|that) (?:on|in) $");

  /** The verb of the words that look ahead: "is to [close]", "may also [cut]". */
  private static final Pattern OWN =
      Pattern.compile(
          "\\s*(?:(?:to|not|also|soon|well|still|even|then|now|again|be|\\p{Ll}+ly) )*(\\p{Ll}*)");

  /** "hopes to [see] it closed", "wants it closed": what is done has yet to be done. */
  private static final Pattern CAUSES = Pattern.compile("see|make|let|help|have|get|keep");

  private static final String TAIL = " (?:on |in |late |early )*$";

  private static final String OBJECT =
      " (?:[\\d£$€]|\\p{Lu}|(?:the|an?|his|her|its|their|our|this|that|these|those|it|him|them)\\b)";

  /** "find the boat [stolen] on Monday", "to grow, [cut] 40 jobs"; but "must be [paid] in June". */
  private static final Pattern DONE =
      Pattern.compile(
          "(?<!\\b(?:be|been|being|is|are|gets?|have|has|not|and|or|to) )\\b(?<!-)(?:(?!scheduled|expected|planned|proposed)\\p{Ll}{3,}ed|did|had|"
              + PastForms.IRREGULAR
              + "|stolen|shown|taken|given|begun|seen|known|written|broken)(?="
              + OBJECT
              + "| (?:to|by|into|out|up|down|off|from|at|with|for)\\b|"
              + TAIL
              + ")|(?<!\\b(?:be|have|has|get) )\\b(?:left|won|took|came|went|began|gave|fell|ran|drove|wrote|threw)\\b"
              + "|(?<!\\b(?:and|or|to|be|will|not|the|an?) )\\b(?:"
              + PastForms.SAME
              + ")(?="
              + OBJECT
              + ")|(?<!\\b(?:and|or|to|be|will|not|the|an?) )\\b(?:set|put|hit|shut|beat|quit|hurt)(?="
              + TAIL
              + ")");

  /** "the record [they set] in April", "answers on [what happened] on Monday". */
  private static final Pattern DID =
      Pattern.compile(
          "(?<!\\b(?:if|when|once|unless|until|before) )\\b(?:what|how|why|it|they|he|she|we) (?:[\\p{L}’'-]+ ){0,3}?(?:had|was|were|did|\\p{Ll}{3,}ed|"
              + PastForms.IRREGULAR
              + "|"
              + PastForms.SAME
              + ")\\b");

  /** Meetings and the like may be still to come: "may resign after the vote in June". */
  private static final String PLANNED =
      "votes?|elections?|meetings?|talks|finals?|match|race|season|hearing|conference|summit|poll|to|will|and";

  /** "after a loss of 12 jobs in April", "for the flood in March": that has happened. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(?:after|about|following|despite|(?<!^ |\\b(?:take|taking|hand|all) )over(?! \\d))(?: (?!(?:"
              + PLANNED
              + ")\\b)[\\p{L}\\d,.’'-]*[\\p{L}\\d’'-]){1,9}"
              + TAIL
              + "|\\b(?:for|of|from|in|the|this|that) (?:[\\p{L}\\d’'-]+ ){0,2}(?:floods?|fires?|storms?|blasts?|crash|attacks?|loss|losses|deaths?|damage"
              + "|quake|earthquake|riots?|accidents?|disaster|collapse|shooting|murders?|killings?|thefts?|raids?|leak|spill|defeat|(?<=from the )sale)"
              + "(?: of(?: [\\p{L}\\d.,’'-]+){1,4})?"
              + TAIL);

  /** A verb that tells of what is to come, behind a time that opens the sentence. */
  private static final Pattern WILL =
      Pattern.compile(
          "\\b(?:will|shall|(?:plans?|hopes?|aims?|intends?|wants|(?:is|are)(?: due| set| scheduled| expected)?)"
              + INFINITIVE
              + ")");

  /** "On Thursday, the council will vote": nothing but the time stands before. */
  private static final Pattern OPENS = Pattern.compile("\\s*(?:(?:On|From|Late|Early)(?: the)? )?");

  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:who|which|that|whose|where|when|if)\\b");

  private static final Pattern DEADLINE = Pattern.compile("(?i)(?:by|until) .*");

  private final String text;

  Ahead(String text) {
    this.text = text;
  }

  /** What is told of the time that stands from one letter to another. */
  Told of(int from, int to) {
    int clause = clauseStart(from);
    if (behind(FUTURE, clause, from) >= 0) {
      // "plans to close the school it opened in March"
      return looks(FUTURE, clause, from) ? Told.AHEAD : Told.UNCLEAR;
    }
    boolean deadline = DEADLINE.matcher(text).region(from, to).matches();
    boolean unclear =
        looks(EITHER, clause, from)
            || (looks(SET, clause, from) || deadline) && !toldOfPast(clause, to)
            || opens(clause, from, to);
    return unclear ? Told.UNCLEAR : Told.PAST;
  }

  /** Somebody who speaks may mean the next June: only words in the past say which it is. */
  boolean past(int from, int to) {
    return PAST.matcher(text).region(clauseStart(from), end(to)).find();
  }

  private boolean toldOfPast(int clause, int to) {
    return TOLD_OF_PAST.matcher(text).region(clause, end(to)).find();
  }

  /** Whether such words look ahead to the time itself, and not to what is done about the past. */
  private boolean looks(Pattern words, int clause, int from) {
    int last = behind(words, clause, from);
    if (last < 0) {
      return false;
    }
    String between = text.substring(last, from);
    if (HAPPENED.matcher(between).find() || DID.matcher(between).find()) {
      return false;
    }
    Matcher own = OWN.matcher(between);
    int verb = own.lookingAt() ? own.end() : 0;
    boolean causes =
        verb > 0 && CAUSES.matcher(own.group(1)).matches()
            || text.startsWith("wants", Math.max(0, last - "wants".length()));
    return causes || !DONE.matcher(between).region(verb, between.length()).find();
  }

  /**
   * Where such words end that stand before the time, and not only before something else: "will
   * stay, Orr said on Monday"; else -1.
   */
  private int behind(Pattern words, int clause, int from) {
    Matcher found = words.matcher(text).region(clause, from);
    int last = -1;
    while (found.find()) {
      last = found.end();
    }
    boolean other =
        last >= 0
            && (SAID.matcher(text).region(last, from).find()
                || WAS.matcher(text).region(last, from).find()
                || isQuoted(text.substring(last, from)));
    return other ? -1 : last;
  }

  /** Whether a quotation ends there that began before: words of somebody, and not the outlet's. */
  private static boolean isQuoted(String behind) {
    int closes = behind.indexOf('”');
    int opens = behind.indexOf('“');
    return closes >= 0 && (opens < 0 || opens > closes)
        || behind.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** "On Thursday, the council will vote", "On Thursday the council meets". */
  private boolean opens(int clause, int from, int to) {
    if (!OPENS.matcher(text).region(clause, from).matches()) {
      return false;
    }
    int end = end(to);
    Matcher verb = WILL.matcher(text).region(to, end);
    boolean ahead = verb.find();
    if (!ahead) {
      verb = SET.matcher(text).region(to, end);
      ahead = verb.find() && !TOLD_OF_PAST.matcher(text).region(to, end).find();
    }
    return ahead
        && !TOLD_OF_PAST.matcher(text).region(to, verb.start()).find()
        && !RELATIVE.matcher(text).region(to, verb.start()).find();
  }

  /** Behind the full stop or the end of the line before it, but never far back. */
  private int clauseStart(int at) {
    int from = at;
    while (from > 0
        && at - from < FARTHEST
        && text.charAt(from - 1) != '.'
        && text.charAt(from - 1) != '\n') {
      from--;
    }
    return from;
  }

  /** Where the clause or a quotation ends, but never far on. */
  private int end(int to) {
    int end = to;
    while (end < text.length()
        && end - to < FARTHEST
        && ".;!?\n”\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
