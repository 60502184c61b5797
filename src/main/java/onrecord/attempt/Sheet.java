package onrecord.attempt;

import java.util.Comparator;
import java.util.List;
import onrecord.answer.Asking;
import onrecord.answer.Feedback;
import onrecord.answer.Given;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Response;
import onrecord.question.item.Shown;

/**
 * One question of a run as its learner meets it.
 *
 * @param sent what was sent for it and is no answer; empty at first
 * @param given all that was answered in the run
 */
public record Sheet(
    Attempt attempt, int n, QuestionVersion version, List<String> sent, List<Given> given) {

  Sheet sent(List<String> fields) {
    return new Sheet(attempt, n, version, fields == null ? List.of() : fields, given);
  }

  public Asking asking() {
    return new Asking(version.wording(), shown(), sent);
  }

  /** The form as it was filled in when it was stored: what is right is not told. */
  public Asking kept() {
    return new Asking(version.wording(), shown(), shown().sent(response()));
  }

  /** What was answered, in words. */
  public List<String> answer() {
    return response().inWords(version.item());
  }

  public Feedback told() {
    return Feedback.of(version.wording(), response());
  }

  private Shown shown() {
    return attempt.paper().shown(n, version.item());
  }

  private Response response() {
    return Response.of(version.format, here().picked());
  }

  /** The answer saved for this question, or null. */
  public Given here() {
    return given.stream().filter(g -> g.position() == n).findFirst().orElse(null);
  }

  /** The answer saved last, or null. */
  public Given last() {
    return given.stream().max(Comparator.comparing(Given::answeredAt)).orElse(null);
  }

  public boolean isComplete() {
    return given.size() == attempt.asked.length;
  }

  /** Where to go on: the next question without an answer, else the page of the whole run. */
  public String next() {
    return address(attempt, n + 1, given);
  }

  /** Where a run is taken up again. */
  static String firstOpen(Attempt attempt, List<Given> given) {
    return address(attempt, 1, given);
  }

  static String address(Attempt attempt, Integer place) {
    return address(attempt.id, place);
  }

  static String address(long attempt, Integer place) {
    String run = "/attempts/" + attempt;
    return place == null ? run : run + "/questions/" + place;
  }

  private static String address(Attempt attempt, int from, List<Given> given) {
    var open = attempt.openPlaces(given).stream().filter(place -> place >= from).findFirst();
    return address(attempt, open.orElse(null));
  }
}
