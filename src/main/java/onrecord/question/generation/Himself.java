package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** "He" and "him" of one sentence, which are two people. */
final class Himself {
  /** No further subject, who might mean the first one. */
  private static final String GAP = "(?:(?!\\b(?:that|who|which|the|and)\\b)[^.?!;“”\"]){1,60}";

  /** "He said he had gone to him": to whom, a reader cannot know. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\bhe "
              + GAP
              + "\\b(?:to|with|told|asked|met|against|from|about|saw) him\\b"
              + "|\\bshe "
              + GAP
              + "\\b(?:to|with|told|asked|met|against|from|about|saw) her(?= (?:to|in|at|on|that|and|when|if|about|because)\\b|[,.;])");

  private Himself() {}

  /**
   * Whether a sentence tells of both and only one person is known there.
   *
   * @param text the sentences as they stand
   * @param known who is named in them or told by the stem
   */
  static boolean isAnother(String text, List<Name> known, Story story) {
    return ANOTHER.matcher(text).find()
        && known.stream().filter(story.people::isPerson).count() < 2;
  }
}
