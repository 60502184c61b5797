package onrecord.question.generation;

import java.util.Map;
import java.util.Set;
import onrecord.question.item.Kind;

/**
 * What a set of questions is to be like.
 *
 * @param count how many are wanted
 * @param kinds the only kinds to take; none means all
 * @param sides for each speaker with a side, its name ("council", "traders"); a side counts as one
 *     voice
 */
public record Recipe(int count, Set<Kind> kinds, Level level, Map<String, String> sides) {
  /** The voice that questions about facts count for. */
  public static final String OUTLET = "";

  /** The voice that questions count for in which several speak. */
  public static final String SEVERAL = "+";

  /** Whether wrong options are to be told from the key with less effort or with more. */
  public enum Level {
    EASIER,
    MIXED,
    HARDER
  }

  public Recipe {
    kinds = Set.copyOf(kinds);
    sides = Map.copyOf(sides);
  }

  /** A mixed set of all kinds. */
  public static Recipe of(int count) {
    return of(count, Map.of());
  }

  /** The same where speakers have sides. */
  public static Recipe of(int count, Map<String, String> sides) {
    return new Recipe(count, Set.of(), Level.MIXED, sides);
  }

  /** The same with other sides. */
  public Recipe with(Map<String, String> sides) {
    return new Recipe(count, kinds, level, sides);
  }

  /** The same for easy and hard questions. */
  Recipe mixed() {
    return new Recipe(count, kinds, Level.MIXED, sides);
  }

  boolean allows(Kind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /**
   * The voice a question counts for: the side of its speaker, else the speaker; the outlet where
   * nobody speaks. One that sets speakers against each other is nobody's alone.
   */
  public String voice(Kind kind, String speaker) {
    return speaker == null && kind == Kind.TWO_SIDES ? SEVERAL : voice(speaker);
  }

  private String voice(String speaker) {
    return speaker == null ? OUTLET : sides.getOrDefault(speaker, speaker);
  }
}
