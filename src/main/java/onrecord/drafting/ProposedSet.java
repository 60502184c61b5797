package onrecord.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.article.Article;
import onrecord.question.Deciding;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.Review;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.LeftOut;
import onrecord.question.generation.Recipe;
import onrecord.system.Refused;
import onrecord.user.User;

/**
 * The set that is proposed for an article: what its desk reviews first, and what becomes a quiz.
 * What a teacher approved in it stays when it is picked anew, and after drafting again all that is
 * left of it where somebody had a hand in it.
 */
public final class ProposedSet {
  /** As many as a lesson has time for. */
  public static final int USUAL = 10;

  public static final int MOST = 50;

  private final Article article;

  private final Eligible eligible;
  private final Map<String, String> sides;

  /**
   * A set as it was picked.
   *
   * @param size how many questions it has
   * @param wanted how many it was to have
   * @param leftOut what kept others out of it, where it has fewer than were asked for
   */
  public record Picked(int size, int wanted, LeftOut leftOut) {}

  private ProposedSet(Article article, LocalDate today) {
    this.article = article;
    this.sides = Side.of(article);
    this.eligible = new Eligible(article, today);
  }

  /**
   * A set as it stands before drafting changes the drafts.
   *
   * @param wanted how many it is to have: fewer or more than usual only where somebody chose so
   * @param kept whether somebody decided on a part of it, so that all that is left of it stays
   */
  record Standing(int wanted, boolean kept) {}

  static Standing standing(Article article, LocalDate today) {
    var set = new ProposedSet(article, today);
    var placed = set.placed();
    boolean proposed = set.isAsProposed(placed);
    return new Standing(
        proposed ? USUAL : placed.size(),
        !proposed || Review.count("question.article = ?1", article) > 0);
  }

  /** Whether nobody chose how many these are: as many as usual, or as many as there are. */
  private boolean isAsProposed(List<Question> chosen) {
    return chosen.size() == USUAL
        || chosen.size() < USUAL && next(chosen, one -> true).isEmpty()
        || isBefore(chosen);
  }

  /** Whether none was proposed yet: what somebody writes comes in by itself, however few. */
  private boolean isBefore(List<Question> chosen) {
    return chosen.isEmpty()
        || article.draftedAt == null
            && chosen.stream().allMatch(one -> Question.OWN.equals(one.rule));
  }

  /** Picks again where drafting left fewer than there are to be; null where it did not. */
  static Picked pickAgain(Article article, Standing before, LocalDate today) {
    var set = new ProposedSet(article, today);
    var chosen = set.chosen();
    if (chosen.size() >= before.wanted) {
      return null;
    }
    var recipe = Recipe.of(before.wanted, set.sides);
    var unasked =
        set.eligible.pool.stream().filter(question -> question.askedForAt == null).toList();
    var kept = chosen.stream().filter(one -> before.kept || !one.isUntouched()).toList();
    // What came only when somebody asked for more fills up, and pushes nothing out.
    var eligible = set.eligible;
    var first = Drafting.fill(eligible.drafts(kept), eligible.drafts(unasked), recipe, article.id);
    return set.fill(
        first.stream().map(draft -> eligible.question(draft, eligible.all)).toList(), recipe);
  }

  /** Its questions that may be in a quiz, in its order. */
  public static List<Question> approved(Article article, LocalDate today) {
    return Question.list(
        "from Question q where q.article = :article and q.setPlace is not null and "
            + Question.FIT_FOR_SETS
            + " order by q.setPlace",
        Map.of("article", article, "today", today));
  }

  /** As it stands on somebody's day. */
  public static ProposedSet of(Article article, LocalDate today) {
    return new ProposedSet(article, today);
  }

  /** The side of each speaker that has one. */
  public Map<String, String> sides() {
    return sides;
  }

  /**
   * Picks anew by a recipe, whose sides are those of the article. Drafts that nobody has touched
   * get the wrong options of its level first.
   */
  public static Picked pick(Article article, Recipe recipe, LocalDate today, Instant now) {
    if (recipe.level() != Recipe.Level.MIXED || isAnyMadeAnew(article)) {
      Drafts.level(article, recipe.level(), now);
    }
    return new ProposedSet(article, today).pick(recipe);
  }

  /** Otherwise all have the wrong options that they were drafted with. */
  private static boolean isAnyMadeAnew(Article article) {
    return Question.count(
            "from Question q join q.current v where q.article = ?1 and q.state = DRAFT"
                + " and v.number > 1 and "
                + Question.UNTOUCHED,
            article)
        > 0;
  }

