package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/**
 * Whether somebody speaks for a body: "Lund Boats blamed the army. The company's vice president, Jo
 * Roe, said": whoever gives her words to Lund Boats is hardly wrong.
 */
final class OwnBody {
  private static final String BODY =
      "(?:" + Lexicon.anyOfField("body") + "|" + Lexicon.anyOf("body.of.posts") + ")";

  /** "its director", "a spokesman for the company", "the company’s vice president". */
  private static final Pattern OF_A_BODY =
      Pattern.compile("(?i)\\b(?:its|(?:the|that) (?:\\p{L}+ )?" + BODY + ")\\b");

  /** The same, up to the name behind it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:its|(?:the|that) (?:\\p{L}+ )?" + BODY + "['’]s?) [^.,;:]{1,60}?,? ");

  /** What is told of somebody behind the name. */
  private static final Pattern BEHIND = Pattern.compile(", ([^,.;:]{1,80})");

  private OwnBody() {}

  static boolean is(Name body, Claim claim, Story story) {
    Name speaker = claim.said().speaker();
    if (body.kind() == Name.Kind.PERSON || !story.people.isPerson(speaker)) {
      return false;
    }
    String role = story.people.role(speaker);
    return Words.contains(role, body.lastWord())
        || OF_A_BODY.matcher(role).find()
        || isToldBeside(speaker, claim.sentence());
  }

  private static boolean isToldBeside(Name speaker, String sentence) {
    int at = sentence.indexOf(speaker.name());
    if (at < 0) {
      return false;
    }
    Matcher behind =
        BEHIND.matcher(sentence).region(at + speaker.name().length(), sentence.length());
    return BEFORE.matcher(sentence.substring(0, at)).matches()
        || behind.lookingAt() && OF_A_BODY.matcher(behind.group(1)).find();
  }
}
