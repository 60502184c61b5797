package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onrecord.question.flaw.Dependence;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.OneAnswer;
import onrecord.question.flaw.OneForm;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;

/**
 * Picks a set one by one: the weightiest draft, less for the voices, kinds, levels and parts of the
 * article that the set has already, and none that gives the answer to another away.
 */
final class Choosing {
  private static final int MOST_OF_A_STATEMENT = 2;
  private static final int LONGEST_RUN = 3;
  private static final int PARTS = 4;

  // What a draft loses of its weight (0 to 1) where the set has the like of it already, for the
  // share of the set that has. Set by hand, so that voices are mixed before kinds, and these before
  // parts of the article and places of the key; nothing was fitted.
  private static final double SAME_VOICE = 0.4;
  private static final double SAME_KIND = 0.3;
  private static final double SAME_ANSWER = 0.3;
  private static final double SAME_PART = 0.15;
  private static final double SAME_PLACE = 0.1;

  /** For each question of the same statement, and for each of at most two warnings. */
  private static final double SAME_STATEMENT = 0.15;

  private static final double WARNING = 0.25;

  /** So much chance as tells two drafts of one weight apart, another with another seed. */
  private static final double CHANCE = 0.03;

  /** A draft with what is compared of it over and over. */
  private record Candidate(
      Draft draft,
      Set<String> stem,
      Set<String> told,
      String form,
      String answer,
      List<Set<String>> options,
      Dependence dependence,
      double difficulty,
      int at,
      int keyAt,
      double chance) {
    static Candidate of(Draft draft, long seed) {
      var keys = draft.item().keys();
      return new Candidate(
          draft,
          Words.content(draft.stem()),
          Words.content(draft.explanation() == null ? "" : draft.explanation()),
          OneForm.form(draft),
          OneAnswer.of(draft),
          statements(draft).stream().map(Words::content).toList(),
          Dependence.of(draft),
          Difficulty.of(draft),
          draft.evidence() == null
              ? 0
              : draft.evidence().spans().stream().mapToInt(Span::start).min().orElse(0),
          keys.size() == 1 ? keys.get(0) : -1,
          Math.floorMod((draft.stem() + seed).hashCode(), 1000) / 1000.0);
    }
  }

  /** What options tell; a speaker's name and role stand in many stems and tell nothing there. */
  private static List<String> statements(Draft draft) {
    return draft.kind() == Kind.WHO_SAID
        ? List.of()
        : draft.item().options().stream().map(Option::text).toList();
  }

  private final Recipe recipe;
  private final List<Candidate> left;
  private final List<Candidate> chosen = new ArrayList<>();
  private final int length;
  private final int taken;
  private final int otherKind;

  /** Whether the places of keys stay as they are, and are not dealt anew afterwards. */
  private final boolean placed;

  /** The same for a mixed set; null where this is one. */
  private final Supplier<Choosing> mixed;

  Choosing(List<Draft> taken, List<Draft> pool, Recipe recipe, long seed) {
    this(taken, pool, recipe, seed, true);
  }

  /** A set out of a pool whose keys get new places once it is chosen. */
  static Choosing toBeDealt(List<Draft> pool, Recipe recipe, long seed) {
    return new Choosing(List.of(), pool, recipe, seed, false);
  }

  /**
   * @param taken drafts that are in the set already, in their order
   * @param pool ready drafts to pick from
   * @param seed decides between drafts of like worth
   */
  private Choosing(List<Draft> taken, List<Draft> pool, Recipe recipe, long seed, boolean placed) {
    this.recipe = recipe;
    this.placed = placed;
    this.mixed =
        recipe.level() == Recipe.Level.MIXED
            ? null
            : () -> new Choosing(taken, pool, recipe.mixed(), seed, placed);
    this.taken = taken.size();
    taken.forEach(draft -> chosen.add(Candidate.of(draft, seed)));
    this.left =
        new ArrayList<>(
            pool.stream()
                .filter(draft -> recipe.allows(draft.kind()) && !taken.contains(draft))
                .map(draft -> Candidate.of(draft, seed))
                .toList());
    this.otherKind =
        (int)
            pool.stream().filter(one -> !recipe.allows(one.kind()) && !taken.contains(one)).count();
    this.length = left.stream().mapToInt(Candidate::at).max().orElse(0) + 1;
  }

  /** A set of easier or harder questions has as many as a mixed one would, or it is that one. */
  List<Draft> choose() {
    fill();
    // one more each time
    while (chosen.size() < recipe.count() && exchange()) {}
    List<Draft> set = chosen.stream().map(Candidate::draft).toList();
    List<Draft> other = mixed == null || set.size() == recipe.count() ? set : mixed.get().choose();
    return other.size() > set.size() ? other : set;
  }

  /** What keeps the rest of the pool out of the set, where that is not full. */
  LeftOut leftOut() {
    int third = (int) left.stream().filter(one -> ofStatement(one) >= MOST_OF_A_STATEMENT).count();
    return new LeftOut(left.size() - third, third, otherKind);
  }

  private void fill() {
    while (chosen.size() < recipe.count()) {
      Optional<Candidate> best =
          best(this::fits)
              .or(() -> best(one -> isIndependent(one) && isOfRareForm(one) && !makesARun(one)))
              .or(() -> best(one -> isIndependent(one) && !makesARun(one)))
              .or(() -> best(this::isIndependent));
      if (best.isEmpty()) {
        break;
      }
      chosen.add(best.get());
      left.remove(best.get());
    }
  }

