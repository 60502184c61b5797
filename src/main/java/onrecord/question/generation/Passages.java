package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.question.item.Kind;

/**
 * Which sentence of an article is asked about in which way: each once, the weightiest first, the
 * kinds in turn.
 */
final class Passages {
  private static final List<Kind> KINDS =
      List.of(Kind.QUOTE_OR_PARAPHRASE, Kind.MISATTRIBUTION, Kind.CLAIM_OR_FACT);
  private static final int WORDS_FOR_ONE = 350;

  private final List<Stated> stated = new ArrayList<>();
  private final List<Unnamed> unnamed = new ArrayList<>();
  private final Map<Kind, List<Claim>> chosen = new EnumMap<>(Kind.class);

  Passages(Story story) {
    int most = 1 + onrecord.question.flaw.Words.count(story.text()) / WORDS_FOR_ONE;
    var claims = new ArrayList<>(Claim.of(story));
    claims.sort(
        Comparator.comparing((Claim claim) -> -claim.weight(story))
            .thenComparing(claim -> claim.at().start()));
    var used = new ArrayList<Claim>();
    for (Claim claim : claims) {
      boolean shown =
          used.stream().anyMatch(one -> one.passage().at().overlaps(claim.passage().at()));
      Kind kind = shown ? null : rarest(claim, story);
      if (kind != null && of(kind).size() < most) {
        chosen.computeIfAbsent(kind, one -> new ArrayList<>()).add(claim);
        used.add(claim);
      }
    }
    Unnamed.of(story).stream().limit(most / 2).forEach(unnamed::add);
    int few = (1 + of(Kind.CLAIM_OR_FACT).size()) / 2;
    Stated.of(story).stream().limit(Math.max(1, few)).forEach(stated::add);
  }

  /** Sentences of the outlet's own, no more than about one for two claims. */
  List<Stated> stated() {
    return stated;
  }

  /** What nobody by name said. */
  List<Unnamed> unnamed() {
    return unnamed;
  }

  /** The statements to ask about in questions of a kind, the weightiest first. */
  List<Claim> of(Kind kind) {
    return chosen.getOrDefault(kind, List.of());
  }

  private Kind rarest(Claim claim, Story story) {
    return shuffled(KINDS, claim.passage().text()).stream()
        .filter(kind -> fits(kind, claim, story))
        .min(Comparator.comparingInt(kind -> of(kind).size()))
        .orElse(null);
  }

  private static boolean fits(Kind kind, Claim claim, Story story) {
    return switch (kind) {
      case MISATTRIBUTION -> Misattribution.fits(claim);
      case QUOTE_OR_PARAPHRASE -> QuoteOrParaphrase.fits(claim, story);
      default -> ClaimOrFact.fits(claim, story);
    };
  }

  /** In an order of chance that is the same for the same words. */
  static <T> List<T> shuffled(List<T> all, String words) {
    var shuffled = new ArrayList<>(all);
    java.util.Collections.shuffle(shuffled, new java.util.Random(words.hashCode()));
    return shuffled;
  }
}
