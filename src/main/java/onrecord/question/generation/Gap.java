package onrecord.question.generation;

import java.util.List;
import onrecord.question.item.Kind;

/**
 * What is left out of a sentence of the outlet's own, and what might stand there instead.
 *
 * @param start where it begins in the words of the sentence
 * @param asked the word for it: "year", "states"
 * @param others wrong options, the best first
 * @param spares further ones
 * @param rule what found it: "fact: where", "number: in its sentence"
 */
record Gap(
    Kind kind,
    int start,
    int end,
    String asked,
    List<String> others,
    List<String> spares,
    String rule) {
  /** One without spares. */
  Gap(Kind kind, int start, int end, String asked, List<String> others, String rule) {
    this(kind, start, end, asked, others, List.of(), rule);
  }

  /** What belongs there. */
  String key(Voiced in) {
    return in.words().substring(start, end);
  }

  /** The sentence without it and the preposition before it. */
  String without(Voiced in) {
    String before = in.words().substring(0, start).replaceFirst("(?i)\\b(?:in|at|into|to) $", "");
    return before + in.words().substring(end);
  }

  boolean isSeveral() {
    return asked.endsWith("s");
  }
}
