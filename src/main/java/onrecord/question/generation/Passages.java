package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;

/**
 * Which passage of an article is asked about in which way: no words twice in one kind, the
 * weightiest words first, the kinds in turn.
 */
final class Passages {
  /**
   * Of two that have as few and as much left, the one before takes the words: of form there is most
   * to ask.
   */
  private static final List<Kind> KINDS =
      List.of(
          Kind.WHO_SAID,
          Kind.MISATTRIBUTION,
          Kind.CLAIM_OR_FACT,
          Kind.SPEECH_ACT,
          Kind.OCCASION,
          Kind.ROLE,
          Kind.QUOTE_OR_PARAPHRASE);

  /** How the rules of what a teacher asked for end: how it fares, is counted apart. */
  static final String ON_REQUEST = ", on request";

  private static final int WORDS_FOR_ONE = 150;

  /** As few as a class may be given. */
  static final int FEW = 3;

  /** So many that nothing of less weight is needed. */
  private static final int ENOUGH = 8;

  private final Story story;
  private final Map<Kind, List<Matter>> chosen = new EnumMap<>(Kind.class);

  private final KindShares shares;
  private final Repeats repeats;

  /** How many of each kind come unasked, once all have: those after them come on request. */
  private final Map<Kind, Integer> unasked = new EnumMap<>(Kind.class);

  Passages(Story story) {
    this.story = story;
    this.shares = new KindShares(chosen, story);
    this.repeats = new Repeats(story);
    int most = 1 + Words.count(story.text()) / WORDS_FOR_ONE;
    Map<Kind, List<Matter>> open = open(story, false);
    Map<Kind, List<Matter>> all =
        copy(open, (kind, matter) -> Worth.comesUnasked(kind, matter, story));
    Map<Kind, List<Matter>> searched =
        copy(all, (kind, matter) -> !Worth.isEasilySeen(kind, matter, story));
    BiPredicate<Kind, Matter> isUncut = (kind, matter) -> Worth.isUncut(matter);
    Map<Kind, List<Matter>> uncut = copy(searched, isUncut);
    BiPredicate<Kind, Matter> first =
        (kind, matter) -> Worth.isEnough(kind, matter) && !Worth.leans(matter);
    choose(
        copy(uncut, first.and(Worth::isToBeFound)),
        most,
        Integer.MAX_VALUE,
        repeats::isAskedLikeThis);
    // Where little is said, the same words may be asked about in another way.
    again(copy(uncut, first), most, Integer.MAX_VALUE);
    again(copy(uncut, (kind, matter) -> Worth.isFaint(kind, matter, story)), most, ENOUGH);
    again(copy(uncut, Worth::isEnough), most, ENOUGH);
    // Where there are not many, what stands alone is good enough and what is worth less, and where
    // there is hardly another what is cut.
    again(copy(all, isUncut.and(Worth::isEnough)), most, ENOUGH);
    again(copy(uncut, Worth::isLight), most, ENOUGH);
    again(copy(searched, Worth::isEnough), most, FEW);
    again(copy(searched, Worth::isLight), most, FEW);
    // Then what stands beside words that are asked about already.
    again(copy(uncut, first), most, Integer.MAX_VALUE, repeats::isOfTheSameWords);
    KINDS.forEach(kind -> unasked.put(kind, of(kind).size()));
    if (story.wanted != Story.Wanted.UNASKED) {
      // What leans, is about little or says little. Of such readers sent back two in five.
      again(
          copy(
              open,
              (kind, matter) ->
                  Worth.saysSomething(matter, story)
                      || Worth.isBesideTheMatter(kind, matter, story)),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);
    }
    if (story.wanted == Story.Wanted.OF_A_PASSAGE) {
      marked(story);
    }
  }

  /**
   * One question of all words that have none yet: be they of little weight, about little, or in
   * sentences that are asked about in this way already.
   */
  private void marked(Story story) {
    List<Matter> used = chosen.values().stream().flatMap(List::stream).toList();
    Map<Kind, List<Matter>> left =
        copy(
            open(story, true),
            (kind, matter) ->
                kind != Kind.MISATTRIBUTION
                    && used.stream().noneMatch(one -> one.at().overlaps(matter.at())));
    choose(
        left,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        (kind, matter, other, one) -> one.at().overlaps(matter.at()));
  }

  private void again(Map<Kind, List<Matter>> left, int most, int enough) {
    again(left, most, enough, repeats::isAskedInThisKind);
  }

  private void again(Map<Kind, List<Matter>> left, int most, int enough, Repeats.Rule rule) {
    chosen.forEach((kind, used) -> used.forEach(one -> remove(left, kind, one, rule)));
    choose(left, most, enough, rule);
  }

  private void choose(Map<Kind, List<Matter>> open, int most, int enough, Repeats.Rule rule) {
    Optional<Kind> next = next(open, most);
    while (next.isPresent() && asked() < enough) {
      Kind kind = next.get();
      Matter matter = best(kind, left(kind, open));
      chosen.computeIfAbsent(kind, one -> new ArrayList<>()).add(matter);
      remove(open, kind, matter, rule);
      next = next(open, most);
    }
  }

