package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Format;

/**
 * What is marked as false is not what the evidence tells in the same words. With all of them it may
 * still turn round who did what to whom: a person sees that.
 */
final class FalseNotTold implements Check {
  private static final int FEWEST = 3;

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.item().format() != Format.TRUEFALSE
        || draft.item().key() == null
        || draft.item().isMarkedTrue()
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || isByAnother(draft, reading)) {
      return List.of();
    }
    Set<String> stated = stated(draft, reading);
    boolean negated = Negation.in(draft.stem());
    boolean told =
        stated.size() >= FEWEST
            && draft
                .evidence()
                .sentences()
                .filter(sentence -> Negation.in(sentence) == negated)
                .anyMatch(sentence -> isToldIn(sentence, stated));
    return told
        ? List.of(
            Flaw.warn(
                "wrong_key", "It is marked as false, and the evidence tells it in the same words."))
        : List.of();
  }

  /** All of it, and no other number that it may have been mixed up with. */
  private static boolean isToldIn(String sentence, Set<String> stated) {
    Set<String> told = Asked.withNumbers(sentence);
    return stated.stream().allMatch(word -> Words.hasAnyFormOf(told, word))
        && told.stream()
            .filter(word -> Digits.NUMBER.matcher(word).matches())
            .allMatch(stated::contains);
  }

  /** Without those by which people are introduced: the evidence may call them "she". */
  private static Set<String> stated(Draft draft, Reading reading) {
    Set<String> stated = new HashSet<>(Asked.withNumbers(draft.stem()));
    if (reading != null) {
      reading.people().stream()
          .filter(name -> reading.mentions(draft.stem(), name))
          .forEach(
              name -> {
                stated.removeAll(Words.content(name.name()));
                stated.removeAll(Words.content(name.title() == null ? "" : name.title()));
              });
    }
    return stated;
  }

  /** "Roe said that the toll stays", where Moe said so. */
  private static boolean isByAnother(Draft draft, Reading reading) {
    if (reading == null) {
      return false;
    }
    var speakers = RightSpeaker.speakers(Supported.within(draft, reading));
    return !speakers.isEmpty()
        && speakers.stream().noneMatch(by -> RightSpeaker.mentions(draft.stem(), by, reading));
  }
}
