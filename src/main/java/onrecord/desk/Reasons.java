package onrecord.desk;

import java.util.stream.Collectors;
import onrecord.question.Question;

/**
 * Why a question is worth asking.
 *
 * @param weight how much, of 100, as the rules estimate it; null for what somebody wrote
 * @param more what speaks for it, in a line; empty where nothing is known
 * @param less what speaks against it
 */
public record Reasons(Integer weight, String more, String less) {
  static Reasons of(Question question) {
    Integer weight =
        Question.OWN.equals(question.rule) ? null : (int) Math.round(100 * question.weight);
    return new Reasons(weight, reasons(question, "more: "), reasons(question, "less: "));
  }

  private static String reasons(Question question, String sign) {
    return question
        .reasons
        .lines()
        .filter(reason -> reason.startsWith(sign))
        .map(reason -> reason.substring(sign.length()))
        .collect(Collectors.joining(", "));
  }
}
