package onrecord.question.flaw;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.statement.extraction.NumberWords;

/**
 * What is marked as false is not what the evidence tells in the same words. With all of them it may
 * still turn round who did what to whom: a person sees that.
 */
final class FalseNotTold implements Check {
  private static final int FEWEST = 3;

  /** What makes more or less of the same words. */
  private static final Pattern WIDER =
      Pattern.compile(
          "(?i)\\b(?:only|all|every|everybody|everyone|both|each|never|always|now|already|still|again|nobody|none|neither)\\b");

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
        || WIDER.matcher(draft.stem()).find()
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
                .anyMatch(sentence -> isToldIn(sentence, stated, draft.stem()));
    return told
        ? List.of(
            Flaw.warn(
                "wrong_key", "It is marked as false, and the evidence tells it in the same words."))
        : List.of();
  }

  /** All of it, and no other number that it may have been mixed up with. */
  private static boolean isToldIn(String sentence, Set<String> stated, String stem) {
    Set<String> told = Words.content(sentence);
    return isInOrder(stated, told) && numbers(sentence).equals(numbers(stem));
  }

  private static Set<String> numbers(String words) {
    return Placing.numbers(NumberWords.inFigures(words));
  }

  /** "The police closed the bridge" is not "the bridge closed the police". */
  private static boolean isInOrder(Set<String> stated, Set<String> told) {
    Iterator<String> rest = told.iterator();
    return stated.stream()
        .allMatch(
            word -> {
              while (rest.hasNext()) {
                if (Words.hasAnyFormOf(Set.of(rest.next()), word)) {
                  return true;
                }
              }
              return false;
            });
  }

  /** Without those by which people are introduced: the evidence may call them "she". */
  private static Set<String> stated(Draft draft, Reading reading) {
    Set<String> stated = new LinkedHashSet<>(Words.content(draft.stem()));
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
