package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** "He" and "him" of one sentence, which are two people. */
final class Himself {
  /** "He said he had gone to him": to whom, a reader cannot know. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:he|one) [^.?!;“”\"]{1,60}\\b(?:to|with|told|asked|met|against|from|about|saw) him\\b"
              + "|\\b(?:she|one) [^.?!;“”\"]{1,60}\\b(?:to|with|told|asked|met|against|from|about|saw) her(?= (?:to|in|at|on|that|and|when|if|about|because)\\b|[,.;])");

  private Himself() {}

  /**
   * Whether a sentence tells of both and only one person is known there.
   *
   * @param told the sentences with all that explains itself put in other words
   * @param known who is named in them or told by the stem
   */
  static boolean isAnother(String told, List<Name> known, Story story) {
    return ANOTHER.matcher(told).find()
        && known.stream().filter(story.people::isPerson).count() < 2;
  }
}