  /** How many the set of an article is to have, those included that were dropped out of it. */
  static int wanted(Article article, LocalDate today) {
    var set = new ProposedSet(article, today);
    var placed = set.placed();
    return set.isAsProposed(placed) ? USUAL : placed.size();
  }

  /** Adds to a set that has fewer than it is to have what fits it; what it has stays. */
  static void fillUp(Article article, int wanted, LocalDate today) {
    var set = new ProposedSet(article, today);
    if (set.chosen().size() < wanted) {
      set.fill(set.chosen(), Recipe.of(wanted, set.sides));
    }
  }

  private Picked pick(Recipe recipe) {
    var kept = chosen().stream().filter(question -> question.state == State.APPROVED).toList();
    return fill(kept, recipe.with(sides));
  }

  private Picked fill(List<Question> kept, Recipe recipe) {
    var pool = eligible.drafts(eligible.pool);
    var set = Drafting.fill(eligible.drafts(kept), pool, recipe, article.id);
    eligible.all.forEach(question -> question.placeInSet(null));
    for (int place = 0; place < set.size(); place++) {
      eligible.question(set.get(place), eligible.all).placeInSet(place);
    }
    return new Picked(
        set.size(),
        recipe.count(),
        set.size() < recipe.count()
            ? Drafting.leftOut(set, pool, recipe, article.id)
            : LeftOut.NONE);
  }

  /** Why no other draft can take the place of one, or null. */
  public static String irreplaceable(Question shown) {
    return switch (shown.state) {
      case APPROVED -> "This question is approved. Drop it first to have another in its place.";
      case RETIRED -> "This question is retired, so nothing takes its place.";
      case DRAFT, REJECTED ->
          shown.setPlace == null ? "This draft is in no set, so nothing can take its place." : null;
    };
  }

  /**
   * Puts the next best draft in the place of one that waits.
   *
   * @param wanted which drafts come before all others
   * @return the decision, which names the successor
   */
  public static Review replace(Question shown, Predicate<Question> wanted, User by, Instant now) {
    String why = irreplaceable(shown);
    if (why != null) {
      throw new Refused(why);
    }
    var set = new ProposedSet(shown.article, by.today(now));
    return set.next(set.without(shown), wanted)
        .map(in -> new Deciding(shown, by, now).replaceBy(in))
        .orElseGet(() -> set.replace(shown, q -> true, "", by, now));
  }

  /** Replaces the least weighty waiting draft of a voice by one of another. */
  public Review swap(String voice, User by, Instant now) {
    Recipe recipe = Recipe.of(0, sides);
    Predicate<Question> loud = q -> recipe.voice(q.kind, q.current.speaker).equals(voice);
    Question out =
        chosen().stream()
            .filter(loud.and(question -> question.state == State.DRAFT))
            .min(Comparator.comparingDouble(question -> question.weight))
            .orElseThrow(
                () ->
                    new Refused(
                        "All questions of this voice in the set are approved; drop one first."));
    return replace(out, loud.negate(), " of another voice", by, now);
  }

  private Review replace(
      Question out, Predicate<Question> allowed, String which, User by, Instant now) {
    var rest = without(out);
    var in = next(rest, allowed);
    if (in.isEmpty()) {
      var left = eligible.drafts(beside(rest, allowed));
      var kept = Drafting.leftOut(eligible.drafts(rest), left, Recipe.of(0, sides), article.id);
      throw new Refused(NoSuccessor.told(kept, which));
    }
    return new Deciding(out, by, now).replaceBy(in.get());
  }

  /** All that was picked: what was dropped since keeps its place. */
  private List<Question> placed() {
    return eligible.all.stream().filter(question -> question.setPlace != null).toList();
  }

  private List<Question> chosen() {
    return placed().stream()
        .filter(question -> question.state == State.APPROVED || question.state == State.DRAFT)
        .sorted(Comparator.comparing(question -> question.setPlace))
        .toList();
  }

  private List<Question> without(Question out) {
    return chosen().stream().filter(question -> !question.equals(out)).toList();
  }

  /** The one the set gains most by, of those that nobody has put aside. */
  private Optional<Question> next(Collection<Question> set, Predicate<Question> allowed) {
    var left = beside(set, allowed);
    return Drafting.next(
            eligible.drafts(set), eligible.drafts(left), Recipe.of(0, sides), article.id)
        .map(draft -> eligible.question(draft, left));
  }

  private List<Question> beside(Collection<Question> set, Predicate<Question> allowed) {
    return eligible.pool.stream()
        .filter(allowed.and(question -> !set.contains(question) && question.setPlace == null))
        .toList();
  }
}
