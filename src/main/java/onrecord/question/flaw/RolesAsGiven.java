package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Name;

/** A person is not matched with the role that the article gives somebody else. */
final class RolesAsGiven implements Check {
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}[\\p{L}’'-]+");

  /** A town or a firm alone is none. */
  private static final Pattern OFFICE = Pattern.compile("(?U)(?<!\\p{L})\\p{Ll}{4,}");

  /** "representative on the board" of "representative on the health board". */
  private static final double MOSTLY = 0.75;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null) {
      return List.of();
    }
    var pairs =
        draft.item().pairs().stream()
            .flatMap(pair -> Stream.of(pair, pair.turned()))
            .flatMap(pair -> held(pair, reading).stream())
            .toList();
    return pairs.stream().flatMap(one -> wrong(one, pairs, reading).stream()).limit(1).toList();
  }

  /** A person, and the role that stands beside. */
  private record Held(Name person, String role) {
    /** Whether the article has any of it for this person; of nobody's role it may tell none. */
    boolean isKnown() {
      return person.title() != null && Words.overlap(person.title(), role) > 0;
    }
  }

  private static Optional<Held> held(Pair pair, Reading reading) {
    return reading
        .named(pair.left())
        .filter(reading.people()::contains)
        .map(person -> new Held(person, pair.right()));
  }

  private static Optional<Flaw> wrong(Held one, List<Held> pairs, Reading reading) {
    return one.isKnown()
        ? Optional.empty()
        : holder(one, reading).flatMap(holder -> flaw(one, holder, pairs, reading));
  }

  /** Surely where whoever has the role stands beside another there, else only likely. */
  private static Optional<Flaw> flaw(Held one, Name holder, List<Held> pairs, Reading reading) {
    String message = "In the article this is the role of " + holder.name() + ": " + one.role;
    boolean swapped =
        pairs.stream()
            .filter(other -> other.person.equals(holder) && !other.isKnown())
            .anyMatch(other -> holder(other, reading).isPresent());
    if (swapped) {
      return Optional.of(Flaw.reject("wrong_key", message));
    }
    boolean likely = one.person.title() != null && Words.content(one.role).size() > 1;
    return likely ? Optional.of(Flaw.warn("wrong_key", message)) : Optional.empty();
  }

  private static Optional<Name> holder(Held one, Reading reading) {
    return reading.people().stream()
        .filter(other -> !other.equals(one.person) && other.title() != null)
        .filter(other -> isRole(one.role, Words.content(other.title())))
        .findFirst();
  }

  /** Most of it, and its names: "foreign minister of Lund" may be the counterpart of Norvik's. */
  private static boolean isRole(String role, Set<String> title) {
    Set<String> words = Words.content(role);
    long told = words.stream().filter(word -> Words.hasAnyFormOf(title, word)).count();
    return OFFICE.matcher(role).find()
        && told >= MOSTLY * words.size()
        && NAME.matcher(role)
            .results()
            .flatMap(name -> Words.content(name.group()).stream())
            .allMatch(title::contains);
  }
}
