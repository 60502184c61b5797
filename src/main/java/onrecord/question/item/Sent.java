package onrecord.question.item;

/**
 * What a form sent.
 *
 * @param response null where it is no answer
 * @param problem the sentence that says why not, or null
 */
public record Sent(Response response, String problem) {
  static Sent of(Response response) {
    return new Sent(response, null);
  }

  static Sent no(String problem) {
    return new Sent(null, problem);
  }

  public boolean isAnswer() {
    return response != null;
  }
}
