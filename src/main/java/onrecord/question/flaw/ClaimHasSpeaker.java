package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;

/** What somebody said is asked as what that speaker said. */
final class ClaimHasSpeaker implements Check {
  /** These kinds ask for the speaker, or show the sentence with its speaker as a passage. */
  private static final Set<Kind> FREE =
      EnumSet.of(
          Kind.WHO_SAID,
          Kind.CLAIM_OR_FACT,
          Kind.QUOTE_OR_PARAPHRASE,
          Kind.MISATTRIBUTION,
          Kind.TWO_SIDES,
          Kind.ORDER);

  /** These show words that somebody said: without the speaker they are no fact, but nobody's. */
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(Kind.WHICH_SAID, Kind.COMPLETE_QUOTE, Kind.SPEECH_ACT, Kind.OCCASION);

  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(according to|quoted|cited|reported by|(words|announcement|claim|view|statement)s?"
              + " (of|by)|attributed|sa(y|id)|announced?|described?|argued?|stated?|warned|called)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (FREE.contains(draft.kind()) || NoLoosePronoun.in(draft.stem())) {
      return List.of();
    }
    if (draft.speaker() != null && !named(draft.speaker(), draft, reading)) {
      boolean nobody = OF_WORDS.contains(draft.kind());
      if (nobody && !new SpeakerNamed().of(draft, reading).isEmpty()) {
        return List.of();
      }
      return List.of(
          nobody
              ? Flaw.reject("missing_speaker", "The stem does not name " + draft.speaker() + ".")
              : unnamed(draft.speaker()));
    }
    if (reading == null
        || draft.evidence() == null
        || draft.speaker() != null
        || attributes(draft.stem(), reading)) {
      return List.of();
    }
    return claimed(draft, reading)
        .filter(said -> said.speaker() != null)
        .filter(said -> !named(said.speaker(), draft, reading))
        .map(said -> unnamed(said.speaker()))
        .limit(1)
        .toList();
  }

  /** What the evidence consists of, or the part of it that has the key. */
  private static Stream<Attribution> claimed(Draft draft, Reading reading) {
    Option key = draft.item().key();
    var mostly = Supported.by(draft, reading).stream();
    return key == null
        ? mostly
        : Stream.concat(
            mostly,
            Supported.within(draft, reading).stream()
                .filter(Attribution::confident)
                .filter(said -> Supported.isSaid(key.text(), said, draft, reading)));
  }

  private static Flaw unnamed(String speaker) {
    return Flaw.reject(
        "claim_as_fact", "Only " + speaker + " says so; the question must name the speaker.");
  }

  /** Whether the stem gives it to somebody; whether to the right one is another check's matter. */
  private static boolean attributes(String stem, Reading reading) {
    return SAYING.matcher(stem).find()
        && reading.found().names().stream()
            .filter(name -> name.kind() == Name.Kind.PERSON)
            .anyMatch(name -> reading.mentions(stem, name));
  }

  private static boolean named(String speaker, Draft draft, Reading reading) {
    String asked = draft.stem() + " " + (draft.passage() == null ? "" : draft.passage());
    if (Words.contains(asked, speaker)) {
      return true;
    }
    return reading != null
        && reading
            .named(speaker)
            .filter(name -> name.aliases().stream().anyMatch(a -> Words.contains(asked, a)))
            .isPresent();
  }
}