  private static void remove(
      Map<Kind, List<Matter>> open, Kind used, Matter matter, Repeats.Rule rule) {
    open.forEach((kind, all) -> all.removeIf(left -> rule.bars(kind, left, used, matter)));
  }

  private Map<Kind, List<Matter>> copy(
      Map<Kind, List<Matter>> all, BiPredicate<Kind, Matter> wanted) {
    var copy = new EnumMap<Kind, List<Matter>>(Kind.class);
    all.forEach(
        (kind, matters) ->
            copy.put(
                kind,
                new ArrayList<>(
                    matters.stream()
                        .filter(matter -> wanted.test(repeats.askedAs(kind, matter), matter))
                        .toList())));
    return copy;
  }

  /** What to ask about in questions of a kind, the weightiest first. */
  List<Matter> of(Kind kind) {
    return chosen.getOrDefault(kind, List.of());
  }

  /** Drafts of what was chosen for a kind; those that come on request have rules of their own. */
  List<Draft> drafts(Kind kind, Function<Matter, Draft> ask) {
    return drafts(kind, matter -> true, ask);
  }

  /** The same of what one way of asking takes, where a kind has several. */
  List<Draft> drafts(Kind kind, Predicate<Matter> wanted, Function<Matter, Draft> ask) {
    List<Matter> all = of(kind);
    int first = unasked.get(kind);
    return IntStream.range(0, all.size())
        .filter(i -> wanted.test(all.get(i)))
        .mapToObj(
            i -> {
              Draft draft = ToldBefore.in(ask.apply(all.get(i)), all.get(i), story);
              return i < first ? draft : draft.withRule(draft.rule() + ON_REQUEST);
            })
        .toList();
  }

  /** All that is said, and what the outlet tells itself. */
  private static List<Matter> matters(Story story, boolean marked) {
    double enough = marked ? 0 : Worth.ENOUGH;
    List<Claim> claims = Claim.of(story, marked);
    var all = new ArrayList<Matter>(claims);
    claims.stream()
        .filter(claim -> !claim.leaning() && Worth.tellsEnough(claim, story))
        .map(claim -> OutletWords.beside(claim, story))
        .filter(one -> one != null && one.weight() >= enough)
        .forEach(all::add);
    Stated.of(story, marked).stream().filter(one -> one.weight() >= enough).forEach(all::add);
    return all;
  }

  /** What may be asked about in each kind, the best first. */
  private static Map<Kind, List<Matter>> open(Story story, boolean marked) {
    List<Matter> matters = matters(story, marked);
    // the same few passages are asked about in every kind
    var looseEnds = new HashMap<Span, Integer>();
    var open = new EnumMap<Kind, List<Matter>>(Kind.class);
    for (Kind kind : KINDS) {
      open.put(
          kind,
          new ArrayList<>(
              matters.stream()
                  .filter(
                      matter ->
                          fits(kind, matter, story) || marked && fitsMarked(kind, matter, story))
                  .map(
                      matter ->
                          Ranked.of(
                              matter,
                              kind,
                              looseEnds.computeIfAbsent(
                                  matter.passage().at(),
                                  at -> LooseEnds.in(matter.passage(), story)),
                              story))
                  .sorted(Ranked.BEST_FIRST)
                  .map(Ranked::matter)
                  .toList()));
    }
    return open;
  }

  private static boolean fits(Kind kind, Matter matter, Story story) {
    return switch (kind) {
      case MISATTRIBUTION -> Misattribution.fits(matter, story) || Misquoted.fits(matter, story);
      case WHO_SAID -> WhoseWords.fits(matter, story);
      case QUOTE_OR_PARAPHRASE -> QuoteOrParaphrase.fits(matter, story);
      case SPEECH_ACT -> KindOfStatement.fits(matter, story);
      case OCCASION -> InWhatSetting.fits(matter, story);
      case ROLE -> HowNamed.fits(matter, story);
      default -> ClaimOrFact.fits(matter, story);
    };
  }

  /** What is easy to see, or weighs little, may be asked all the same. */
  private static boolean fitsMarked(Kind kind, Matter matter, Story story) {
    return kind == Kind.QUOTE_OR_PARAPHRASE && QuoteOrParaphrase.isEasy(matter, story)
        || kind == Kind.CLAIM_OR_FACT && ClaimOrFact.isOfTheOutlet(matter, story);
  }

  private List<Matter> left(Kind kind, Map<Kind, List<Matter>> open) {
    return shares.left(kind, open.get(kind), unasked.isEmpty());
  }

  private int asked() {
    return chosen.values().stream().mapToInt(List::size).sum();
  }

  /** The kind that has fewest so far; of two, the one that has less left to choose from. */
  private Optional<Kind> next(Map<Kind, List<Matter>> open, int most) {
    return KINDS.stream()
        .filter(kind -> of(kind).size() < most && !left(kind, open).isEmpty())
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

  /** In an order of chance that is the same for the same words. */
  static <T> List<T> shuffled(List<T> all, String words) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(words.hashCode()));
    return shuffled;
  }
}
