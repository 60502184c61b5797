package onrecord.question.flaw;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import onrecord.question.item.Kind;

/** Kinds that several checks look at alike. */
final class Kinds {
  /** What is so in the world, whoever tells it. */
  static final Set<Kind> FACTS = of(Kind.FACT, Kind.NUMBER);

  /** The same, and what somebody said of it: their keys are told by the evidence. */
  static final Set<Kind> TELLING = of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT);

  /** The same, and when or where it was. */
  static final Set<Kind> TELLING_OR_WHEN =
      of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT, Kind.OCCASION);

  private Kinds() {}

  private static Set<Kind> of(Kind first, Kind... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }
}
