package onrecord.statement.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence speaks of a day or month that is still to come: "meets on Monday". */
final class Ahead {
  /** What the words around a time tell of it. */
  enum Told {
    PAST,
    AHEAD,
    /** "could see it in June", "was to open in June": that may be the last or the next one. */
    UNCLEAR
  }

  private static final int FARTHEST = 120;

  private static final String INFINITIVE =
      " to (?!(?:the|an?|his|her|its|their|our|this|that|these|those)\\b)(?=\\p{Ll})";

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|would|shall|plans? to|due(?! to (?:the|an?|his|her|its|their|our|this|that|these|those|lack|\\p{Lu}))|scheduled|expect(?:s|ed|ing)?|forecasts|predicts|foresees|next"
              + "|(?:might|may|must|should|can)(?! (?:not )?have\\b)"
              + "|wants"
              + "|(?:is|are|hopes?|aims?|intends?|needs?|promises|pledges|vows|seeks|threatens|ha(?:s|ve))"
              + INFINITIVE
              + ")\\b"
              + "|\\b(?:until|by|from|starting|beginning|as of)(?: \\w+)?\\s*$");

  /** What may be told of the past as well as of what is to come. */
  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:could(?! (?:not )?have\\b| not (?:be reached|say|confirm)\\b)|(?:was|were|set|hoped|planned|intended|agreed|promised|ordered|vowed|pledged)"
              + INFINITIVE
              + ")");

  /** Verbs by which an outlet tells what has its day: "The council meets on Thursday". */
  private static final Pattern SET =
      Pattern.compile(
          "\\b(?:meets?|reconvenes?|opens|reopens?|closes|resumes?|begins?|starts|ends|visits|returns|marks|celebrates"
              + "|holds?|hosts|votes|goes|takes|plays|retires?|leaves|comes|expires?|launches|arrives?|departs?"
              + "|appears?|gives|speaks|gathers|sails|becomes|kicks off|addresses|unveils|hears|elects|decides"
              + "|falls|concludes|testifies|travels|faces|(?:is|are)(?= (?:on|in|back|off|again)\\b))\\b");

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:"
              + Says.OR_ADDED
              + "|wrote|announced|warned|tweeted|posted)\\b"
              // "will cost twice as much as planned in May"
              + "|\\b(?:(?:much|many|high|large|big|long) as|more(?: \\p{Ll}+)? than|dearer than|higher than|lower than|less than)"
              + " (?:was |were |had been )?\\p{Ll}+ed (?:back )?(?:in )?$");

  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|did|been|got|went|came|\\p{Ll}{3,}ed)\\b");

  /** Verbs that do not show by their form that they tell of the past. */
  private static final String IRREGULAR =
      "began|bought|broke|brought|built|came|caught|chose|drew|drove|fell|felt|fled|flew|fought|found|gave|got|grew"
          + "|heard|held|kept|knew|laid|lay|led|left|lost|made|met|paid|ran|rang|rode|rose|said|sang|sank|sat|saw"
          + "|sent|shook|shot|slept|sold|spent|spoke|stole|stood|struck|swam|swore|taught|thought|threw|told"
          + "|took|tore|understood|went|woke|won|wore|wrote";

  private static final Pattern TOLD_OF_PAST =
      Pattern.compile("\\b(?:was|were|had|did|been|(?<!-)\\p{Ll}{3,}ed|" + IRREGULAR + ")\\b");

  /**
   * "who expects a child, [was] elected in May", "would win, as [he did] in May", "who must pay,
   * [left] on Monday", "will read the plan [published] on Monday".
   */
  private static final Pattern WAS =
      Pattern.compile(
          "\\b(?:was|were)\\b(?! to\\b)|, (?:had|did|\\p{Ll}{2,}ed|"
              + IRREGULAR
              + ") |\\b(?:after|since|because|as|which|who|that|before) (?:[\\p{L}’'-]+ ){0,3}?(?:had|(?!scheduled|expected|planned)\\p{Ll}{3,}ed|"
              + IRREGULAR
              + ")\\b|(?<!\\b(?:be|is|are|get|being)) (?!scheduled|expected|planned)\\p{Ll}{3,}ed (?:on |late |early )*$"
              + "|\\b(?:who|which|that) (?:on|in) $");

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
    if (after(FUTURE, clause, from)) {
      return Told.AHEAD;
    }
    if (after(EITHER, clause, from)) {
      return Told.UNCLEAR;
    }
    if (after(SET, clause, from) && !TOLD_OF_PAST.matcher(text).region(clause, end(to)).find()
        || opens(clause, from, to)) {
      return Told.AHEAD;
    }
    boolean deadline = DEADLINE.matcher(text).region(from, to).matches();
    return deadline && !TOLD_OF_PAST.matcher(text).region(clause, end(to)).find()
        ? Told.AHEAD
        : Told.PAST;
  }

  /**
   * Whether such words stand before, and not only before something else: "will stay, Orr said on
   * Monday".
   */
  private boolean after(Pattern words, int clause, int from) {
    Matcher found = words.matcher(text).region(clause, from);
    int last = -1;
    while (found.find()) {
      last = found.end();
    }
    return last >= 0
        && !SAID.matcher(text).region(last, from).find()
        && !WAS.matcher(text).region(last, from).find()
        && !isQuoted(text.substring(last, from));
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

  /** Where the sentence begins, a full stop or a line, but never far back. */
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

  private int end(int to) {
    int end = to;
    while (end < text.length()
        && end - to < FARTHEST
        && ".;!?\n”\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Somebody who speaks may mean the next June: only words in the past say which it is. */
  boolean past(int from, int to) {
    return PAST.matcher(text).region(clauseStart(from), end(to)).find();
  }
}
