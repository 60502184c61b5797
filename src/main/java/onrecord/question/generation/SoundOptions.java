package onrecord.question.generation;

import java.util.Set;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;

/**
 * Other wrong options for the ready drafts of one article. A draft stays as it is where it has no
 * others, or where a check objects to them.
 */
public final class SoundOptions {
  /** Made once there is something to check: most drafts keep what they show. */
  private final Once<Reading> reading;

  public SoundOptions(Document document, Found found) {
    this.reading = new Once<>(() -> Drafting.reading(document, found));
  }

  /** Whether the level of a set may change the wrong options that a draft shows. */
  public static boolean haveLevels(Draft draft) {
    return Distractors.haveLevels(draft);
  }

  /**
   * The draft with wrong options that are told from the key with less effort or with more: of those
   * that the article gives, spares included.
   */
  public Draft at(Recipe.Level level, Draft draft) {
    return sound(Distractors.at(level, draft), draft);
  }

  /** The draft with those of its wrong options and spares that have these texts. */
  public Draft showing(Set<String> texts, Draft draft) {
    return sound(Distractors.showing(texts, draft), draft);
  }

  private Draft sound(Draft other, Draft draft) {
    if (other.item().equals(draft.item())) {
      return draft;
    }
    Draft checked = Checks.check(other, reading.get());
    return draft.flaws().containsAll(checked.flaws()) ? checked : draft;
  }
}
