package onrecord.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.drafting.ProposedSet;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.Recipe.Level;
import onrecord.question.item.Kind;

/**
 * What somebody asked a set to be like; the desk's form keeps it, and its addresses carry it on.
 *
 * @param kinds the only ones to take; none means all
 */
public record SetAsked(int count, Level level, Set<Kind> kinds) {
  static final SetAsked USUAL = new SetAsked(ProposedSet.USUAL, Level.MIXED, Set.of());
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,3})-(\\p{Lu}+)((?:-\\p{Lu}[\\p{Lu}_]*)*)");

  public SetAsked {
    kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** As a form sends it: what means nothing asks for nothing. */
  static SetAsked of(int count, String level, List<String> kinds) {
    return new SetAsked(
        count,
        Arrays.stream(Level.values())
            .filter(one -> one.name().equals(level))
            .findFirst()
            .orElse(Level.MIXED),
        kinds.stream().map(DeskFilter::kind).filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  /** As an address has it, such as {@code 4-HARDER-WHO_SAID}. */
  static SetAsked of(String text) {
    var found = TEXT.matcher(text == null ? "" : text);
    if (!found.matches()) {
      return USUAL;
    }
    var kinds = Stream.of(found.group(3).split("-")).filter(kind -> !kind.isEmpty()).toList();
    var asked = of(Integer.parseInt(found.group(1)), found.group(2), kinds);
    return asked.isPossible() ? asked : USUAL;
  }

  boolean isPossible() {
    return 1 <= count && count <= ProposedSet.MOST;
  }

  /** For an address; null where it is the usual, which needs none. */
  public String text() {
    if (equals(USUAL)) {
      return null;
    }
    return count
        + "-"
        + level
        + kinds.stream().map(kind -> "-" + kind).collect(Collectors.joining());
  }

  Recipe recipe() {
    return new Recipe(count, kinds, level, Map.of());
  }
}
