package onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/**
 * What the rules found, with what people decided put in its place. Everything made of an article
 * reads this: its statements, its drafts and their checks.
 *
 * @param decisions on what was said, by the attribution they are on
 * @param byRules what the rules alone had found
 */
record Decided(Found found, Map<Attribution, Decision> decisions, Found byRules) {
  /** From this share of letters in common on, other bounds are of the same statement. */
  private static final double SAME = 0.5;

  static Decided of(Found byRules, List<Decision> decisions, String text) {
    if (decisions.isEmpty()) {
      return new Decided(byRules, Map.of(), byRules);
    }
    var roles = ToldRoles.of(decisions);
    Found found = roles.in(byRules);
    List<Attribution> said = new ArrayList<>(found.attributions());
    List<Fact> facts = new ArrayList<>(found.facts());
    Map<Attribution, Decision> made = new IdentityHashMap<>();
    for (Decision decision : decisions) {
      if (decision.isOnRole()) {
        continue;
      }
      Optional<Attribution> same = match(said, made, decision);
      // what the new rules make of pieces of it is said otherwise by the person
      said.removeIf(one -> same.isEmpty() && isPart(one, decision) && !made.containsKey(one));
      if (decision.kind == Decision.Kind.NOBODY) {
        same.ifPresent(one -> removeIt(said, one));
        continue;
      }
      Attribution one = same.orElseGet(() -> remembered(decision));
      Attribution now =
          decision.isUnnamed()
              ? unnamed(one)
              : named(one, decision.speaker, roles.of(decision.speaker.name, found));
      removeIt(said, one);
      facts.removeIf(
          fact -> common(List.of(fact.span()), decision.span) * 2 > fact.span().length());
      said.add(now);
      made.put(now, decision);
    }
    said.sort(Comparator.comparingInt(one -> one.extent().start()));
    return new Decided(
        new Found(
            said,
            facts,
            found.dates(),
            found.junk(),
            ToldNames.with(found, decisions, text),
            found.storyLine()),
        made,
        byRules);
  }

  /** Who decided on it; null where only the rules did. */
  Decision by(Attribution said) {
    return decisions.get(said);
  }

  /** The same words, else nearly the same, else what the same reporting words introduce. */
  private static Optional<Attribution> match(
      List<Attribution> said, Map<Attribution, Decision> made, Decision decision) {
    var free = said.stream().filter(one -> !made.containsKey(one)).toList();
    return free.stream()
        .filter(one -> one.content().equals(decision.span))
        .findFirst()
        .or(
            () ->
                free.stream()
                    .filter(one -> likeness(one, decision) >= SAME)
                    .max(Comparator.comparingDouble(one -> likeness(one, decision))))
        .or(() -> free.stream().filter(one -> isUnderTheSameCue(one, decision)).findFirst());
  }

  private static boolean isUnderTheSameCue(Attribution one, Decision decision) {
    return common(one.cue(), decision.cue) > 0 && common(one.content(), decision.span) > 0;
  }

  private static boolean isPart(Attribution one, Decision decision) {
    return common(one.content(), decision.span) * 2 > length(one.content());
  }

  private static double likeness(Attribution one, Decision decision) {
    int common = common(one.content(), decision.span);
    return (double) common / (length(one.content()) + length(decision.span) - common);
  }

  private static Attribution remembered(Decision decision) {
    return new Attribution(
        decision.span,
        decision.cue,
        decision.source,
        decision.said,
        null,
        null,
        null,
        null,
        decision.modality,
        null,
        null,
        true,
        Attribution.DECISION);
  }

  private static Attribution named(Attribution one, Speaker speaker, String title) {
    return one.decided(one.source(), speaker.name, speaker.kind, title);
  }

  /** Words in which the rules saw somebody with a name, or nobody, do not tell who this is. */
  private static Attribution unnamed(Attribution one) {
    boolean other = one.speaker() != null || !Attribution.describesSomebody(one.rule());
    return one.decided(
        other ? List.of() : one.source(),
        null,
        Attribution.SpeakerKind.UNNAMED,
        other ? null : one.title());
  }

  /** This very one: another may have equal values. */
  private static void removeIt(List<Attribution> said, Attribution it) {
    said.removeIf(one -> one == it);
  }

  private static int common(List<Span> these, List<Span> those) {
    int common = 0;
    for (Span one : these) {
      for (Span other : those) {
        common +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    return common;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
