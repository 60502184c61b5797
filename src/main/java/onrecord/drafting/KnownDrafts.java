package onrecord.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.QuestionVersion;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.QuotedWords;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Span;

/** The questions that an article has, to know again what is drafted of it. */
final class KnownDrafts {
  private final Map<Cut, Question> byRule = new HashMap<>();
  private final Map<Asked, Question> byWords = new HashMap<>();
  private int rank;

  /** What a rule cut out of the text: on the same words it makes the same stem every time. */
  private record Cut(Kind kind, String stem, List<Span> evidence) {
    static Cut of(Draft draft) {
      return new Cut(
          draft.kind(),
          QuestionText.curled(draft.stem()),
          draft.evidence() == null ? List.of() : draft.evidence().spans());
    }

    /** Who is introduced before the question may be told otherwise by now. */
    boolean isRecut(Cut other) {
      return kind == other.kind
          && QuotedWords.from(stem).equals(QuotedWords.from(other.stem))
          && Span.anyOverlap(evidence, other.evidence);
    }
  }

  /** All that a learner chooses by: what has the same asks the same, wherever it was found. */
  private record Asked(
      String stem,
      String passage,
      Set<String> options,
      Set<Pair> pairs,
      List<String> sequence,
      List<String> accepted) {
    static Asked of(QuestionText wording) {
      var parts = wording.parts();
      return new Asked(
          wording.stem(),
          wording.passage(),
          wording.choices().stream().map(Choice::text).collect(Collectors.toSet()),
          new HashSet<>(parts.pairs()),
          parts.sequence(),
          parts.accepted());
    }
  }

  KnownDrafts(Article article) {
    for (QuestionVersion one : QuestionVersion.of(article)) {
      byRule.put(new Cut(one.question.kind, one.stem, one.evidence), one.question);
      rank = Math.max(rank, one.question.rank + 1);
      if (one.id.equals(one.question.current.id)) {
        // what somebody decided on is kept of two
        byWords.merge(Asked.of(one.wording()), one.question, (a, b) -> a.isUntouched() ? b : a);
      }
    }
  }

  /** The rank of one that comes behind all others. */
  int nextRank() {
    return rank++;
  }

  Collection<Question> all() {
    return new HashSet<>(byRule.values());
  }

  /** The question of a draft; null where it is new. */
  Question of(Draft draft) {
    var made = made(draft);
    var twin = twin(draft);
    boolean isDecided = twin != null && !twin.isUntouched();
    Question known = made == null || isDecided ? twin : made;
    return known == null ? recut(draft) : known;
  }

  /**
   * The question about the same words of a passage that was cut otherwise, or null; of two the one
   * that was first.
   */
  private Question recut(Draft draft) {
    Cut now = Cut.of(draft);
    return draft.asksAboutPassage() && QuotedWords.areIn(now.stem)
        ? byRule.entrySet().stream()
            .filter(one -> one.getKey().isRecut(now))
            .map(Map.Entry::getValue)
            .min(Comparator.comparing((Question one) -> one.rank).thenComparing(one -> one.id))
            .orElse(null)
        : null;
  }

  /** The question that its rule made of the same place in the article, or null. */
  Question made(Draft draft) {
    return byRule.get(Cut.of(draft));
  }

  /** The question that asks the same in the same words, or null. */
  Question twin(Draft draft) {
    return byWords.get(Asked.of(QuestionText.of(draft)));
  }

  /** Keeps in mind what a draft became. */
  void keep(Draft draft, Question question) {
    byRule.put(Cut.of(draft), question);
    byWords.values().removeIf(question::equals);
    byWords.put(Asked.of(question.current.wording()), question);
    // its wrong options may be of another level
    byWords.put(Asked.of(QuestionText.of(draft)), question);
  }
}
