package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import onrecord.statement.extraction.Name;

/** Offices that one person of a country holds at a time. */
final class Office {
  private static final Set<String> OF_ONE = Set.of("President", "Prime Minister");

  private Office() {}

  /**
   * The names, without such an office of somebody whose surname another has, where it is a third
   * one's too: the article tells of a relative who held it years ago.
   */
  static List<Name> heldByOne(List<Name> names) {
    return names.stream()
        .map(name -> isOthersToo(name, names) && isRelated(name, names) ? without(name) : name)
        .toList();
  }

  private static boolean isRelated(Name name, List<Name> names) {
    return names.stream()
        .anyMatch(
            other ->
                other != name
                    && other.kind() == Name.Kind.PERSON
                    && other.name().contains(" ")
                    && other.lastWord().equals(name.lastWord()));
  }

  private static boolean isOthersToo(Name name, List<Name> names) {
    return !name.told()
        && name.title() != null
        && OF_ONE.contains(name.title())
        && names.stream()
            .anyMatch(
                other ->
                    name.title().equals(other.title())
                        && !other.lastWord().equals(name.lastWord()));
  }

  private static Name without(Name name) {
    return new Name(
        name.name(), name.kind(), name.aliases(), null, name.familyNameFirst(), name.mentions());
  }
}
