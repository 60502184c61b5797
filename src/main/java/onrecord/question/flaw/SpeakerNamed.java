package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** A question about what was said tells who said it, unless it asks for that. */
final class SpeakerNamed implements Check {
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(
          Kind.WHICH_SAID, Kind.COMPLETE_QUOTE, Kind.SPEECH_ACT, Kind.OCCASION, Kind.WHAT_ABOUT);

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(said|told|claimed|argued|announced|warned|denied|demanded|stated|promised|criticised"
              + "|criticized|acknowledged|quotation|quoted|statements?|words|justified|describ\\w+)\\b");

  /** "Did the council say", "according to a neighbour": somebody, though without a name. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(did|does|do|by|according to) (?!how|what|which)\\p{L}+"
              + "|\\b(has|had|have|words of|as|that) (the|an?|one|its|two|both|\\p{L}+['’]s?) \\p{L}+"
              + "|\\b(who|whose|whom|he|she|they|his|her|their)\\b"
              + "|^(the|an?) (\\p{L}+ )+(said|told|argued|warned|announced)");

  /** A name that is no place where something was said, and no month. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!(?i)\\b(in|at|near|from|about|on|for|between|\\d) (the )?)(?<![.?!:] |^|^[\"“])"
              + "\\b(?!(January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\\b)\\p{Lu}[\\p{L}.'’-]*");

  private static final Pattern FIRST_NAME = Pattern.compile("^\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    if (!OF_WORDS.contains(draft.kind())
        || draft.asksAboutPassage()
        || draft.kind() == Kind.WHAT_ABOUT && draft.speaker() != null
        || !SAID.matcher(stem).find() && draft.kind() != Kind.COMPLETE_QUOTE
        || NoLoosePronoun.in(draft.stem())
        || SOMEBODY.matcher(stem).find()
        || NAME.matcher(stem).find()
        || FIRST_NAME.matcher(stem).find()) {
      return List.of();
    }
    return List.of(Flaw.reject("missing_speaker", "The stem does not tell who said it."));
  }
}
