package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.question.flaw.Words;
import onrecord.question.generation.Gazetteer.Place;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Countries;

/** Where something happened, and which of several places: gaps for states, countries and cities. */
final class GapPlaces {
  private static final double SAME = 0.4;

  /** Of so many in a row one is asked for, with the others in sight. */
  private static final int LONG_ROW = 3;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}-])(?:"
              + Alternatives.ofNames(Gazetteer.names().stream())
              + ")(?![\\p{L}-])");

  /** Before a place that somebody might not know: "senator from Norvik" is no place of an event. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?s).*\\b(?i:in|into|to|at|near|outside|across|through|throughout|against|with|for|visited"
              + "|invaded|won|lost|carried|between|over|leave|left|joined|including) (?:the )?$");

  /** "The Flight into Egypt" is a picture. */
  private static final Pattern IN_A_NAME =
      Pattern.compile("The (?:\\p{Lu}\\p{Ll}+ )++(?:in|into|to|at|from) $");

  /** "the Norvik Times", "Norvik Gov. Roe", "Norvik's senator". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?s)(?:['’]s?\\b|,? (?:and |or |& )?\\p{Lu}|, ?\\p{Lu}| (?:delegation|delegates?|governor|senator"
              + "|primary|caucus\\w*|voters?|native|Republicans?|Democrats?)\\b).*");

  private static final Pattern JOINED = Pattern.compile(", and |, | and ");

  private GapPlaces() {}

  static List<Gap> in(Voiced told, Story story) {
    var gaps = new ArrayList<Gap>();
    Matcher found = NAMES.matcher(told.words());
    int from = 0;
    while (found.find(from)) {
      var run = new ArrayList<Place>();
      int start = found.start();
      int end = run(found, run, told.words());
      from = end;
      String after = told.words().substring(end);
      boolean fits =
          told.tells(start)
              && LEADING.matcher(told.words().substring(0, start)).matches()
              && !IN_A_NAME.matcher(told.words().substring(0, start)).find()
              && !GOES_ON.matcher(after).matches();
      Gap gap = fits ? gap(run, start, end, told, story) : null;
      if (gap != null) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /** The places of one sort that stand joined from here on; where they end. */
  private static int run(Matcher found, List<Place> run, String words) {
    int end = found.end();
    Gazetteer.find(found.group()).ifPresent(run::add);
    Matcher joined = JOINED.matcher(words);
    while (joined.find(end) && joined.start() == end) {
      boolean next = found.find(joined.end()) && found.start() == joined.end();
      Place place = next ? Gazetteer.find(found.group()).orElse(null) : null;
      if (place == null || place.sort() != run.get(0).sort() || run.contains(place)) {
        break;
      }
      run.add(place);
      end = found.end();
    }
    return end;
  }

  private static Gap gap(List<Place> run, int start, int end, Voiced told, Story story) {
    Place first = run.get(0);
    // Two places have this name, or one has two.
    if (run.size() == 1 && first.name().matches("Washington|New York|Georgia|Britain")) {
      return null;
    }
    if (run.stream().anyMatch(place -> isHinted(place, told, start, end, story))) {
      return null;
    }
    List<String> others = others(run, told, story);
    if (run.size() == 1) {
      return one(start, end, first, others, "fact: where");
    }
    if (run.size() >= LONG_ROW) {
      return missing(run, start, told.words(), others);
    }
    String key = told.words().substring(start, end);
    List<String> lists = others.size() < 2 ? List.of() : exchanged(run, others, key);
    return lists.isEmpty()
        ? null
        : new Gap(Kind.FACT, start, end, first.sort().several, lists, "fact: which");
  }

  /** "Norway, ____ and Finland": which of them by the words, so that it is no habit. */
  private static Gap missing(List<Place> run, int start, String words, List<String> others) {
    int which = Math.floorMod(words.hashCode(), run.size());
    int at = start;
    for (Place place : run.subList(0, which)) {
      at = words.indexOf(place.name(), at) + place.name().length();
    }
    Place member = run.get(which);
    int from = words.indexOf(member.name(), at);
    return one(from, from + member.name().length(), member, others, "fact: missing member");
  }

  private static Gap one(int start, int end, Place key, List<String> others, String rule) {
    return others.size() < Offered.WRONG
        ? null
        : new Gap(
            Kind.FACT,
            start,
            end,
            key.sort().one,
            others.subList(0, Offered.WRONG),
            others.subList(Offered.WRONG, others.size()),
            rule);
  }

  /** "Iowans" above tells the state, "French" in the sentence the country. */
  private static boolean isHinted(Place place, Voiced told, int start, int end, Story story) {
    String read =
        told.words().substring(0, start)
            + told.words().substring(end)
            + " "
            + story.contextLine.of();
    String name = place.name();
    return place.sort() == Gazetteer.Sort.COUNTRY
        ? Words.hasForm(read, name) || hasPeopleOf(name, read)
        : Pattern.compile(
                "(?U:\\b)" + Pattern.quote(name.substring(0, name.length() - 1)) + "\\p{L}+")
            .matcher(read)
            .find();
  }

  /** "French" of France, "South Korean" of South Korea. */
  private static boolean hasPeopleOf(String name, String read) {
    String country = Countries.country(name);
    String[] words = read.split("[^\\p{L}]+");
    return country != null
        && IntStream.range(0, words.length)
            .anyMatch(
                i ->
                    country.equals(Countries.countryOf(words[i]))
                        || i > 0
                            && country.equals(Countries.countryOf(words[i - 1] + " " + words[i])));
  }

  /**
   * Of two places one is exchanged, the other and both: so each of the four stands in two options,
   * and nothing sticks out.
   */
  private static List<String> exchanged(List<Place> run, List<String> others, String key) {
    String first = run.get(0).name();
    String second = run.get(1).name();
    String joined = key.substring(first.length(), key.length() - second.length());
    String one = others.get(0);
    String another = others.get(1);
    return List.of(one + joined + second, first + joined + another, one + joined + another);
  }

  /**
   * Places of the article first, then of others on the story, then of the same region, then any;
   * none that may be right too.
   */
  private static List<String> others(List<Place> run, Voiced told, Story story) {
    String above = told.words() + " " + story.contextLine.of();
    Place last = run.get(run.size() - 1);
    int seed = told.words().hashCode();
    return Gazetteer.of(last.sort()).stream()
        .filter(place -> !run.contains(place) && !Words.contains(above, place.name()))
        .filter(
            place -> !mayBeRight(place, told, story) && !story.places().isTakenForSomebody(place))
        .sorted(
            Comparator.comparing((Place place) -> !story.places().isTold(place))
                .thenComparing(place -> !story.places().isToldElsewhere(place))
                .thenComparing(place -> !place.isNear(last))
                .thenComparing(place -> place.mixed(seed)))
        .map(Place::name)
        .limit(Offered.WRONG + Offered.SPARES)
        .toList();
  }

  /** Another sentence tells much the same of this place. */
  private static boolean mayBeRight(Place place, Voiced told, Story story) {
    return Voiced.isToldOf(Words.content(place.name()), told.words(), SAME, story);
  }
}
