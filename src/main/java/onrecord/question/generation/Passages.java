package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;

/**
 * Which passage of an article is asked about in which way: no sentence twice in one kind, the
 * weightiest words first, the kinds in turn.
 */
final class Passages {
  /** Of two that have as few, the one before takes the words: of form there is most to ask. */
  private static final List<Kind> KINDS =
      List.of(Kind.WHO_SAID, Kind.MISATTRIBUTION, Kind.CLAIM_OR_FACT, Kind.QUOTE_OR_PARAPHRASE);

  private static final Set<Kind> OF_WORDS = Set.of(Kind.QUOTE_OR_PARAPHRASE, Kind.WHO_SAID);
  private static final int WORDS_FOR_ONE = 150;

  /** As few as a class may be given. */
  private static final int FEW = 3;

  /** Near the topic, or a position, a decision or a number. */
  private static final double WORTH = 0.45;

  /** Whether something is so, and who says it, has to be worth more than how it is said. */
  private static final double WORTH_A_CLAIM = 0.5;

  /** Ceremony, colour and idioms weigh less than that. */
  private static final double SLIGHT = 0.42;

  /** The very words of somebody may be about little. */
  private static final double FAINT = 0.36;

  /** With fewer words outside quotation marks there is nothing but the quotation. */
  private static final int WORDS_BESIDE = 10;

  /** So many that nothing of less weight is needed. */
  private static final int ENOUGH = 8;

  private final Map<Kind, List<Matter>> chosen = new EnumMap<>(Kind.class);

  Passages(Story story) {
    int most = 1 + Words.count(story.text()) / WORDS_FOR_ONE;
    Map<Kind, List<Matter>> all = open(story);
    BiPredicate<Kind, Matter> first = (kind, matter) -> isWorth(kind, matter) && !leans(matter);
    choose(
        copy(all, first.and(Passages::isToBeFound)),
        most,
        Integer.MAX_VALUE,
        Passages::isAskedLikeThis);
    // Where little is said, the same words may be asked about in another way.
    again(copy(all, first), most, Integer.MAX_VALUE);
    again(copy(all, Passages::isFaint), most, ENOUGH);
    // Where there is hardly another, what is worth less is good enough, and what leans a little.
    again(copy(all, Passages::isLight), most, FEW);
    again(copy(all, Passages::isWorth), most, FEW);
  }

  private void again(Map<Kind, List<Matter>> left, int most, int enough) {
    chosen.forEach(
        (kind, used) -> used.forEach(one -> remove(left, kind, one, Passages::isAskedInThisKind)));
    choose(left, most, enough, Passages::isAskedInThisKind);
  }

  private static boolean isWorth(Kind kind, Matter matter) {
    return weighs(kind, matter, WORTH);
  }

  private static boolean isLight(Kind kind, Matter matter) {
    return weighs(kind, matter, SLIGHT) && !leans(matter);
  }

  /** Where nothing is quoted, whether some words are may be seen at once. */
  private static boolean isToBeFound(Kind kind, Matter matter) {
    return kind != Kind.QUOTE_OR_PARAPHRASE || Wording.MARK.matcher(matter.passage().text()).find();
  }

  /** Of what is quoted, that it is may be asked even if it says little. */
  private static boolean isFaint(Kind kind, Matter matter) {
    return kind == Kind.QUOTE_OR_PARAPHRASE
        && matter instanceof Claim claim
        && claim.wording().manner().isQuoted()
        && matter.weight() >= FAINT
        && !leans(matter);
  }

  /**
   * How something is said may weigh as little as that; whether it is so, and who says it, may not.
   */
  private static boolean weighs(Kind kind, Matter matter, double least) {
    boolean form = !(matter instanceof Claim) || kind == Kind.QUOTE_OR_PARAPHRASE;
    return matter.weight() >= (form ? least : WORTH_A_CLAIM);
  }

  private static boolean leans(Matter matter) {
    return matter instanceof Claim claim && claim.leaning();
  }

  private interface Rule {
    /** Whether a matter of one kind is too like one that is used in another. */
    boolean bars(Kind kind, Matter left, Kind used, Matter matter);
  }

  private void choose(Map<Kind, List<Matter>> open, int most, int enough, Rule rule) {
    Optional<Kind> next = next(open, most);
    while (next.isPresent() && asked() < enough) {
      Kind kind = next.get();
      Matter matter = best(kind, open.get(kind));
      chosen.computeIfAbsent(kind, one -> new ArrayList<>()).add(matter);
      remove(open, kind, matter, rule);
      next = next(open, most);
    }
  }

  private static void remove(Map<Kind, List<Matter>> open, Kind used, Matter matter, Rule rule) {
    open.forEach((kind, all) -> all.removeIf(left -> rule.bars(kind, left, used, matter)));
  }

  private static Map<Kind, List<Matter>> copy(
      Map<Kind, List<Matter>> all, BiPredicate<Kind, Matter> wanted) {
    var copy = new EnumMap<Kind, List<Matter>>(Kind.class);
    all.forEach(
        (kind, matters) ->
            copy.put(
                kind,
                new ArrayList<>(
                    matters.stream().filter(matter -> wanted.test(kind, matter)).toList())));
    return copy;
  }

