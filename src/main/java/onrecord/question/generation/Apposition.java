package onrecord.question.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Indefinite;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** What an article tells of somebody right after the name: ", the mayor of Lund,". */
final class Apposition {
  private static final String BODY = "(?: (?:of|from|for|at|in|with) [\\p{L}\\d .&’'-]{3,60}?)";

  private static final String OFFICE = Lexicon.anyOf("office");

  private static final String CALLING = "(?:" + OFFICE + "|" + Lexicon.anyOf("calling") + ")";

  /** A comma or a dash. */
  private static final String APART = "^(?:, | ?(?:--|—) ?| [–-] )";

  private static final Pattern OFFICES =
      Pattern.compile(
          APART
              + "((?:the|a|an) (?:[\\p{L}’'-]+ ){0,4}?"
              + OFFICE
              + "(?: (?:of|from|for|at|in) [\\p{L} ]{3,40}?)?)(?:[,.]| who | ?(?:--|—)| [–-] )");

  private static final Pattern CALLINGS =
      Pattern.compile(
          APART
              + "(?:\\d\\d, )?((?:the|a|an) (?:[\\p{L}’'-]+ ){0,5}?"
              + CALLING
              + "(?:(?= and one of )|"
              + BODY
              + "?(?=,|[.] |[.]\\n| who | ?(?:--|—)| [–-] )))");

  /** "a self-styled “captain” and retired ferry pilot": what stands apart from the quotation. */
  private static final Pattern BESIDE_QUOTATION =
      Pattern.compile(
          "^, (?:\\d\\d, )?an? (?:[\\p{L}’'-]+ ){0,3}[\"“][^\"“”,.;:]{3,40}[\"”] (?:[\\p{L}-]+ ){0,3}?and "
              + "((?:[\\p{L}’'-]+ ){0,5}?"
              + CALLING
              + ")(?=,|[.] |[.]\\n| who )");

  /** ", refugee programme director at the Sound Trust,": without an article it needs a body. */
  private static final Pattern BARE =
      Pattern.compile(
          "^, (?:\\d\\d, )?((?!(?:and|or|but|including|with|whose|who|by|as|like)\\b)(?:[\\p{L}’'-]+ ){0,5}?"
              + CALLING
              + BODY
              + ")(?:,|[.] |[.]\\n)");

  private static final String NAMES = "(?: \\p{Lu}[\\p{L}’'-]+)+";

  /** "Jo Roe of the University of Lund". */
  private static final Pattern OF =
      Pattern.compile(
          "^,? (of (?!the (?:University|College|School|Institute|Center|Centre|Council|Union)(?! (?:of|for)))(?:the )?"
              + "(?:\\p{Lu}[\\p{L}’'&-]+ ){0,5}?(?:University|College|School|Institute|Institution|Center|Centre"
              + "|Foundation|Council|Union|Association)(?: of(?: the)?"
              + NAMES
              + "| (?:for|on)(?: the)?"
              + NAMES
              + "(?: and"
              + NAMES
              + ")?)*+)(?=,? \\p{Ll}|[.] |[.]\\n)");

  /**
   * ", 58, who lives outside Lund,", ", the icon who led it,": what the article tells once of
   * somebody without an office.
   */
  private static final Pattern WHO =
      Pattern.compile(
          "^, (?:\\d\\d, )?(?:the (?:(?!(?:of|for|to|at|in|by|on)\\b)[\\p{Ll}-]+ ){1,4}?)?(who (?:won|lives|lived|works|worked|runs|teaches|taught|studies|studied|owns|leads"
              + "|led|covered|covers|serves|served|founded|represents|oversees|oversaw|advises|advised|managed|manages|prosecuted"
              + "|ran|chairs|chaired|coached|hosts|hosted|directs|heads|headed|grew up|is running"
              + "|has (?:worked|covered|served|led|taught|studied))"
              + " [^,.;:—()\"“”]{6,80}?"
              + "|who (?:is|was|has been) (?:an? |the |now |then )?(?:[\\p{L}’'-]+ ){0,5}?"
              + CALLING
              + BODY
              + ")(?:,|\\. |\\.\\n| when | and (?:who|is|was) )");

