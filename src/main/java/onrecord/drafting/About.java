package onrecord.drafting;

import java.util.List;
import onrecord.question.Question;

/**
 * What was drafted about one passage.
 *
 * @param questions the sound ones, first what nobody has decided on, and of that the kind asked for
 * @param known whether the first was there already
 * @param none why there is no question; null where there is one
 */
public record About(List<Question> questions, boolean known, NoQuestion none) {
  public Question first() {
    return questions.get(0);
  }
}
