package onrecord.question.flaw;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article calls somebody or something besides the name: "its treasurer, Jo Roe". */
final class Descriptions {
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:The|Its|His|Her|Their|A|An|\\p{Lu}\\p{L}+['’]s?) [^\\p{Lu}]+(?: (?:of|for|at|in|from) (?:the )?\\p{Lu}[\\p{L}'’ -]+)?");
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:\\p{L}+ )?(?:[\\p{L}'’-]+ )*?([\\p{L}'’-]+)(?= (?:of|for|at|in|on|from|that|who|which|founded|owned|based|hired|led|run)\\b|$)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(authority|board|agency|company|firm|operator|union|council|court|hospital|university|club|bank|ministry|office"
              + "|group|party|federation|association|charity|institute|chamber|police|government|newspaper)s?\\b");

  /** "its treasurer, [Jo Roe]", "the city's tall Bo [Roe]". */
  private static final Pattern TOLD_BEFORE =
      Pattern.compile(
          "(?:\\b(?i:the|its|his|her|their|an?)|['’]s?) ((?:[\\p{Ll}][\\p{L}'’-]*,? ){1,5})(?:\\p{Lu}\\p{Ll}+\\.? )?\\z");

  /** "[Jo Roe], the treasurer". */
  private static final Pattern TOLD_AFTER =
      Pattern.compile(", ((?:the|an?|its|whose|who) [^.;,]{3,90})");

  /** More than five words take. */
  private static final int FAR = 200;

  private Descriptions() {}

  /** Whether some words without a name ("the council's treasurer") describe the bearer of one. */
  static boolean isOf(String description, String name, Draft draft, Reading reading) {
    String words = description.strip().replaceFirst("\\.$", "");
    var head = HEAD.matcher(words);
    if (!DESCRIPTION.matcher(words).matches() || !head.find() || name.isBlank()) {
      return false;
    }
    var told = told(name, reading.text());
    String noun = last(Words.content(head.group(1)));
    var own = Words.content(words);
    var known = new HashSet<>(told);
    known.addAll(Words.content(draft.stem() + " " + Shown.context(draft)));
    reading
        .named(name)
        .filter(one -> one.title() != null)
        .ifPresent(one -> told.addAll(Words.content(one.title())));
    known.addAll(told);
    return noun != null && told.contains(noun) && known.containsAll(own)
        || isBodyOfThisName(words, name, reading);
  }

  /** "The city's transit authority" beside "Roe Transit". */
  private static boolean isBodyOfThisName(String words, String name, Reading reading) {
    var shared = Words.content(words);
    shared.retainAll(Words.content(name));
    String bare = words.replaceFirst("^\\p{L}+ ", "");
    return !shared.isEmpty()
        && BODY.matcher(words).find()
        && !BODY.matcher(name).find()
        && reading.tells(bare);
  }

  private static Set<String> told(String name, String text) {
    String bare = Words.withoutThe(name);
    var told = new HashSet<String>();
    Words.places(text, bare)
        .forEach(
            at -> {
              var before = TOLD_BEFORE.matcher(text.substring(Math.max(0, at - FAR), at));
              if (before.find()) {
                told.addAll(Words.content(before.group(1)));
              }
              var after = TOLD_AFTER.matcher(text).region(at + bare.length(), text.length());
              if (after.lookingAt()) {
                told.addAll(Words.content(after.group(1)));
              }
            });
    return told;
  }

  private static String last(Set<String> words) {
    return words.stream().reduce((one, other) -> other).orElse(null);
  }
}
