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
              + "|^(all|both) (the )?other (things|points|options|answers|ones)\\b.*"
              + "|\\b(of the above|the above|the other options|the other answers)\\b"
              + "|^(it (is|was) )?not (stated|given|mentioned|reported|known)( in .*)?\\.?$"
              + "|^(i do not|i don't|i don’t) know\\.?$");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    return draft.item().options().stream()
        .map(Option::text)
        .filter(text -> OTHERS.matcher(Quotations.without(text).strip()).find())
        .limit(1)
        .map(
            text ->
                Flaw.reject(
                    "all_of_the_above", "“" + text + "” speaks of the other options, not of it."))
        .toList();
  }
}
