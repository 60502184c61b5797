package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;

/** A fact is asked only where the outlet states it without doubt and judgement. */
final class AskableFact implements Check {
  private static final String CODE = "unaskable_fact";
  private static final Set<Kind> OF_THE_WORLD = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.ORDER);
  private static final double MOSTLY = 0.6;

  /** The reasons of extraction that a question cannot mend by another wording. */
  private static final Map<String, String> WHY =
      Map.of(
          "evaluation", "The sentence judges; another outlet may judge otherwise.",
          "hedge", "The outlet itself is not sure.",
          "contradicted_elsewhere", "Another sentence of the article says otherwise.",
          "opinion", "An opinion piece is no source of facts.");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null
        || draft.evidence() == null
        || draft.speaker() != null
        || !OF_THE_WORLD.contains(draft.kind())) {
      return List.of();
    }
    if (reading.document().kind() == Document.Kind.OPINION) {
      return List.of(Flaw.reject(CODE, WHY.get("opinion")));
    }
    for (Span span : draft.evidence().spans()) {
      var facts = reading.found().facts().stream().filter(fact -> holds(fact, span)).toList();
      if (!facts.isEmpty() && facts.stream().noneMatch(Fact::askable)) {
        String why = facts.get(0).why();
        if (WHY.containsKey(why) && (!why.equals("evaluation") || isJudgement(draft))) {
          return List.of(
              why.equals("contradicted_elsewhere")
                  ? Flaw.reject(CODE, WHY.get(why))
                  : Flaw.warn(CODE, WHY.get(why)));
        }
      }
    }
    return List.of();
  }

  /** A number or a name in a sentence that judges is no judgement itself. */
  private static boolean isJudgement(Draft draft) {
    Option key = draft.item().key();
    return draft.kind() == Kind.FACT
        && key != null
        && !key.text().matches(".*(\\d|\\p{L} \\p{Lu}).*");
  }

  private static boolean holds(Fact fact, Span span) {
    int common =
        Math.min(fact.span().end(), span.end()) - Math.max(fact.span().start(), span.start());
    return span.length() > 0 && common >= MOSTLY * span.length();
  }
}
