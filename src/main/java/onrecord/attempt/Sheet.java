package onrecord.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.answer.Given;
import onrecord.question.Choice;
import onrecord.question.QuestionVersion;

/**
 * One question of a run as its learner meets it: options in the order shown, numbered from 1.
 *
 * @param order at each shown place, the option's place in the version's own order
 * @param given all that was answered in the run
 */
public record Sheet(
    Attempt attempt, int n, QuestionVersion version, List<Integer> order, List<Given> given) {

  /** An option under the number it is shown with. */
  public record Face(int number, Choice choice, boolean picked) {}

  static Sheet of(Attempt attempt, int n, QuestionVersion version, List<Given> given) {
    return new Sheet(
        attempt, n, version, attempt.paper().optionOrder(n, version.choices.size()), given);
  }

  public List<Face> faces() {
    var here = here();
    return IntStream.range(0, order.size())
        .mapToObj(
            i ->
                new Face(
                    i + 1,
                    version.choices.get(order.get(i)),
                    here != null && here.picked().equals(order.get(i).toString())))
        .toList();
  }

  /** The answer saved for this question, or null. */
  public Given here() {
    return given.stream().filter(g -> g.position() == n).findFirst().orElse(null);
  }

  public Face pick() {
    return faces().stream().filter(Face::picked).findFirst().orElseThrow();
  }

  public Face key() {
    return faces().stream().filter(f -> f.choice().correct()).findFirst().orElseThrow();
  }

  public boolean isRight() {
    return pick().choice().correct();
  }

  /** Said plainly and once; a key too long for a headline is shown below it. */
  public String verdict() {
    String key = key().choice().text();
    return isRight() ? "Right" : key.length() > 80 ? "Not right" : "Not right: it was " + key;
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
