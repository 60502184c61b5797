package onrecord.question.flaw;

import java.util.List;

/** There is evidence, and it stands in the article where it is said to stand. */
final class EvidenceInPlace implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Evidence evidence = draft.evidence();
    if (evidence == null || evidence.spans().isEmpty() || evidence.text().isBlank()) {
      return List.of(Flaw.reject("not_in_article", "No passage of the article supports the key."));
    }
    if (reading != null && !evidence.isIn(reading.text())) {
      return List.of(
          Flaw.reject("not_in_article", "The evidence does not stand where it is said to stand."));
    }
    return List.of();
  }
}
