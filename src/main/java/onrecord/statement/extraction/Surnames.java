package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who of an article has which surname, be it one of two that a hyphen joins. */
final class Surnames {
  private static final Pattern TWO = Pattern.compile("\\p{Lu}[^-]+-\\p{Lu}[^-]+");

  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final Map<String, List<Entity>> byHalf = new HashMap<>();

  void add(Entity entity) {
    put(entity, entity.last(), byLast);
    for (String half : halves(entity.last())) {
      put(entity, half, byHalf);
    }
  }

  private static void put(Entity entity, String surname, Map<String, List<Entity>> all) {
    all.computeIfAbsent(key(surname), k -> new ArrayList<>()).add(entity);
  }

  static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  /** Of "Roe-Lund" two, but none of "Roe-backed". */
  private static List<String> halves(String surname) {
    return TWO.matcher(surname).matches()
        ? Stream.of(surname.split("-", 2)).distinct().toList()
        : List.of();
  }

  List<Entity> of(String surname) {
    return byLast.getOrDefault(key(surname), List.of());
  }

  /** People: Ada Roe-Lund of "Roe", and Ada Roe of "Roe-Lund", which may be two of a team. */
  List<Entity> alike(String surname) {
    var result = new ArrayList<>(byHalf.getOrDefault(key(surname), List.of()));
    for (String half : halves(surname)) {
      result.addAll(of(half));
    }
    result.removeIf(entity -> !entity.person());
    return result;
  }

  /**
   * The same person with or without a middle name or a second surname, or with a slip; several may
   * be meant.
   *
   * @param again whether a name stands in full more than once: no slip of the pen does
   */
  List<Entity> longerForms(String name, Predicate<String> again) {
    String[] parts = name.split(" ");
    String last = parts[parts.length - 1];
    var result = new ArrayList<Entity>();
    for (Entity other : of(last)) {
      if (other.parts.length > 1
          && !Spellings.otherInitial(other.parts, parts)
          && (Spellings.called(other.parts, parts)
              || Spellings.misspelt(other.parts[0], parts[0])
                  && !(again.test(other.name) && again.test(name)))) {
        result.add(other);
      }
    }
    List<Entity> alike =
        alike(last).stream()
            .filter(other -> other.parts.length > 1 && other.first().equalsIgnoreCase(parts[0]))
            .toList();
    // beside Ada Roe and Ada Lund, Ada Roe-Lund is a third
    if (alike.size() == 1) {
      result.addAll(alike);
    }
    return result;
  }

  /** Those of the candidates who may be meant: people, of the gender the honorific gives. */
  static List<Entity> people(List<Entity> candidates, Mention mention) {
    var result = new ArrayList<Entity>();
    for (Entity candidate : candidates) {
      boolean gender =
          mention.gender() == '?'
              || candidate.gender == '?'
              || candidate.gender == mention.gender();
      if (candidate.kind != Name.Kind.PLACE
          && candidate.kind != Name.Kind.GOVERNMENT
          && candidate.kind != Name.Kind.ORGANISATION
          && gender) {
        result.add(candidate);
      }
    }
    return result;
  }
}