  /** One of the set may stand in the way of two others: then those come instead of it. */
  private boolean exchange() {
    var before = List.copyOf(chosen);
    var others = List.copyOf(left);
    for (int i = before.size() - 1; i >= taken; i--) {
      chosen.remove(i);
      fill();
      if (chosen.size() > before.size() && !closesARun(i)) {
        left.add(before.get(i));
        return true;
      }
      reset(chosen, before);
      reset(left, others);
    }
    return false;
  }

  private static void reset(List<Candidate> list, List<Candidate> to) {
    list.clear();
    list.addAll(to);
  }

  private Optional<Candidate> best(Predicate<Candidate> allowed) {
    return left.stream().filter(allowed).max(Comparator.comparingDouble(this::worth));
  }

  private boolean fits(Candidate one) {
    long ofKind = count(other -> other.draft.kind() == one.draft.kind());
    return isIndependent(one)
        && (recipe.kinds().size() == 1 || ofKind < OneForm.most(recipe.count()))
        && isOfRareForm(one)
        && !makesARun(one);
  }

  /** Where a kind has to fill more of a set, as long as others are left no form of it does. */
  private boolean isOfRareForm(Candidate one) {
    return count(other -> other.form.equals(one.form)) < OneForm.most(recipe.count());
  }

  private boolean isIndependent(Candidate one) {
    return ofStatement(one) < MOST_OF_A_STATEMENT
        && chosen.stream().noneMatch(other -> tellsTheAnswer(one, other));
  }

  private boolean makesARun(Candidate one) {
    return isRun(chosen.subList(Math.max(0, chosen.size() - LONGEST_RUN), chosen.size()), one);
  }

  /** Whether what is left stands in a run, now that one between has gone. */
  private boolean closesARun(int gone) {
    return IntStream.rangeClosed(Math.max(gone, LONGEST_RUN), gone + LONGEST_RUN - 1)
        .filter(i -> i < chosen.size())
        .anyMatch(i -> isRun(chosen.subList(i - LONGEST_RUN, i), chosen.get(i)));
  }

  private boolean isRun(List<Candidate> before, Candidate one) {
    return placed
        && one.keyAt >= 0
        && before.size() == LONGEST_RUN
        && before.stream().allMatch(other -> other.keyAt == one.keyAt);
  }

  private double worth(Candidate one) {
    double size = Math.max(1, chosen.size());
    String voice = voice(one);
    return weight(one.draft)
        - WARNING * Math.min(2, one.draft.flaws().size())
        + byLevel(one, size)
        + CHANCE * one.chance
        - SAME_VOICE * count(other -> voice(other).equals(voice)) / size
        - SAME_KIND * count(other -> other.draft.kind() == one.draft.kind()) / size
        - SAME_PART * count(other -> part(other) == part(one)) / size
        - SAME_PLACE * count(other -> placed && one.keyAt >= 0 && other.keyAt == one.keyAt) / size
        - SAME_ANSWER * count(other -> one.answer != null && one.answer.equals(other.answer)) / size
        - SAME_STATEMENT * ofStatement(one);
  }

  private String voice(Candidate one) {
    return recipe.voice(one.draft.kind(), one.draft.speaker());
  }

  /** A mixed set has easy and hard questions; another has more of one end. */
  private double byLevel(Candidate one, double size) {
    return switch (recipe.level()) {
      case EASIER -> -0.6 * one.difficulty;
      case HARDER -> 0.6 * one.difficulty;
      case MIXED ->
          -0.15 * count(other -> Math.abs(other.difficulty - one.difficulty) < 0.12) / size;
    };
  }

  private static double weight(Draft draft) {
    return draft.weight() == null ? 0.5 : draft.weight();
  }

  private int part(Candidate one) {
    return PARTS * one.at / length;
  }

  private long ofStatement(Candidate one) {
    return count(other -> ofOneStatement(other.draft, one.draft));
  }

  private long count(Predicate<Candidate> like) {
    return chosen.stream().filter(like).count();
  }

  /** What an audit of the set would link: of two on the same words one tells of the other. */
  private static boolean tellsTheAnswer(Candidate one, Candidate other) {
    boolean sameWords = Words.overlap(one.told, other.told) > 0.75;
    boolean sameQuestion = Words.overlap(one.stem, other.stem) > 0.9 && sameWords;
    boolean shown =
        one.options.stream().anyMatch(option -> shows(other.stem, option))
            || other.options.stream().anyMatch(option -> shows(one.stem, option));
    return sameQuestion
        || one.dependence.isOn(other.dependence)
        || one.dependence.isOnWordsOf(other.dependence)
        || ofOneStatement(one.draft, other.draft) && sameWords
        || shown && Objects.equals(one.draft.speaker(), other.draft.speaker());
  }

  /** A single word or name may stand in a stem by chance; a phrase does not. */
  private static boolean shows(Set<String> stem, Set<String> option) {
    return option.size() > 3 && stem.size() > 3 && Words.overlap(option, stem) > 0.7;
  }

  /** What rests on no statement is of the same one where its evidence overlaps. */
  static boolean ofOneStatement(Draft one, Draft other) {
    if (one.statement() != null || other.statement() != null) {
      return Objects.equals(one.statement(), other.statement());
    }
    return one.evidence() != null
        && other.evidence() != null
        && Span.anyOverlap(one.evidence().spans(), other.evidence().spans());
  }
}
