package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Name;

/**
 * Every name that is accepted as who said something is one of whoever said it; where somebody else
 * is asked for, the evidence does not name another instead.
 */
final class TypedSpeaker implements Check {
  private static final Pattern WHO = Pattern.compile("(?i)^(?:[^?]{0,60}, )?who\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.item().format() != Format.SHORT) {
      return List.of();
    }
    boolean asked =
        draft.kind() == Kind.WHO_SAID
            || draft.kind() == Kind.SPEECH_ACT && WHO.matcher(draft.stem()).find();
    return asked ? ofSpeaker(draft, reading) : notAnother(draft, reading);
  }

  private static List<Flaw> ofSpeaker(Draft draft, Reading reading) {
    var speakers =
        draft.speaker() == null ? RightSpeaker.ofStem(draft, reading) : List.of(draft.speaker());
    // "Whose words does Roe reject?": of another than the one who speaks
    boolean ofAnother =
        speakers.stream().anyMatch(by -> RightSpeaker.mentions(draft.stem(), by, reading));
    return speakers.isEmpty() || ofAnother
        ? notAnother(draft, reading)
        : accepted(speakers, draft, reading);
  }

  /** "Whom would they propose? Moe", where the evidence has Dahl and no Moe. */
  private static List<Flaw> notAnother(Draft draft, Reading reading) {
    String told = draft.evidence() == null ? "" : draft.evidence().text();
    var accepted = draft.item().accepted();
    Optional<Name> other =
        reading.people().stream()
            .filter(one -> reading.mentions(told, one) && !reading.mentions(draft.stem(), one))
            .findFirst();
    boolean people = accepted.stream().allMatch(answer -> reading.nameIn(answer).isPresent());
    boolean named =
        accepted.stream()
            .flatMap(answer -> reading.nameIn(answer).stream())
            .anyMatch(one -> reading.mentions(told, one) || !reading.people().contains(one));
    return other.isEmpty() || accepted.isEmpty() || !people || named
        ? List.of()
        : List.of(
            Flaw.warn(
                "wrong_key",
                "The evidence names " + other.get().name() + ", and not what is accepted."));
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
