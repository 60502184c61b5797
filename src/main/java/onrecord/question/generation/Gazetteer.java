package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.statement.extraction.WordFile;

/** Places by sort and region, read from {@code places.txt} beside this class. */
final class Gazetteer {
  /** What a place is, in the word of a question. */
  enum Sort {
    STATE("state", "states"),
    COUNTRY("country", "countries"),
    CITY("city", "cities");

    final String one;
    final String several;

    Sort(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  /** A place of the table. */
  record Place(String name, Sort sort, String region) {
    boolean isNear(Place other) {
      return sort == other.sort && region.equals(other.region);
    }

    /** By which places are put in an order that is another for each seed. */
    int mixed(int seed) {
      return (name.hashCode() ^ seed) * 0x9E3779B9;
    }
  }

  private static final List<Place> ALL = read();

  private Gazetteer() {}

  static List<String> names() {
    return ALL.stream().map(Place::name).toList();
  }

  /** Those of one sort, in the order of the table. */
  static List<Place> of(Sort sort) {
    return ALL.stream().filter(place -> place.sort() == sort).toList();
  }

  /** A state of the U.S. comes before the country or the city of its name. */
  static Optional<Place> find(String name) {
    return ALL.stream().filter(place -> place.name().equals(name)).findFirst();
  }

  static boolean isState(String name) {
    return find(name).filter(place -> place.sort() == Sort.STATE).isPresent();
  }

  private static List<Place> read() {
    var places = new ArrayList<Place>();
    for (String line : WordFile.lines(Gazetteer.class, "places.txt")) {
      String[] parts = line.split("\\|");
      Sort sort = Sort.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (String name : parts[2].split(", ")) {
        places.add(new Place(name.strip(), sort, parts[1]));
      }
    }
    return List.copyOf(places);
  }
}
