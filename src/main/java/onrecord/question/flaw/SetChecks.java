package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Stream;

/** All checks on a set of questions in the order in which it is shown. */
public final class SetChecks {
  /** Below this a pattern of places or lengths is chance. */
  public static final int FEWEST = 5;

  private SetChecks() {}

  /** The flaws that the questions have together; each by itself is {@link Checks}' matter. */
  public static List<SetFlaw> of(List<Draft> set) {
    return Stream.of(
            ofKeys(set),
            OneForm.of(set),
            OneAnswer.of(set),
            AskedTwice.of(set),
            AnswersAnother.of(set))
        .flatMap(List::stream)
        .toList();
  }

  /** Those of places and lengths alone, which compare no question with each other. */
  public static List<SetFlaw> ofKeys(List<Draft> set) {
    return Stream.concat(KeyPositions.of(set).stream(), KeyLengths.of(set).stream()).toList();
  }
}
