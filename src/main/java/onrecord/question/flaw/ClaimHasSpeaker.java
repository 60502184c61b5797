package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

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

  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(according to|quoted|cited|reported by|(words|announcement|claim|view|statement)s?"
              + " (of|by)|attributed|sa(y|id)|announced?|described?|argued?|stated?|warned|called)\\b");
  private static final double MOSTLY = 0.6;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (FREE.contains(draft.kind()) || NoLoosePronoun.in(draft.stem())) {
      return List.of();
    }
    if (draft.speaker() != null && !named(draft.speaker(), draft, reading)) {
      return List.of(unnamed(draft.speaker()));
    }
    if (reading == null
        || draft.evidence() == null
        || draft.speaker() != null
        || attributes(draft.stem(), reading)) {
      return List.of();
    }
    return reading.found().attributions().stream()
        .filter(said -> said.speaker() != null)
        .filter(said -> supports(draft.evidence(), said))
        .filter(said -> !named(said.speaker(), draft, reading))
        .map(said -> unnamed(said.speaker()))
        .limit(1)
        .toList();
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

  private static boolean supports(Evidence evidence, Attribution said) {
    for (Span span : evidence.spans()) {
      int inside = 0;
      for (Span content : said.content()) {
        int end = Math.min(span.end(), content.end());
        inside += Math.max(0, end - Math.max(span.start(), content.start()));
      }
      if (span.length() > 0 && inside >= MOSTLY * span.length()) {
        return true;
      }
    }
    return false;
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
