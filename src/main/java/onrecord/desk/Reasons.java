package onrecord.desk;

import java.util.stream.Collectors;
import onrecord.question.Question;

/**
 * Why a question is worth asking.
 *
 * @param more what speaks for it, in a line; empty where nothing is known
 * @param less what speaks against it
 */
public record Reasons(String more, String less) {
  static Reasons of(Question question) {
    return new Reasons(reasons(question, "more: "), reasons(question, "less: "));
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
