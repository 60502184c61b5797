package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;

/** A subject that only the article explains: "The nonprofit is independent". */
final class PointedSubject {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "[Tt]he ((?:\\p{Ll}[\\p{L}’'-]* ){1,3}?)(?=(?:is|are|was|were|has|have|had|will|would|could|can"
              + "|should|does|did|do|\\p{Ll}+ed|\\p{L}+n['’]t)\\b)");

  /** "the way to proceed", "the harvest of 2019": which one is told. */
  private static final Pattern SAYS_WHICH =
      Pattern.compile("\\b(?:of|to|for|in|on|with|from|by|between) ");

  /** "The truth is …" needs nothing to be known before. */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?:\\p{L}+ )?(?:truth|reality|fact|point|problem|question|answer|idea|onus|bottom line|lesson|trouble"
              + "|stakes|wind|winds|best part|worst part) ");

  private PointedSubject() {}

  /** "the nonprofit" of "The nonprofit is independent": which, only the article tells; or null. */
  static String of(String words, Passage passage, Story story) {
    Matcher subject = SUBJECT.matcher(words);
    if (!subject.lookingAt()) {
      return null;
    }
    String before = passage.text().substring(0, Math.max(0, passage.text().indexOf(words)));
    boolean pointing =
        !ABSTRACT.matcher(subject.group(1)).matches()
            && !SAYS_WHICH.matcher(subject.group(1)).find()
            && Words.content(subject.group(1)).stream()
                .noneMatch(
                    word ->
                        story.topic.contains(word)
                            || Definite.KNOWN.contains(word)
                            || Words.content(before).contains(word));
    return pointing ? "the " + subject.group(1).strip() : null;
  }
}
