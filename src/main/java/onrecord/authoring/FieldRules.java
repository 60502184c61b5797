package onrecord.authoring;

import java.util.Collections;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.system.FreeText;
import onrecord.system.Problems;

/** What is missing or too long in a question that a person words, be it new or edited. */
final class FieldRules {
  /** Characters of a field; more is no part of a question. */
  static final int LONGEST = 1_000;

  private static final Pattern THIS_PASSAGE =
      Pattern.compile(
          "(?i)\\b(?:in|of|from|does) this passage\\b(?! (?:of|through|to)\\b)"
              + "|\\bdoes the passage (?:give|name|present|tell|say|report)\\b"
              + "|\\bas far as the passage tells\\b");

  private final Problems problems;

  FieldRules(Problems problems) {
    this.problems = problems;
  }

  /** What stands above the answers. */
  void checkAsked(String context, String stem) {
    problems
        .limit("context", context, LONGEST)
        .need("stem", stem, "Write the question.")
        .limit("stem", stem, LONGEST);
  }

  /** What stands below them. */
  void checkExplained(String explanation, String speaker) {
    problems
        .need("explanation", explanation, "Write the explanation.")
        .limit("explanation", explanation, LONGEST)
        .limit("speaker", speaker, LONGEST);
  }

  /**
   * A question that speaks of a passage has one above it.
   *
   * @param passage as students see it, or null
   * @param copied whether the form has a field to copy it into
   */
  void checkPassage(Kind kind, String stem, String passage, boolean copied) {
    problems.addIf(
        passage == null && asksAboutPassage(kind, FreeText.of(stem)),
        copied ? "passage" : "stem",
        copied
            ? "Copy the sentences that it asks about: students see them above the question."
            : "No passage stands above this question, so it cannot ask about one.");
  }

  /** "The passage" of another kind may be one for ships. */
  private static boolean asksAboutPassage(Kind kind, String stem) {
    return kind.asksAboutPassage() && Kind.speakOfPassage(stem)
        || THIS_PASSAGE.matcher(stem).find();
  }

  /**
   * What somebody said is neither true nor false by itself.
   *
   * @param speaker whose words are called true; empty or null where the outlet says it
   */
  void checkSpeakerIsNamed(String stem, String speaker) {
    boolean said = speaker != null && !speaker.isEmpty();
    problems.addIf(
        said && !names(FreeText.of(stem), speaker),
        "stem",
        "Name "
            + speaker
            + " in the statement, as in “… said that …”: what somebody said is neither true nor"
            + " false by itself.");
  }

  /** By the whole name or a word of it: "the" in "other" is none. */
  private static boolean names(String stem, String speaker) {
    return Words.contains(stem, speaker)
        || !Collections.disjoint(Words.content(stem), Words.content(speaker));
  }
}
