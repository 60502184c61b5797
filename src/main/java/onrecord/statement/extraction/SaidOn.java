package onrecord.statement.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** The day something was said: the one day in the narrator's words of that sentence. */
final class SaidOn {
  /**
   * A day behind these words is the day of something else: "after the vote on Friday, Orr said".
   */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("(?i)^\\W*(?:after|since|before|following|despite|until|because of)\\b");

  /** "after [Saturday]'s fire"; but "at [Monday]'s meeting" and "told [Monday]'s meeting". */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:after|before|since|following|ahead of|of|about|over|despite|until|for|by|than)(?: the)? $");

  private static final Pattern OWNS = Pattern.compile("['’]s?$");

  /**
   * "… told reporters before the vote on Friday": nobody knows whether it was that day; but "before
   * midnight on Sunday", "before a court on Friday", "as the trial opened on Monday" and "at a
   * planned hearing on Friday" it was.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?![^,;:“”\"]{0,40}\\bas )[^,;:“”\"]{0,40}\\b(?:before(?! (?:midnight|noon|midday|dawn|dusk|sunrise|sunset|lunch|\\d"
              + "|(?:(?:an?|the) )?(?:\\p{L}+ )?(?:crowd|audience|court|judges?|jury|committee|panel|inquiry|council|parliament)(?= (?:on|in|at)\\b| $)))"
              + "|until|since|ahead of|opened|began|begun|started"
              + "|(?:scheduled|planned|due)(?= (?:for|to|on|in|at)\\b| $))\\b[^,;:“”\"]{0,40}$");

  /** "… were old, Orr said, and nobody knew what was in the water today". */
  private static final Pattern NEXT_CLAUSE =
      Pattern.compile("(?i)[,;] (?:and|but|while|whereas|which|who|as|so|only to)\\b");

  /** "Orr said the council met on [Monday] and told …", but "Orr said on [Monday]". */
  private static final String OF_ANOTHER_CLAUSE =
      "(?s).*(?:,|\\b(?:who|which|that|whose)\\b|\\bsa(?:id|ys) (?!(?:\\p{L}+ )?$)).*";

  private final Items items;
  private final Tokens tokens;
  private final List<TimeExpression> dates;
  private final boolean[] quoted;

  SaidOn(Items items, List<TimeExpression> dates, boolean[] quoted) {
    this.items = items;
    this.tokens = items.tokens;
    this.dates = dates;
    this.quoted = quoted;
  }

  /** Null where no day is named, two different ones are, or it is the day of something else. */
  TimeExpression of(Speech speech, NounPhrases.Phrase source) {
    Sentence sentence = items.sentences.get(speech.sentence);
    int from = tokens.start[items.firstToken(sentence.from())];
    int to = tokens.end[items.lastToken(sentence.to() - 1)];
    TimeExpression found = null;
    for (int i = first(from); i < dates.size() && dates.get(i).span().end() <= to; i++) {
      TimeExpression date = dates.get(i);
      boolean inside = speech.content.stream().anyMatch(date.span()::overlaps);
      if (!inside
          && date.date() != null
          && date.date().length() == 10
          && !quoted[tokens.from(date.span().start())]
          && !ofSomethingElse(date.span(), speech, source, from)) {
        if (found != null && !found.date().equals(date.date())) {
          return null;
        }
        found = date;
      }
    }
    return found;
  }

  /** "Orr, who resigned on Friday, said": between source and cue, set off by a comma. */
  private boolean ofSomethingElse(
      Span date, Speech speech, NounPhrases.Phrase source, int sentence) {
    boolean owns = OWNS.matcher(date.in(tokens.text)).find();
    if (owns && BESIDE.matcher(between(sentence, date)).find()) {
      return true;
    }
    if (speech.cue == null) {
      return false;
    }
    int cue = tokens.start[items.firstToken(speech.cue.first())];
    int after = tokens.end[items.lastToken(speech.cue.last())];
    if (after < date.start()
        && (NEXT_CLAUSE.matcher(between(after, date)).find()
            || BEFORE.matcher(between(after, date)).find())) {
      return true;
    }
    if (date.start() < cue && OF_SOMETHING_ELSE.matcher(between(sentence, date)).find()) {
      return true;
    }
    if (source == null || speech.source == null) {
      return false;
    }
    int name = tokens.start[items.firstToken(source.first())];
    return name < date.start()
        && date.start() < cue
        && between(name, date).matches(OF_ANOTHER_CLAUSE);
  }

  private String between(int from, Span date) {
    return tokens.text.substring(Math.min(from, date.start()), date.start());
  }

  private int first(int from) {
    return Bisection.first(dates.size(), i -> dates.get(i).span().start() >= from);
  }
}
