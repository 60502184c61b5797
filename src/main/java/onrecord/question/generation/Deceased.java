package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether an article tells of somebody's death: nobody takes the dead for a source of today. */
final class Deceased {
  private static final String TITLE = "(?:(?:the )?(?:late )?(?:\\p{L}[\\p{L}.]*\\s){0,3})?";

  private Deceased() {}

  static boolean is(Name name, String text) {
    String who = "\\b" + Pattern.quote(name.lastWord()) + "\\b";
    String called = TITLE + "(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}" + who;
    return Pattern.compile(
            "\\b(?:deaths?|killing|murder|funeral|assassination|suicide) of "
                + called
                + "|\\b(?:victims?|[Tt]he late) "
                + called
                + "|"
                + who
                + "(?:['’]s (?:death|killing|murder|funeral|assassination|widow|widower)\\b"
                + "|,? who (?:died|was (?:killed|murdered|shot dead|assassinated))\\b"
                + "| (?:died|was (?:killed|murdered|shot dead|assassinated))\\b)")
        .matcher(text)
        .find();
  }
}
