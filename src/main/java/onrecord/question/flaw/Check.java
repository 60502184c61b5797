package onrecord.question.flaw;

import java.util.List;

/** Looks for one kind of flaw. */
interface Check {
  /**
   * The flaws of a draft.
   *
   * @param reading the draft's article, or null where it is not at hand: then a check that needs it
   *     finds nothing
   */
  List<Flaw> of(Draft draft, Reading reading);

  /** Whether it has to know which of "True" and "False" is marked; to others these are no words. */
  default boolean readsTrueAndFalse() {
    return false;
  }

  /** Whether it has to know of an option that stands twice; others read it once. */
  default boolean readsRepeats() {
    return false;
  }
}
