package onrecord.quiz;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.Question;

/**
 * A question in the list of its quiz.
 *
 * @param number among those that are asked, as the checks of the set and the preview count; 0 where
 *     it is not asked any more
 */
public record Placed(Question question, int number) {
  static List<Placed> of(List<Question> inOrder) {
    List<Placed> places = new ArrayList<>();
    int number = 0;
    for (Question question : inOrder) {
      boolean asked = question.state == Question.State.APPROVED;
      places.add(new Placed(question, asked ? ++number : 0));
    }
    return places;
  }

  /** Which one a button is for, where its number cannot tell. */
  public String named() {
    return number > 0 ? "question " + number : question.current.stem;
  }
}
