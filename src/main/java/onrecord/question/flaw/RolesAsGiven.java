package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Name;

/** A person is not matched with the role that the article gives somebody else. */
final class RolesAsGiven implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null) {
      return List.of();
    }
    return draft.item().pairs().stream()
        .flatMap(pair -> Stream.of(pair, pair.turned()))
        .flatMap(pair -> wrong(pair, reading).stream())
        .limit(1)
        .toList();
  }

  /**
   * @param pair with a person on the left, or nothing is told of it
   */
  private static Optional<Flaw> wrong(Pair pair, Reading reading) {
    return reading
        .named(pair.left())
        .filter(person -> reading.people().contains(person) && !holds(person, pair.right()))
        .flatMap(person -> holder(pair.right(), person, reading))
        .map(
            holder ->
                Flaw.reject(
                    "wrong_key",
                    "In the article this is the role of " + holder.name() + ": " + pair.right()));
  }

  private static Optional<Name> holder(String role, Name but, Reading reading) {
    return reading.people().stream()
        .filter(other -> !other.equals(but) && other.title() != null)
        .filter(other -> isRole(role, Words.content(other.title())))
        .findFirst();
  }

  /** All of it: "foreign minister of Lund" may be the counterpart of Norvik's. */
  private static boolean isRole(String role, Set<String> title) {
    Set<String> words = Words.content(role);
    return !words.isEmpty() && words.stream().allMatch(word -> Words.hasAnyFormOf(title, word));
  }

  /** Whether the article has any of it for this person; of nobody's role it may tell none. */
  private static boolean holds(Name person, String role) {
    return person.title() != null && Words.overlap(person.title(), role) > 0;
  }
}
