package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** No option speaks of the others: two right ones would give "all of the above" away. */
final class NoAllOfTheAbove implements Check {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^(it is |they are )?(all|none|both|neither|any|two|more than one|one or more)"
              + " (of )?(the|these|those|them)?"
              + " ?(above|below|options|answers|statements|choices|others)?( (above|below|are|is)"
              + " ?(right|correct|true|wrong|false)?)?\\.?$"
              + "|^(both |neither |only )?[(]?[a-e][)]?(,? (and|or|nor) [(]?[a-e][)]?)+\\.?$"
              + "|^(all|each|any|both|none|neither|every one) (of )?(the |these |those )?"
              + "(("
              + NumberWords.any(1, 5)
              + "|other) )?(other )?(things|points|steps|measures|reasons|people|options"
              + "|answers|statements|ones|promises|items)?( (that are|which are))?"
              + " (named|listed|mentioned|given|shown|described) ?(here|above|below)?\\.?$"
              + "|^(all|both|each|none|neither|any) of (the (two|three|four)( things)?|them|these)\\.?$"
              + "|^(?:all|none|both|any) of (?:these|those) \\p{L}+\\.?$"
              + "|^(all|both) (the )?other (things|points|options|answers|ones)\\b.*"
              + "|\\b(of the above|the above|the other options|the other answers)\\b"
              + "|^(?:all|both|each|none|any|neither) (?:of )?(?:the |these |those )?(?:\\p{L}+ )?\\p{L}+ (?:that are |which are |that were )?(?:named|listed|mentioned|shown|described) (?:here|above|below)\\b.*"
              + "|^(?:he|she|it|they) (?:had |has |have )?(?:did|does|done|said|do) (?:all|both|none|neither|each) of (?:these|those|them|the)\\b.*"
              + "|^(it (is|was) )?not (stated|given|mentioned|reported|known)( in .*)?\\.?$"
              + "|^(i do not|i don't|i don’t) know\\.?$");

  private static final String NTH =
      "(?:the )?(?:first|second|third|fourth|last|former|latter|1st|2nd|3rd|4th)";
  private static final String OPTIONS = "(?:options?|answers?|statements?|choices?)";

  /** "Two of these apply", but not "two of them were sunk". */
  private static final String OF_THESE =
      " of (?:these|those|them|the "
          + OPTIONS
          + ")(?: "
          + OPTIONS
          + ")?"
          + "(?: (?:above|listed|named|together|appl(?:y|ies)|(?:is|are|was|were) (?:right|correct|true|so)))?\\.?";

  /**
   * "Both the first and the second of these", "the first two", "answers 1 and 3", "two of them".
   */
  private static final Pattern BY_PLACE =
      Pattern.compile(
          "(?i)(?:both |either |neither |only |all )?(?:of )?(?:"
              + (NTH + "(?:(?:,| and| or| nor|, and) " + NTH + ")++(?: ones?)?")
              + "|the (?:first|last|other) (?:two|three)(?: ones)?"
              + ("|" + OPTIONS + " [(]?[a-e1-5][)]?(?:,? (?:and|or) [(]?[a-e1-5][)]?)++")
              + ")(?: (?:above|listed|named|together)| "
              + OPTIONS
              + ("|" + OF_THESE)
              + ")?\\.?"
              + "|(?:(?:only|just|at least|more than|any) )*(?:a (?:mixture|combination|mix|bit)|some|any|either|both|neither|several|most|one|two|three)"
              + OF_THESE);

  /**
   * "The second" or "the last two" among the options, or a number asked for: they are places and
   * counts themselves.
   */
  private static final Pattern A_PLACE =
      Pattern.compile("(?i)" + NTH + "(?: one| two| three)?\\.?");

  private static final Pattern HOW_MANY =
      Pattern.compile("(?i)\\b(?:how (?:many|much)|what (?:share|part))\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return draft.item().options().stream()
        .map(Option::text)
        .filter(
            text ->
                OTHERS.matcher(Quotations.without(text).strip()).find() || isByPlace(text, draft))
        .limit(1)
        .map(
            text ->
                Flaw.reject(
                    "all_of_the_above", "“" + text + "” speaks of the other options, not of it."))
        .toList();
  }

  private static boolean isByPlace(String text, Draft draft) {
    return BY_PLACE.matcher(text.strip()).matches()
        && !HOW_MANY.matcher(draft.stem()).find()
        && draft.item().options().stream()
            .map(Option::text)
            .filter(option -> !option.equals(text))
            .noneMatch(option -> A_PLACE.matcher(option.strip()).matches());
  }
}
