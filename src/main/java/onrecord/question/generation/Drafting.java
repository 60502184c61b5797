package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/** From an article and what was found in it to questions: the engine's front. */
public final class Drafting {
  /**
   * @param ready without a flaw that rejects, best first
   * @param rejected with the flaws that say why
   */
  public record Drafted(List<Draft> ready, List<Draft> rejected) {
    private Drafted dealt(long seed, KeyDecks decks) {
      return new Drafted(deal(ready, seed, decks), deal(rejected, seed, new KeyDecks()));
    }
  }

  /** Below this a question is not worth the time of a class. */
  private static final double SLIGHT = 0.34;

  private Drafting() {}

  /**
   * All questions that the rules find.
   *
   * @param background what is known of the story that the article belongs to
   * @param seed the same seed gives the same questions in the same order
   */
  public static Drafted draft(Document document, Found found, Background background, long seed) {
    return draft(document, found, background, seed, new KeyDecks());
  }

  /**
   * The same of one of several articles.
   *
   * @param decks where the keys of all of them are dealt from
   */
  public static Drafted draft(
      Document document, Found found, Background background, long seed, KeyDecks decks) {
    Story story = story(document, found, background, Story.Wanted.UNASKED);
    var unasked = new Unasked(story);
    Drafted all = checked(story, draft -> draft.weight() >= SLIGHT && unasked.allows(draft));
    return new Drafted(PerStatement.best(all.ready()), all.rejected()).dealt(seed, decks);
  }

  /**
   * What can be asked of one passage, be it worth less than what is drafted unasked.
   *
   * @param passage where it stands in the text
   */
  public static Drafted about(
      Document document, Found found, Background background, Span passage, long seed) {
    return checked(
            story(document, found, background, Story.Wanted.OF_A_PASSAGE),
            draft -> draft.evidence().spans().stream().anyMatch(passage::overlaps))
        .dealt(seed, new KeyDecks());
  }

  /**
   * All that the rules find and that says what it is about, be it worth less than what is drafted
   * unasked, or of a kind that needs an edit more often than not.
   */
  public static Drafted all(Document document, Found found, Background background, long seed) {
    return all(document, found, background, seed, new KeyDecks());
  }

  /**
   * The same of one of several articles.
   *
   * @param decks where the keys of all of them are dealt from
   */
  public static Drafted all(
      Document document, Found found, Background background, long seed, KeyDecks decks) {
    Story story = story(document, found, background, Story.Wanted.MORE);
    var memorable = new Memorable(story);
    return checked(story, draft -> Unasked.isWorthMore(draft) && memorable.saysWhich(draft))
        .dealt(seed, decks);
  }

  /** The rule that makes the same unasked, for one that makes it only on request. */
  public static String unaskedRule(String rule) {
    return isOnRequest(rule)
        ? rule.substring(0, rule.length() - Passages.ON_REQUEST.length())
        : rule;
  }

  /** Whether what a rule makes comes only on request, since others weigh more. */
  public static boolean isOnRequest(String rule) {
    return rule.endsWith(Passages.ON_REQUEST);
  }

  /** What stands in a passage of which no question came, and why. */
  public static List<Unmade> unmade(
      Document document, Found found, Background background, Span passage) {
    return Unmade.in(passage, story(document, found, background, Story.Wanted.OF_A_PASSAGE));
  }

  /** Outlet and headline tell more surely what it is about than a line that was only proposed. */
  private static Story story(
      Document document, Found found, Background background, Story.Wanted wanted) {
    return new Story(document, told(document, found), background, wanted);
  }

  private static Drafted checked(Story story, Predicate<Draft> wanted) {
    var drafts = new ArrayList<Draft>();
    for (QuestionKind kind : QuestionKinds.ALL) {
      kind.drafts(story).stream()
          .filter(wanted)
          .filter(draft -> !Unworthy.is(draft))
          .forEach(drafts::add);
    }
    drafts.sort(
        Comparator.comparing((Draft draft) -> -draft.weight())
            .thenComparing(Draft::kind)
            .thenComparing(Draft::stem));
    var shown = new HashSet<List<Object>>();
    var checked =
        drafts.stream()
            .filter(draft -> shown.add(shown(draft)))
            .map(draft -> Checks.check(draft, story.reading))
            .toList();
    var ready = checked.stream().filter(Draft::ready).toList();
    var rejected = checked.stream().filter(draft -> !draft.ready()).toList();
    return new Drafted(ready, rejected);
  }

  /** What a learner sees of it: two rules may come to the same question. */
  private static List<Object> shown(Draft draft) {
    return List.of(
        draft.passage() == null ? "" : draft.passage(),
        draft.stem(),
        draft.item().options().stream().map(Option::text).collect(Collectors.toSet()),
        draft.item().pairs(),
        draft.item().sequence(),
        draft.item().accepted());
  }

  /** A balanced set out of ready drafts: spread over speakers, kinds and statements. */
  public static List<Draft> choose(List<Draft> ready, Recipe recipe, long seed) {
    return choose(ready, recipe, seed, new KeyDecks());
  }

  /**
   * The same of one of several articles.
   *
   * @param decks where the keys of all of them are dealt from
   */
  public static List<Draft> choose(List<Draft> ready, Recipe recipe, long seed, KeyDecks decks) {
    return deal(Choosing.toBeDealt(ready, recipe, seed).choose(), seed, decks);
  }

  /**
   * A set that has some drafts already, filled up as far as others of the pool fit. Options stay in
   * their order.
   *
   * @param taken what is in the set, and comes first in what is returned
   */
  public static List<Draft> fill(List<Draft> taken, List<Draft> pool, Recipe recipe, long seed) {
    return new Choosing(taken, pool, recipe, seed).choose();
  }

  /** Why a set that is not full has none of the rest of a pool. */
  public static LeftOut leftOut(List<Draft> set, List<Draft> pool, Recipe recipe, long seed) {
    return new Choosing(set, pool, recipe, seed).leftOut();
  }

  /**
   * The draft that a set gains most by, or empty where none of the pool fits. Options stay in their
   * order.
   *
   * @param taken what is in the set
   */
  public static Optional<Draft> next(
      List<Draft> taken, List<Draft> pool, Recipe recipe, long seed) {
    var one = new Recipe(taken.size() + 1, recipe.kinds(), recipe.level(), recipe.sides());
    var set = fill(taken, pool, one, seed);
    return set.size() > taken.size() ? Optional.of(set.get(taken.size())) : Optional.empty();
  }

  /** With one seed for all articles, each must still begin with its key somewhere else. */
  private static List<Draft> deal(List<Draft> set, long seed, KeyDecks decks) {
    int own = set.stream().map(Draft::stem).toList().hashCode();
    return new KeyPlaces(seed + 31L * own, decks).deal(set);
  }

  /** The same options, numbers among themselves in ascending order. */
  public static List<Option> ordered(List<Option> options) {
    return KeyPlaces.ordered(options);
  }

  /** The draft with the flaws it has after an edit. */
  public static Draft check(Draft edited, Document document, Found found) {
    return Checks.check(edited, reading(document, found));
  }

  /** The article as the checks read it. */
  static Reading reading(Document document, Found found) {
    return new Reading(document, told(document, found));
  }

  private static Found told(Document document, Found found) {
    Found told = Endless.without(document.text(), Roles.in(document, found));
    return SaidAbove.without(document, told);
  }
}
