package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Indefinite;
import onrecord.question.flaw.Negation;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Says;

/** What somebody does by saying something, as the reporting verb tells it. */
enum Act {
  CLAIM("claim", "claims", ""),
  SUGGESTION("suggestion", "suggests", ""),
  FORECAST("forecast", "expects", "predict|forecast|expect|foresee|foresaw"),
  ACCUSATION("accusation", "alleges", "alleg|accus"),
  DEMAND("demand", "demands", "demand|urge|call(?:s|ed|ing) (?:on|for)|insist(?:s|ed) on"),
  DENIAL("denial", "denies", Says.DENY),
  ADMISSION("admission", "admits", "admit|acknowledg|conced"),
  PROMISE("promise", "promises", "promis|pledg|vow"),
  WARNING("warning", "warns of", "warn"),
  DOUBT("question", "questions", "doubt|question");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|would|won['’]t|going to|likely|may|might|could|expect\\w*|plans? to|hopes?"
              + "|poised|set to|if)\\b|['’](ll|d)\\b");
  private static final Pattern WANTED =
      Pattern.compile(
          "(?i)\\b(should|must|needs?|ought|ha(?:s|ve) to|want\\w*|deserves?|requir\\w*|time to"
              + "|responsib\\w+|important|right to|let)\\b");
  private static final Pattern UNSURE = Pattern.compile("(?i)\\b(?:perhaps|maybe|possibly)\\b");

  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)\\b("
              + Negation.WORDS
              + "|"
              + Says.DENY
              + "|reject\\w*"
              + "|false|untrue|refus\\w+|fail\\w*|wrong|lack\\w*|unfair\\w*|little|few)\\b|n['’]t\\b"
              + "|\\bun(?!der|ion|it|i[qv]|iform|animous|til|cle)\\p{L}{4,}\\b"
              + "|\\bi(?:n(?:accura|adequa|appropria|capab|complete|competen|consisten|correct|credible|direct|effectiv|eligib|hum|justice|secur|sufficien|toler|valid)|m(?:mature|moral|perfect|plausib|possib|practica|precis|prob|proper))\\p{L}*\\b");

  /** What it is called: "a forecast by". */
  final String noun;

  /** What somebody does who does it: "X expects". */
  final String verb;

  /** The verb that tells of it; empty where none does. */
  private final Pattern cue;

  Act(String noun, String verb, String cue) {
    this.noun = noun;
    this.verb = verb;
    this.cue = Pattern.compile("\\b(?:" + cue + ")");
  }

  /** The same of certain words: whoever says "perhaps" claims nothing. */
  static Act of(Said said, Wording wording, String article) {
    Act act = of(said, article);
    return act == CLAIM && UNSURE.matcher(wording.plain()).find() ? SUGGESTION : act;
  }

  /** "As a claim by", "As an admission by". */
  String by() {
    return Indefinite.before(noun) + noun + " by ";
  }

  /** What several do: "they expect". */
  String ofSeveral() {
    return verb.replaceFirst("^denies", "deny").replaceFirst("^(\\p{L}+)s\\b", "$1");
  }

  static Act of(Said said, String article) {
    Modality modality = said.attribution().modality();
    String verb = said.cue(article);
    for (Act act : values()) {
      if (act != CLAIM && act != SUGGESTION && act.cue.matcher(verb).find()) {
        return act;
      }
    }
    return switch (modality) {
      case FORECAST -> FORECAST;
      case ALLEGATION -> ACCUSATION;
      case DEMAND -> DEMAND;
      case PLAIN -> CLAIM;
    };
  }

  /**
   * What the same words would surely not be: a sentence with "will" might be a forecast whatever
   * its verb.
   */
  List<Act> surelyNot(String content) {
    var others = new ArrayList<Act>();
    if (this != DENIAL && this != DOUBT && !NEGATED.matcher(content).find()) {
      others.add(DENIAL);
    }
    boolean ahead = AHEAD.matcher(content).find();
    if (this != DEMAND && !WANTED.matcher(content).find()) {
      others.add(DEMAND);
    }
    if (this != FORECAST && this != WARNING && this != PROMISE && !ahead) {
      others.add(FORECAST);
    }
    if (this != PROMISE && this != FORECAST && !ahead) {
      others.add(PROMISE);
    }
    return others;
  }
}
