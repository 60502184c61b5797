package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;

/**
 * Which passage of an article is asked about in which way: no sentence twice, the weightiest words
 * first, the kinds in turn.
 */
final class Passages {
  private static final List<Kind> KINDS =
      List.of(Kind.QUOTE_OR_PARAPHRASE, Kind.MISATTRIBUTION, Kind.CLAIM_OR_FACT, Kind.WHO_SAID);
  private static final Set<Kind> OF_WORDS = Set.of(Kind.QUOTE_OR_PARAPHRASE, Kind.WHO_SAID);
  private static final int WORDS_FOR_ONE = 300;

  private final Map<Kind, List<Matter>> chosen = new EnumMap<>(Kind.class);

  Passages(Story story) {
    int most = 1 + Words.count(story.text()) / WORDS_FOR_ONE;
    Map<Kind, List<Matter>> open = open(story);
    Optional<Kind> next = next(open, most);
    while (next.isPresent()) {
      Kind kind = next.get();
      Matter matter = best(kind, open.get(kind));
      chosen.computeIfAbsent(kind, one -> new ArrayList<>()).add(matter);
      open.forEach((other, all) -> all.removeIf(left -> isAskedBefore(other, left, kind, matter)));
      next = next(open, most);
    }
  }

  /** What to ask about in questions of a kind, the weightiest first. */
  List<Matter> of(Kind kind) {
    return chosen.getOrDefault(kind, List.of());
  }

  private static Map<Kind, List<Matter>> open(Story story) {
    var all = new ArrayList<Matter>();
    List<Claim> claims = Claim.of(story);
    all.addAll(claims);
    claims.stream()
        .map(claim -> OutletWords.beside(claim, story))
        .filter(java.util.Objects::nonNull)
        .forEach(all::add);
    all.addAll(Stated.of(story));
    all.sort(
        Comparator.comparing((Matter one) -> -one.weight())
            .thenComparing(one -> one.passage().text().length())
            .thenComparing(one -> one.at().start()));
    var open = new EnumMap<Kind, List<Matter>>(Kind.class);
    for (Kind kind : KINDS) {
      open.put(
          kind, new ArrayList<>(all.stream().filter(matter -> fits(kind, matter, story)).toList()));
    }
    return open;
  }

  private static boolean fits(Kind kind, Matter matter, Story story) {
    return switch (kind) {
      case MISATTRIBUTION -> Misattribution.fits(matter, story);
      case WHO_SAID -> WhoseWords.fits(matter, story);
      case QUOTE_OR_PARAPHRASE -> QuoteOrParaphrase.fits(matter, story);
      default -> ClaimOrFact.fits(matter, story);
    };
  }

  /** The kind that has fewest so far; of two, the one that has less left to choose from. */
  private Optional<Kind> next(Map<Kind, List<Matter>> open, int most) {
    return KINDS.stream()
        .filter(kind -> !open.get(kind).isEmpty() && of(kind).size() < most)
        .min(
            Comparator.comparingInt((Kind kind) -> of(kind).size())
                .thenComparing(kind -> open.get(kind).size()));
  }

  /** The weightiest, but about one in three is no claim of somebody: keys have to differ. */
  private Matter best(Kind kind, List<Matter> left) {
    long claims = of(kind).stream().filter(Claim.class::isInstance).count();
    long others = of(kind).size() - claims;
    boolean due = claims >= 2 * (others + 1);
    return left.stream()
        .filter(matter -> matter instanceof Claim != due)
        .findFirst()
        .orElse(left.get(0));
  }

  /**
   * A passage comes twice at most: once for who vouches for something in it, and once for whose
   * words or wording something else in it is.
   */
  private static boolean isAskedBefore(Kind kind, Matter left, Kind used, Matter matter) {
    return OF_WORDS.contains(kind) == OF_WORDS.contains(used)
        && left.passage().at().overlaps(matter.passage().at());
  }

  /** In an order of chance that is the same for the same words. */
  static <T> List<T> shuffled(List<T> all, String words) {
    var shuffled = new ArrayList<>(all);
    java.util.Collections.shuffle(shuffled, new java.util.Random(words.hashCode()));
    return shuffled;
  }
}
