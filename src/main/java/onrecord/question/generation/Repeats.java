package onrecord.question.generation;

import java.util.Set;
import onrecord.question.item.Kind;

/** Whether something of a passage was asked about already, or nearly so. */
record Repeats(Story story) {
  private static final Set<Kind> OF_WORDS = Set.of(Kind.QUOTE_OR_PARAPHRASE, Kind.WHO_SAID);

  /** How alike two ways of asking may be. */
  interface Rule {
    /** Whether a matter of one kind is too like one that is used in another. */
    boolean bars(Kind kind, Matter left, Kind used, Matter matter);
  }

  /** What is asked of words in a kind: whoever quotes a passage is asked for their form. */
  Kind askedAs(Kind kind, Matter matter) {
    return kind == Kind.MISATTRIBUTION && Misquoted.fits(matter, story)
        ? Kind.QUOTE_OR_PARAPHRASE
        : kind;
  }

  /** A passage is asked about once in a kind. */
  boolean isAskedInThisKind(Kind kind, Matter left, Kind used, Matter matter) {
    return isOfTheSameWords(kind, left, used, matter)
        || kind == used && left.passage().at().overlaps(matter.passage().at());
  }

  /** Words are asked about once in a kind, once in a way, and once for whose they are. */
  boolean isOfTheSameWords(Kind kind, Matter left, Kind used, Matter matter) {
    Kind asked = askedAs(used, matter);
    boolean alike =
        kind == used
            || askedAs(kind, left) == asked
            || kind == Kind.WHO_SAID && OF_WORDS.contains(asked);
    return alike && left.at().overlaps(matter.at());
  }

  /** Who vouches for some words is asked once, and once whose words or wording they are. */
  boolean isAskedLikeThis(Kind kind, Matter left, Kind used, Matter matter) {
    boolean alike =
        OF_WORDS.contains(askedAs(kind, left)) == OF_WORDS.contains(askedAs(used, matter));
    return kind == used && left.passage().at().overlaps(matter.passage().at())
        || alike && left.at().overlaps(matter.at());
  }
}
