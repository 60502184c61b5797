package onrecord.question.flaw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Some words of a passage that a question asks about, and who says them there.
 *
 * @param said the attributions in the passage that have them
 */
record InPassage(String words, String passage, List<Attribution> said, Reading reading) {
  /** Fewer may stand anywhere. */
  private static final int FEW = 3;

  /** So much of what is retold somebody has to have said. */
  private static final double MOSTLY = 0.7;

  private static final Pattern REPORTS =
      Pattern.compile(
          Attributed.verbs("attributing.charge").pattern()
              + "|\\b(?:sa(?:id|ys?)|t(?:old|ells?)|wrote|writes?|tweet\\p{L}*|post(?:s|ed)|according|accord\\p{L}*|th(?:inks?|ought)"
              + "|hope[sd]?|fear(?:s|ed)?|want(?:s|ed)?|ask(?:s|ed)?|add(?:s|ed)|call(?:s|ed)|found|finds?|show(?:s|ed)?|quot\\p{L}*|repl\\p{L}*)\\b");

  /**
   * The flaw of a key of some kind that asks about words of the passage above it, if it is wrong.
   *
   * @param why tells what is wrong with a key, of the words that the stem quotes
   */
  static List<Flaw> wrongKey(
      Kind kind,
      Draft draft,
      Reading reading,
      BiFunction<String, InPassage, Optional<String>> why) {
    Option key = draft.item().key();
    if (reading == null
        || key == null
        || draft.kind() != kind
        || draft.passage() == null
        || !kind.hasFixedOptions(draft.stem())) {
      return List.of();
    }
    return quoted(draft, reading)
        .flatMap(asked -> why.apply(key.text(), asked))
        .map(message -> List.of(Flaw.reject("wrong_key", message)))
        .orElse(List.of());
  }

  /** What a stem quotes of the passage above it. */
  static Optional<InPassage> quoted(Draft draft, Reading reading) {
    return Quotations.in(draft.stem()).stream()
        .max(Comparator.comparingInt(String::length))
        .filter(words -> Words.count(words) >= FEW)
        .filter(words -> Words.contains(Brackets.without(draft.passage()), words))
        .map(words -> of(words, draft, reading));
  }

  /** Words as they stand in the passage. */
  static InPassage of(String words, Draft draft, Reading reading) {
    String passage = Brackets.without(draft.passage());
    return new InPassage(
        words,
        passage,
        shown(passage, reading).stream().filter(one -> has(one, words, reading)).toList(),
        reading);
  }

  /** The same of words that were changed: those there that have most of them. */
  static InPassage retold(String words, Draft draft, Reading reading) {
    InPassage verbatim = of(words, draft, reading);
    if (!verbatim.said.isEmpty() || verbatim.isThere()) {
      return verbatim;
    }
    var sought = Words.content(words);
    var near =
        shown(verbatim.passage, reading).stream()
            .filter(one -> common(sought, one, reading) >= MOSTLY * sought.size())
            .toList();
    return new InPassage(words, verbatim.passage, near, reading);
  }

  private static long common(Set<String> sought, Attribution one, Reading reading) {
    var told = Words.content(one.words(reading.text()));
    return sought.stream().filter(word -> Words.hasAnyFormOf(told, word)).count();
  }

  private static List<Attribution> shown(String passage, Reading reading) {
    return reading.found().attributions().stream()
        .filter(
            one ->
                one.content().stream()
                    .allMatch(span -> passage.contains(Brackets.without(span.in(reading.text())))))
        .toList();
  }

  private static boolean has(Attribution one, String words, Reading reading) {
    return one.content().stream()
        .map(span -> Brackets.without(span.in(reading.text())))
        .anyMatch(
            said ->
                Words.contains(said, words)
                    || Words.count(said) >= FEW && Words.contains(words, said));
  }

  boolean isThere() {
    return Words.contains(passage, words);
  }

  /** Whether somebody surely says them, as it stands. */
  boolean isSaid() {
    return !said.isEmpty()
        && said.stream().allMatch(one -> one.confident() && !one.cue().isEmpty());
  }

  /** Whether the outlet surely tells them itself: nothing in their sentence reports anything. */
  boolean isOwn() {
    var sentences =
        SentenceEnds.of(passage).filter(sentence -> Words.contains(sentence, words)).toList();
    return said.isEmpty()
        && !sentences.isEmpty()
        && sentences.stream()
            .noneMatch(
                sentence -> REPORTS.matcher(sentence).find() || Quotations.hasMark(sentence));
  }

  /** Whether somebody whom an answer names surely is nobody who says them. */
  boolean isAnother(String answer) {
    return isSaid()
        && names(answer)
        && said.stream()
            .allMatch(
                one ->
                    one.speaker() != null
                        && !RightSpeaker.names(answer, one.speaker(), reading)
                        && !RightSpeaker.mentions(answer, one.speaker(), reading)
                        && !Nearest.isMeant(answer, one, reading));
  }

  /** Whether somebody whom an answer names says them. */
  boolean isBy(String answer) {
    return said.stream()
        .allMatch(
            one -> one.speaker() != null && RightSpeaker.names(answer, one.speaker(), reading));
  }

  /** The passage without what anybody says in it. */
  String besideSaid() {
    String left = passage;
    for (Attribution one : shown(passage, reading)) {
      for (Span span : one.content()) {
        left = left.replace(Brackets.without(span.in(reading.text())), " ");
      }
    }
    return left;
  }

  boolean names(String answer) {
    return reading.people().stream().anyMatch(person -> reading.mentions(answer, person));
  }

  /** The one person who says them, by name; empty where that is not sure. */
  Optional<Name> person() {
    return said.stream()
        .map(Attribution::speaker)
        .distinct()
        .limit(2)
        .map(speaker -> speaker == null ? Optional.<Name>empty() : reading.named(speaker))
        .reduce((one, other) -> Optional.empty())
        .flatMap(name -> name)
        .filter(reading.people()::contains);
  }

  /** The reporting words, in a row. */
  String cues() {
    return said.stream()
        .flatMap(one -> one.cue().stream())
        .map(span -> span.in(reading.text()))
        .reduce("", (one, other) -> one + " " + other);
  }
}