  /** ", one of the best-known referees in Norvik,": of how many is no matter. */
  private static final Pattern ONE_OF =
      Pattern.compile(
          "^, (?:\\d\\d, )?(one of (?:the|\\p{Lu}[\\p{L}-]+['’]s) (?:[\\p{L}’'-]+ ){1,4}?"
              + CALLING
              + "s(?: (?:in|of|on) (?:the )?\\p{Lu}[\\p{L}-]+)?)(?=,|\\. |\\.\\n)");

  /** It tells what somebody is, and neither where nor of what. */
  private static final Pattern RANK = Pattern.compile("Professor|Prof\\.|Captain|Capt\\.");

  private static final Pattern NAMES_A_BODY = Pattern.compile(".*\\p{Lu}.*");

  /** "Mrs. Roe's chief of staff". */
  private static final Pattern OWNED =
      Pattern.compile(
          "^, ((?:(?:Mr|Mrs|Ms|Dr)\\. )?\\p{Lu}[\\p{L}-]+['’]s (?:[\\p{L}-]+ ){0,3}?"
              + "(?:chief of staff|adviser|advisor|manager|spokesman|spokeswoman|running mate|strategist"
              + "|director|lawyer|attorney|aide|doctor|deputy|president|dean|chairman|secretary))[,.]");

  /** Words of a sentence that goes on, or of somebody else. */
  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?i).*\\b(?:"
              + Says.PLAIN
              + "|was|were|is|are|has|had|will|would|he|she|they|his|her|their|its|my|our|mr|mrs|ms|whom|which)\\b.*");

  /**
   * "Jo Roe, Mayor Ann Moe of Lund and Bo Lund": somebody else, and no role, as "Lt. Governor of
   * Lund" is one.
   */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:former )?(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|President|Senator|Representative|Governor|Mayor|Judge|Minister)\\.? "
              + "(?!(?:Governor|Gov\\.|Emerit\\p{L}+|Pro Tem(?:pore)?)(?! \\p{Lu}))\\p{Lu}(?!.*['’]s).*");

  private Apposition() {}

  /**
   * The role, or null.
   *
   * @param rest the text after the name
   * @param full whether it is the full name
   */
  static String of(String rest, boolean full) {
    Matcher office = OFFICES.matcher(rest);
    if (office.find() && !Roles.leans(office.group(1))) {
      return office.group(1);
    }
    for (Pattern told : full ? List.of(OWNED, WHO, ONE_OF) : List.<Pattern>of()) {
      Matcher once = told.matcher(rest);
      if (once.lookingAt() && !Roles.leans(once.group(1))) {
        return once.group(1);
      }
    }
    for (Pattern told : full ? List.of(CALLINGS, BARE, OF) : List.of(CALLINGS)) {
      Matcher once = told.matcher(rest);
      if (once.find() && isRole(once.group(1))) {
        return once.group(1);
      }
    }
    Matcher beside = BESIDE_QUOTATION.matcher(rest);
    boolean told = full && beside.lookingAt() && isRole(beside.group(1));
    return told ? Indefinite.before(beside.group(1)) + beside.group(1) : null;
  }

  /**
   * Instead of a rank what tells where: of Professor Roe, "a surgeon at the University of Lund".
   */
  static String beyondRank(String title, Name name, String text) {
    return title == null || !RANK.matcher(title).matches()
        ? title
        : name.inFull(text)
            .map(at -> of(Beside.after(at, text), true))
            .filter(role -> role != null && NAMES_A_BODY.matcher(role).matches())
            .findFirst()
            .orElse(title);
  }

  private static boolean isRole(String role) {
    return !Roles.leans(role) && !RUNS_ON.matcher(role).matches() && !isAnother(role);
  }

  /** Whether a role is the next of several people. */
  static boolean isAnother(String role) {
    return ANOTHER.matcher(role).matches();
  }
}
