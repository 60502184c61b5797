package onrecord.statement.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether an article tells that somebody holds a role no more: "Minister Jo Roe resigned on
 * Monday", "the death of Mayor Ada Lund", "the then mayor".
 */
public final class Ended {
  private static final String END =
      "death|resignation|sacking|dismissal|ousting|murder|killing|funeral";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,[^,.;:!?\\n]{1,60},)?(?:,? who)?(?: ha[sd]| have)?(?: (?:since|now|already|also|both|\\p{Ll}+ly))?"
              + " (?:died|dies|resigned|resigns|retired(?! hurt)|stepped (?:down|aside)|stood down|is dead"
              + "|quit(?! (?:the party|smoking|drinking|school|university|college|football)\\b)"
              + "|left (?:office|(?:the|his|her) (?:post|job|government|cabinet|council|board))"
              + "|lost (?:his|her) (?:seat|post|job|office)"
              + "|(?:was|were|been) (?:\\p{Ll}+ly )?(?:sacked|dismissed|ousted|deposed|replaced|succeeded|relieved"
              + "|killed|murdered|shot dead|found dead|(?:forced|voted) out|fired(?! (?:at|on|upon)\\b)"
              + "|removed (?:from (?:office|(?:the|his|her) (?:post|job))|as)))\\b"
              + "|['’]s (?:"
              + END
              + ")\\b");

  private static final Pattern BEFORE = Pattern.compile("\\b(?:" + END + ") of (?:the )?\\z");

  /** What somebody was and is told to have been. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:[\\p{L}’'-]+ ){0,3}?(?:former|late|retired|ex|outgoing|onetime)\\b.*");

  /** What somebody stays for ever. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i).*\\b(?:co-?founder|founder|author|writer|inventor|winner|champion)\\b.*");

  /** "if Roe quit", "until Roe retired". */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|until|unless|before|should|whether|once|when)(?: the)?(?: (?:Mr|Mrs|Ms|Dr)\\.?)? \\z");

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

  private static boolean isAt(Span name, String role, String text) {
    int start = name.start();
    if (text.startsWith(role, Math.max(0, start - role.length() - 1))) {
      start -= role.length() + 1;
    }
    String before = text.substring(Math.max(0, start - FAR), start);
    return BEHIND.matcher(text).region(name.end(), text.length()).lookingAt()
            && !OPEN.matcher(before).find()
        || BEFORE.matcher(before).find();
  }
}
