package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Weekdays;

/** A question about what was said tells who said it, unless it asks for that. */
final class SpeakerNamed implements Check {
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(
          Kind.WHICH_SAID, Kind.COMPLETE_QUOTE, Kind.SPEECH_ACT, Kind.OCCASION, Kind.WHAT_ABOUT);

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b("
              + Lexicon.any("said")
              + "|criticised|criticized|quotation|quoted|statements?|words|justified|describ\\w+)\\b");

  /** "Did the council say", "according to a neighbour": somebody, though without a name. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(did|does|do|by|according to) (?!how|what|which)\\p{L}+"
              + "|\\b(has|had|have|words of|as|that) (the|an?|one|its|two|both|\\p{L}+['’]s?) \\p{L}+"
              + "|\\b(who|whose|whom|he|she|they|his|her|their)\\b"
              + "|^(the|an?) (\\p{L}+ )+(said|told|argued|warned|announced)");

  /** A name that is no place where something was said, and no month or weekday. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!(?i)\\b(in|at|near|from|about|on|for|between|\\d) (the )?)(?<![.?!:] |^|^[\"“])"
              + "\\b(?!("
              + Months.ANY
              + "|"
              + Weekdays.ANY
              + ")\\b)\\p{Lu}[\\p{L}.'’-]*");

  private static final String NOBODY =
      "(?:(?:its|his|her|their|the|many|some|several|certain|local|other) )?(?:critics|opponents|observers|insiders"
          + "|some|others|many|commentators|sceptics|skeptics|detractors|onlookers|experts|sources|one side"
          + "|one source|one voice|one critic|one observer|those who (?:oppose|support|criticise|know) \\p{L}+)";

  /** "It was objected that …", "critics warned": words of somebody who stays in the dark. */
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "(?i)\\b(it|what) (was|is|has been|had been) (also |then |even )?(said|objected|suggested|argued|alleged|claimed"
              + "|complained|warned|predicted|remarked|stated|pointed out|insinuated|countered|added|asserted)\\b(?! by\\b)"
              + "|\\b(objection|claim|charge|complaint|suggestion|accusation|warning|view|criticism) was (raised|made"
              + "|voiced|heard|expressed|put forward)\\b(?! by\\b)"
              + "|\\b(critics|opponents|supporters|observers|insiders|some|one voice) (said|say|argued?|warned?|claim(ed)?"
              + "|objected|complained)\\b|\\bthere (was|were) (a |an )?(claims?|warnings?|complaints?|calls?) that\\b"
              + "|\\bas (was|is|has been|had been) (said|argued|claimed|alleged|reported|suggested)\\b"
              + "|\\b(it is|is it|was it) (said|argued|alleged|claimed|suggested|feared|held|believed)\\b(?! by\\b)"
              + "|\\b(was|were|is|are) (said|alleged|claimed|rumoured|rumored|reputed) to\\b"
              + "|\\b(by|of|to|for|as|according to) "
              + NOBODY
              + "\\b(?! (of|in|at|from|who|like|on) )");

  /** Besides the words of nobody somebody speaks whose answer is asked. */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "\\b(did|does) (the )?\\p{Lu}|\\bdid (he|she|they|it)\\b"
              + "|\\p{Lu}[\\p{L}'’-]+,? (said|told|replied|answered|denied|rejected|promised)\\b");

  private static final Pattern FIRST_NAME = Pattern.compile("^\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return isLacking(draft)
        ? List.of(Flaw.reject("missing_speaker", "The stem does not tell who said it."))
        : List.of();
  }

  /** Whether the stem tells of words and of nobody who said them. */
  static boolean isLacking(Draft draft) {
    if (!OF_WORDS.contains(draft.kind()) || draft.asksAboutPassage()) {
      return false;
    }
    String stem = Quotations.without(draft.stem());
    if (draft.speaker() == null
        && IMPERSONAL.matcher(stem).find()
        && !ANSWERS.matcher(stem).find()) {
      return true;
    }
    return (draft.kind() != Kind.WHAT_ABOUT || draft.speaker() == null)
        && (SAID.matcher(stem).find() || draft.kind() == Kind.COMPLETE_QUOTE)
        && !NoLoosePronoun.in(draft.stem())
        && !SOMEBODY.matcher(stem).find()
        && !NAME.matcher(stem).find()
        && !FIRST_NAME.matcher(stem).find();
  }
}
