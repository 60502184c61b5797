package onrecord.question.generation;

import onrecord.statement.extraction.Span;

/** Words of a passage that a question may ask about, whoever says them. */
sealed interface Matter permits Claim, Stated {
  Passage passage();

  /** Where the words stand. */
  Span at();

  /** As the stem repeats them. */
  String words();

  /** How much they are worth asking, from 0 to 1. */
  double weight();
}
