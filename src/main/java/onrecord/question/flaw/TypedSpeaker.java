package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;

/** Every name that is accepted as who said something is one of whoever said it. */
final class TypedSpeaker implements Check {
  private static final Pattern WHO = Pattern.compile("(?i)^(?:[^?]{0,60}, )?who\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    boolean asked =
        draft.kind() == Kind.WHO_SAID
            || draft.kind() == Kind.SPEECH_ACT && WHO.matcher(draft.stem()).find();
    if (reading == null || draft.item().format() != Format.SHORT || !asked) {
      return List.of();
    }
    var speakers =
        draft.speaker() == null ? RightSpeaker.ofStem(draft, reading) : List.of(draft.speaker());
    // "Whose words does Roe reject?": of another than the one who speaks
    boolean ofAnother =
        speakers.stream().anyMatch(by -> RightSpeaker.mentions(draft.stem(), by, reading));
    return speakers.isEmpty() || ofAnother ? List.of() : accepted(speakers, draft, reading);
  }

  private static List<Flaw> accepted(List<String> speakers, Draft draft, Reading reading) {
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
