package onrecord.statement.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that carry on what somebody is told to have said, without a word of saying of their
 * own: "Moe said the ward was too small. It had turned away 40 people. In 2024 two died."
 */
final class CarriedOn {
  private static final String DONE =
      "(?:\\p{Ll}{2,}ed|"
          + PastForms.PARTICIPLE
          + "|"
          + PastForms.IRREGULAR
          + "|"
          + PastForms.SAME
          + ")";

  private static final String HAD =
      "\\b(?:had|hadn['’]t)(?: (?:not|never|already|also|since|then|once|even|still|long|twice|only|just|\\p{Ll}+ly))* "
          + DONE
          + "\\b";

  private static final Pattern HAD_DONE = Pattern.compile(HAD);

  /** With nothing before it that has a verb of its own: "the man who had left was found". */
  private static final Pattern HAD_ITSELF =
      Pattern.compile(
          "^(?:(?!(?:who|whom|whose|which|that|what|where|when|after|before|because|as|if|while|since|was|were|is|are|has"
              + "|have|will|would|did|does|do|said)\\b)[^\\s;:]+ ){1,12}?"
              + HAD);

  /** Behind "says" a past is told as it was: "says he was robbed". */
  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\b(?:has|have|is|are|be|been|being|not|also|already|newly) )\\b(?:was|were|had|did|"
              + PastForms.IRREGULAR
              + "|\\p{Ll}{2,}ed)\\b");

  /** What is so now, or was done this week, is news, and no tale. */
  private static final Pattern NEWS =
      Pattern.compile("\\b(?:is|are|has|have|does|do|will|" + Weekdays.ANY + ")\\b");

  /** What is told in court is a tale, of which each sentence is theirs. */
  private static final Pattern ACCUSES =
      Pattern.compile(
          "(?i)\\b(?:prosecut(?:ors?|ion)|indictments?|charge sheet|lawsuit|affidavit|plaintiffs?|accusers?"
              + "|(?:court|jury|jurors|inquest|inquiry|tribunal|hearing) (?:(?:in|at|of) [^,.]{2,30} )?(?:(?:has|have|had|was|were|been) )*(?:told|heard|hears))\\b");

  /** Of who accuses elsewhere only what leans on it is. */
  private static final Pattern ALLEGES =
      Pattern.compile("(?i)\\b(?:alleg(?:es?|ed|ing)|accus(?:es?|ed|ing)|claims? to)\\b");

  private static final Pattern POINTS = Pattern.compile("^(?:It|They|He|She|Its|Their|His|Her)\\b");

  /** A time or a place that may stand before the pronoun: "[In 2018] he sold it". */
  static final String SETTING =
      "^(?:(?:In|On|By|At|From|Since|Then|Later|That)\\b[^.;]{0,40}?,? )?";

  private static final Pattern LEANS =
      Pattern.compile(SETTING + "(?i:it|they|he|she|its|their|his|her)\\b");

  /** "In 2014 the bank lent him 40 crowns": the next year of a tale, as "The town has" is not. */
  private static final Pattern THEN =
      Pattern.compile(
          "^(?:Later|Then|(?:In|By|Since|From|Until) (?:(?:early|late) )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4})\\b");

  /** Longer than the clause that tells what was said. */
  private static final int CLAUSE = 300;

  private final Items items;
  private final PassedOn passedOn;

  /** For each sentence, whether "said" reports something in it. */
  private final boolean[] reports;

  /** Whether it tells a tale that may go on. */
  private final boolean[] tells;

  /** Whether that is one of a court, of which each sentence is theirs. */
  private final boolean[] accuses;

  /** Whether it is told "according to" somebody. */
  private final boolean[] cites;

  /** Whether it carries one on. */
  private final boolean[] carried;

  CarriedOn(Items items, PassedOn passedOn, List<Attribution> attributions) {
    int size = items.sentences.size();
    this.items = items;
    this.passedOn = passedOn;
    this.reports = new boolean[size];
    this.tells = new boolean[size];
    this.accuses = new boolean[size];
    this.cites = new boolean[size];
    this.carried = new boolean[size];
    boolean[] reported = new boolean[size];
    attributions.forEach(one -> note(one, reported));
    for (int i = 0; i < size; i++) {
      read(i, reported[i]);
    }
  }

  boolean is(int sentence) {
    return carried[sentence];
  }

  private void note(Attribution one, boolean[] reported) {
    for (Span span : one.content()) {
      int last = at(span.end() - 1);
      for (int i = at(span.start()); i <= last; i++) {
        reported[i] = true;
      }
    }
    if (one.cue().isEmpty() || one.type() == Attribution.Type.DIRECT) {
      return;
    }
    Span cue = one.cue().get(0);
    Span first = one.content().get(0);
    String words =
        new Span(first.start(), Math.min(first.end(), first.start() + CLAUSE))
            .in(items.tokens.text);
    boolean past = items.is(items.itemOf(items.tokens.from(cue.start())), Lexicon.PAST);
    int sentence = at(cue.start());
    cites[sentence] |= one.rule().startsWith("according-to/");
    reports[sentence] |= past;
    tells[sentence] = tells[sentence] || (past ? HAD_DONE : PAST).matcher(words).find();
  }

  private int at(int place) {
    return items.sentenceAt(items.tokens.from(place));
  }

  private void read(int i, boolean reported) {
    Sentence sentence = items.sentences.get(i);
    String line = items.line(sentence);
    boolean others = reported || passedOn.is(sentence) || PassedOn.why(line) != null;
    accuses[i] = others && ACCUSES.matcher(line).find();
    tells[i] |= others && ALLEGES.matcher(line).find();
    if (i == 0 || reported) {
      return;
    }
    int before = i - 1;
    boolean beside = items.sentences.get(before).paragraph() == sentence.paragraph();
    boolean goesOn = beside && !NEWS.matcher(line).find();
    boolean accused = goesOn && accuses[before] && !Charged.isOfCourt(line);
    boolean leans = LEANS.matcher(line).find();
    boolean told =
        goesOn
            && (leans && cites[before]
                || (leans || THEN.matcher(line).find())
                    && (tells[before] || carried[before] && !accuses[before]));
    boolean had =
        (beside || POINTS.matcher(line).find())
            && (reports[before] || carried[before])
            && HAD_ITSELF.matcher(line).find();
    carried[i] = accused || told || had;
    accuses[i] |= accused;
  }
}
