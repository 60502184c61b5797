package onrecord.question.flaw;

import java.util.List;

/** Every name that is accepted as who said something is one of whoever said it. */
final class TypedSpeaker {
  private TypedSpeaker() {}

  /**
   * @param speakers who surely said it; where that is not known nothing can be told
   */
  static List<Flaw> of(List<String> speakers, Draft draft, Reading reading) {
    if (speakers.isEmpty()) {
      return List.of();
    }
    return draft.item().accepted().stream()
        .filter(answer -> speakers.stream().noneMatch(by -> isOf(answer, by, reading)))
        .filter(answer -> reading.people().stream().anyMatch(one -> reading.mentions(answer, one)))
        .limit(1)
        .map(
            answer ->
                RightSpeaker.wrong(
                    "“"
                        + answer
                        + "” is accepted, and the article gives these words to "
                        + speakers.get(0)
                        + "."))
        .toList();
  }

  private static boolean isOf(String answer, String speaker, Reading reading) {
    return RightSpeaker.names(answer, speaker, reading)
        || RightSpeaker.mentions(answer, speaker, reading);
  }
}