  /** What to ask about in questions of a kind, the weightiest first. */
  List<Matter> of(Kind kind) {
    return chosen.getOrDefault(kind, List.of());
  }

  private static Map<Kind, List<Matter>> open(Story story) {
    var all = new ArrayList<Matter>();
    List<Claim> claims = Claim.of(story).stream().filter(claim -> !Vague.is(claim, story)).toList();
    all.addAll(claims);
    claims.stream()
        .filter(claim -> !claim.leaning())
        .map(claim -> OutletWords.beside(claim, story))
        .filter(one -> one != null && one.weight() >= WORTH)
        .forEach(all::add);
    Stated.of(story).stream().filter(one -> one.weight() >= WORTH).forEach(all::add);
    var open = new EnumMap<Kind, List<Matter>>(Kind.class);
    for (Kind kind : KINDS) {
      open.put(
          kind,
          new ArrayList<>(
              all.stream()
                  .filter(matter -> fits(kind, matter, story))
                  .map(matter -> Ranked.of(matter, kind, story))
                  .sorted(Ranked.BEST_FIRST)
                  .map(Ranked::matter)
                  .toList()));
    }
    return open;
  }

  /**
   * What one is put before another by, found once for each.
   *
   * @param bare whether it is a quotation that is all of its passage: that is seen at once
   * @param told whether the stem has to introduce somebody before it asks who speaks
   * @param reading the length of its passage, or less than nothing where it has to be searched
   */
  private record Ranked(Matter matter, boolean bare, boolean told, int reading) {
    /** The weightiest; of two alike the one with less to read, or with more to search. */
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparing((Ranked one) -> -one.matter.weight())
            .thenComparing(Ranked::bare)
            .thenComparing(Ranked::told)
            .thenComparing(Ranked::reading)
            .thenComparing(one -> one.matter.at().start());

    static Ranked of(Matter matter, Kind kind, Story story) {
      return new Ranked(
          matter,
          kind == Kind.QUOTE_OR_PARAPHRASE && isBare(matter),
          kind == Kind.WHO_SAID
              && matter instanceof Claim claim
              && !Lead.withoutSpeaker(claim, story).words().isEmpty(),
          (isSearched(kind, matter) ? -1 : 1) * matter.passage().text().length());
    }
  }

  /** Whether a passage has few words beside what is quoted in it. */
  private static boolean isBare(Matter matter) {
    return matter instanceof Claim claim
        && claim.wording().manner().isQuoted()
        && matter.passage().wordsBeside() < WORDS_BESIDE;
  }

  /** Whether a source has to be found in the passage, or words that nothing marks. */
  private static boolean isSearched(Kind kind, Matter matter) {
    boolean unmarked =
        matter instanceof Claim claim && claim.wording().manner() == Wording.Manner.REPORTED;
    return kind == Kind.WHO_SAID || kind == Kind.QUOTE_OR_PARAPHRASE && unmarked;
  }

  private static boolean fits(Kind kind, Matter matter, Story story) {
    return switch (kind) {
      case MISATTRIBUTION -> Misattribution.fits(matter, story);
      case WHO_SAID -> WhoseWords.fits(matter, story);
      case QUOTE_OR_PARAPHRASE -> QuoteOrParaphrase.fits(matter, story);
      default -> ClaimOrFact.fits(matter, story);
    };
  }

  /** How words are given is no more than half of what is asked, but for the first few. */
  private boolean mayCome(Kind kind) {
    int all = asked();
    return kind != Kind.QUOTE_OR_PARAPHRASE || all < FEW || 2 * of(kind).size() < all;
  }

  private int asked() {
    return chosen.values().stream().mapToInt(List::size).sum();
  }

  /** The kind that has fewest so far; of two, the one that has less left to choose from. */
  private Optional<Kind> next(Map<Kind, List<Matter>> open, int most) {
    return KINDS.stream()
        .filter(kind -> !open.get(kind).isEmpty() && of(kind).size() < most && mayCome(kind))
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

  private static boolean isAskedInThisKind(Kind kind, Matter left, Kind used, Matter matter) {
    return kind == Kind.WHO_SAID && isAskedLikeThis(kind, left, used, matter)
        || kind == used && left.passage().at().overlaps(matter.passage().at());
  }

  /** Who vouches for some words is asked once, and once whose words or wording they are. */
  private static boolean isAskedLikeThis(Kind kind, Matter left, Kind used, Matter matter) {
    boolean alike = OF_WORDS.contains(kind) == OF_WORDS.contains(used);
    return kind == used && left.passage().at().overlaps(matter.passage().at())
        || alike && left.at().overlaps(matter.at());
  }

  /** In an order of chance that is the same for the same words. */
  static <T> List<T> shuffled(List<T> all, String words) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(words.hashCode()));
    return shuffled;
  }
}
