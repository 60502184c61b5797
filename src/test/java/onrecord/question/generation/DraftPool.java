package onrecord.question.generation;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Span;

/** Questions that differ in one thing at a time, to pick sets of. */
final class DraftPool {
  static final List<String> PLACES =
      List.of("harbour", "library", "market", "theatre", "quarry", "orchard", "station", "museum");

  private int made;

  /** A question on words of its own, from a place of its own. */
  Draft draft(Kind kind, String speaker, double weight) {
    return placed(kind, speaker, weight, made % 4);
  }

  Draft placed(Kind kind, double weight, int key) {
    return placed(kind, "S" + made, weight, key);
  }

  Draft placed(Kind kind, String speaker, double weight, int key) {
    int n = made++;
    String about = PLACES.get(n % 8) + n + " " + PLACES.get((n + 3) % 8) + "s" + n;
    var options =
        IntStream.range(0, 4)
            .mapToObj(i -> new Option("Answer" + n + "x" + (char) ('a' + i), i == key, "why"))
            .toList();
    return draft(
        speaker == null ? null : n,
        kind,
        "Vessmark, 3 May 2026",
        "Who spoke about the " + about + "?",
        Item.single(options),
        evidence(n, about),
        speaker,
        "It was the " + about + ".",
        weight);
  }

  Draft asking(Kind kind, String stem, double weight, String key, String other) {
    int n = made++;
    var item = Item.single(List.of(new Option(key, true, "why"), new Option(other, false, "why")));
    return draft(n, kind, null, stem, item, evidence(n, stem), "Orr", "It was so: " + n, weight);
  }

  /** A question on how a passage tells something. */
  Draft about(Kind kind, String stem) {
    int n = made++;
    var options =
        List.of(new Option("Key" + n, true, "why"), new Option("Wrong" + n, false, "why"));
    return Draft.of(
        new Posed(kind, null, "Orr said that the toll would rise.", stem, Item.single(options)),
        new Grounds(evidence(n, stem), "Orr", null, null, "It was so: " + n),
        new Making(0.8, "test"));
  }

  static Draft copy(Draft one, Kind kind) {
    return draft(
        one.statement(),
        kind,
        one.context(),
        one.stem(),
        one.item(),
        one.evidence(),
        one.speaker(),
        one.explanation(),
        one.weight());
  }

  static Evidence evidence(int n, String words) {
    return new Evidence(List.of(new Span(100 * n, 100 * n + 50)), words);
  }

  static Draft draft(
      Integer statement,
      Kind kind,
      String context,
      String stem,
      Item item,
      Evidence evidence,
      String speaker,
      String explanation,
      double weight) {
    return Draft.of(
            new Posed(kind, context, null, stem, item),
            new Grounds(evidence, speaker, null, null, explanation),
            new Making(weight, "test"))
        .withStatement(statement);
  }
}
