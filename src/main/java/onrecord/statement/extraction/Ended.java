package onrecord.statement.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article tells that somebody holds a role no more: "Minister Jo Roe resigned on
 * Monday", "the death of Mayor Ada Lund", "the then mayor".
 */
public final class Ended {
  private static final String END =
      "death|resignation|sacking|dismissal|ousting|murder|killing|funeral";

  /** What is left with a role: "the post", "his office". */
  private static final String POST =
      "(?:office|(?:the|his|her) (?:office|post|role|position|government|cabinet))";

  /** "retired from teaching", "resigned from the hospital": no office ends so. */
  private static final String FROM_ELSEWHERE =
      "(?! (?:early )?from (?!(?:politics|" + POST + "|(?:the|his|her) job)\\b))";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,[^,.;:!?\\n]{1,60},)?(?:,? who)?(?: ha[sd]| have)?(?: (?:since|now|already|also|both|\\p{Ll}+ly))?"
              + " (?:died(?! (?:his|her|their|a little)\\b)|dies|(?:resigned|resigns|retired(?! (?:hurt|on lap)\\b))"
              + FROM_ELSEWHERE
              + "|stepped (?:down|aside(?! to let\\b))"
              + "|stood down|is dead"
              // "quit the party" and "quit his job at the bank" end no role
              + "|quit(?= (?:as|on|in|over|after|amid|because|following|last|yesterday|today|politics)\\b| "
              + POST
              + "\\b|[.,;!?]| (?:"
              + Weekdays.ANY
              + "))"
              + "|left (?:"
              + POST
              + "|(?:his|her) job(?! (?:as|at)\\b))"
              + "|lost (?:his|her) (?:seat|post|job|office)"
              + "|(?:was|were|been) (?:\\p{Ll}+ly )?(?:sacked|dismissed(?! (?:as an?|for \\d+)\\b)|ousted|deposed|replaced(?! on\\b)|succeeded|relieved of"
              + "|killed|murdered|shot dead|found dead|(?:forced|voted) out|fired(?! (?:at|on|upon|up)\\b)"
              + "|removed (?:from (?:"
              + POST
              + "|(?:the|his|her) job)|as)))\\b"
              // "Roe's dismissal of the case" and "Roe's resignation letter" end none
              + "|['’]s (?:"
              + END
              + ")\\b(?! (?:of|letter|threat|offer|plan)\\b)");

  private static final Pattern BEFORE = Pattern.compile("\\b(?:" + END + ") of (?:the )?\\z");

  /** "the death of Mayor Jo Roe's dog". */
  private static final Pattern OWNS = Pattern.compile("['’]s?\\s");

  /** "resigned in 2019 but won the next vote". */
  private static final Pattern BACK =
      Pattern.compile(
          "[^.!?\\n]*\\b(?:but (?:[\\p{L}]+ )?(?:won|returned|came back|was re-?elected|stayed)|(?:came|voted) back|took office again)\\b");

  /** What somebody was and is told to have been. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:[\\p{L}’'-]+ ){0,3}?(?:former|late|retired|ex|outgoing|onetime)\\b.*");

  /** What somebody stays for ever, or is by trade. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i).*\\b(?:co-?founder|founder|author|writer|inventor|winner|champion"
              + "|actor|actress|singer|musician|artist|painter|poet|novelist|comedian|scientist|historian"
              + "|architect|professor|driver|chef|baker|nurse|surgeon|doctor|journalist)\\b.*");

  /** "if Roe quit", "until Roe retired". */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|until|unless|before|should|whether|once|when)(?: the)?(?: (?:Mr|Mrs|Ms|Dr)\\.?)? \\z");

  /** Letters: as long as "once the Mrs. " before a name. */
  private static final int FAR = 20;

  private Ended() {}

  /**
   * Whether a role is told as one of today that has ended.
   *
   * @param role as it stands beside the name
   * @param mentions of the one who is called so
   */
  public static boolean is(String role, List<Span> mentions, String text) {
    String low = role.toLowerCase(Locale.ROOT);
    return low.startsWith("then ")
        || low.startsWith("then-")
        || !TOLD.matcher(role).matches()
            && !LASTING.matcher(role).matches()
            && mentions.stream().anyMatch(at -> isAt(at, role, text));
  }

  /** Whether it is told there, of a name with the role before it or not. */
  private static boolean isAt(Span name, String role, String text) {
    int start = name.start();
    if (text.startsWith(role, Math.max(0, start - role.length() - 1))) {
      start -= role.length() + 1;
    }
    String before = text.substring(Math.max(0, start - FAR), start);
    Matcher behind = BEHIND.matcher(text).region(name.end(), text.length());
    return behind.lookingAt()
            && !OPEN.matcher(before).find()
            && !BACK.matcher(text).region(behind.end(), text.length()).lookingAt()
        || BEFORE.matcher(before).find()
            && !OWNS.matcher(text).region(name.end(), text.length()).lookingAt();
  }
}
