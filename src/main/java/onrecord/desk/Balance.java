package onrecord.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.drafting.ProposedSet;
import onrecord.question.LastDecision;
import onrecord.question.Letters;
import onrecord.question.Question;
import onrecord.question.Review;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.SetAudit;
import onrecord.system.Formats;
import onrecord.system.Refused;
import onrecord.user.User;

/**
 * Who gets quoted and where the right option sits, over the drafts that may come into a quiz.
 *
 * @param verdict whether anybody is quoted too much, as a sentence
 * @param loud the speaker or side with more than 60 %, or null
 * @param swappable whether a draft of it waits in the set, and another's outside
 * @param lastWord who speaks in the last question that has a speaker, or null
 * @param standing which drafts these are, for a swap to come back with
 */
public record Balance(
    List<Share> shares,
    List<Row> rows,
    String verdict,
    String loud,
    boolean swappable,
    String lastWord,
    String places,
    String standing) {
  /** More names than this do not fit the meter. */
  private static final int MOST_NAMES = 5;

  private static final int WIDEST_STRIP = 16;

  private static final String OTHER_SET =
      "Not swapped: the set has changed while you had this page open. Look at it, and swap again if you still want to.";

  /**
   * One speaker's or side's part; the last may be all others together.
   *
   * @param mark null for all but a side
   * @param part of all in per cent; null where there are so few that it is chance
   * @param speakers of a side, who is asked about how often: "Jo Roe 2, Ada Lund 1"; else null
   */
  public record Share(
      String name,
      String letter,
      SideMark mark,
      String css,
      long number,
      String part,
      String speakers) {
    Share(String name, String letter, SideMark mark, String css, long number) {
      this(name, letter, mark, css, number, null, null);
    }

    Share of(int all) {
      return all < SetAudit.ENOUGH
          ? this
          : new Share(name, letter, mark, css, number, Balance.part(number, all), speakers);
    }

    private Share with(String spoken) {
      return new Share(name, letter, mark, css, number, part, spoken);
    }
  }

  /** Where the key sits at this place: the draft's number, or 0. */
  public record Row(int place, List<Integer> drafts) {}

  /**
   * Of a queue, the strip around the draft at {@code shown}.
   *
   * @param others drafts that could take the place of one in it
   */
  static Balance of(
      List<Queued> queue,
      List<Queued> others,
      int shown,
      Letters letters,
      Map<String, String> sides) {
    var recipe = Recipe.of(0, sides);
    var counted = queue.stream().filter(Queued::counts).toList();
    var voices = voices(counted, recipe);
    var shares =
        shares(voices, letters, SideMark.of(sides.values())).stream()
            .map(one -> one.mark == null ? one : one.with(speakers(one.name, counted, recipe)))
            .toList();
    String loud = SetAudit.tooLoud(voices);
    return new Balance(
        shares,
        rows(queue, shown),
        verdict(loud, voices, shares),
        loud,
        loud != null
            && isWaiting(queue, one -> recipe.voice(one.kind(), one.speaker()).equals(loud))
            && isWaiting(others, one -> !recipe.voice(one.kind(), one.speaker()).equals(loud)),
        SetAudit.lastWord(voices),
        places(counted),
        standing(queue));
  }

  /**
   * Replaces a draft of a voice that is too loud in the set of an article.
   *
   * @param seen the set that the page showed, as {@link #standing}; null where that is not known
   * @return the draft that came; of a second click the one that the first one brought, and where
   *     the voice is not too loud any more the one that came last, if the last decision brought one
   */
  static Optional<Question> evenOut(
      Article article, String voice, String seen, User by, Instant now) {
    var set = ProposedSet.of(article, by.today(now));
    var queue = Queued.of(article).stream().filter(Queued::isInSet).toList();
    var last = LastDecision.of(article).map(LastDecision::review).filter(r -> r.successor != null);
    if (seen != null && !seen.equals(standing(queue))) {
      return last.filter(review -> isSwap(review, voice, set.sides()))
          .filter(review -> standing(queue).equals(after(review, seen)))
          .map(review -> Optional.of(review.successor))
          .orElseThrow(() -> new Refused(OTHER_SET));
    }
    boolean loud = voice != null && voice.equals(loud(queue, set.sides()));
    return loud
        ? Optional.of(set.swap(voice, by, now).successor)
        : last.map(review -> review.successor);
  }

  /** Whether a decision took a question of a voice out and brought one of another. */
  private static boolean isSwap(Review review, String voice, Map<String, String> sides) {
    var recipe = Recipe.of(0, sides);
    return voice(review.question, recipe).equals(voice)
        && !voice(review.successor, recipe).equals(voice);
  }

  private static String voice(Question question, Recipe recipe) {
    return recipe.voice(question.kind, question.current.speaker);
  }

  /** What a set that stood so stands like with a successor in its place. */
  private static String after(Review review, String seen) {
    return Stream.of(seen.split(","))
        .map(id -> id.equals(review.question.id.toString()) ? review.successor.id.toString() : id)
        .collect(Collectors.joining(","));
  }

  private static String standing(List<Queued> queue) {
    return queue.stream().map(one -> one.id().toString()).collect(Collectors.joining(","));
  }

  /** The speaker or side with more than 60 % of the set, or null. */
  private static String loud(List<Queued> set, Map<String, String> sides) {
    var counted = set.stream().filter(Queued::counts).toList();
    return SetAudit.tooLoud(voices(counted, Recipe.of(0, sides)));
  }

  /** How many drafts are counted. */
  public long size() {
    return shares.stream().mapToLong(Share::number).sum();
  }

  /** The sides among them, whose marks need their names beside them. */
  public List<Share> sides() {
    return shares.stream().filter(share -> share.mark() != null).toList();
  }

  private static List<String> voices(List<Queued> counted, Recipe recipe) {
    return counted.stream().map(one -> recipe.voice(one.kind(), one.speaker())).toList();
  }

  private static String speakers(String side, List<Queued> counted, Recipe recipe) {
    Map<String, Long> times =
        counted.stream()
            .filter(one -> recipe.voice(one.kind(), one.speaker()).equals(side))
            // of a side that is called as several speakers are
            .filter(one -> one.speaker() != null)
            .collect(Collectors.groupingBy(Queued::speaker, TreeMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(speaker -> speaker.getKey() + " " + speaker.getValue())
        .collect(Collectors.joining(", "));
  }

  private static boolean isWaiting(List<Queued> drafts, Predicate<Queued> sought) {
    return drafts.stream().anyMatch(sought.and(Queued::isWaiting));
  }

  private static String verdict(String loud, List<String> voices, List<Share> shares) {
    if (loud != null) {
      int number = Collections.frequency(voices, loud);
      return loud + " has " + part(number, voices.size()) + " of them.";
    }
    return voices.size() < SetAudit.ENOUGH
        ? "Too few to compare."
        : "None above 60 %, most " + shares.get(0).part() + ".";
  }

  /** Rounded, yet what is above the line reads so. */
  private static String part(long number, int all) {
    double part = number / (double) all;
    return Formats.percent(
        part > SetAudit.TOO_MUCH ? Math.max(part, SetAudit.TOO_MUCH + 0.01) : part);
  }

  private static List<Share> shares(
      List<String> voices, Letters letters, Map<String, SideMark> marks) {
    var numbers = new HashMap<String, Long>();
    voices.forEach(voice -> numbers.merge(voice, 1L, Long::sum));
    var all = new ArrayList<Share>();
    numbers.forEach(
        (name, number) -> all.add(share(name, number, letters, marks.get(name)).of(voices.size())));
    all.sort(
        Comparator.comparing(Share::number)
            .reversed()
            .thenComparing(Share::letter)
            .thenComparing(Share::name));
    if (all.size() <= MOST_NAMES) {
      return all;
    }
    long others = all.stream().skip(MOST_NAMES).mapToLong(Share::number).sum();
    int names = all.size() - MOST_NAMES;
    var shown = new ArrayList<>(all.subList(0, MOST_NAMES));
    shown.add(
        new Share(Formats.counted(names, "other", "others"), "+" + names, null, "sp-0", others)
            .of(voices.size()));
    return shown;
  }

  private static Share share(String name, long number, Letters letters, SideMark mark) {
    if (mark != null) {
      return new Share(name, "", mark, mark.css(), number);
    }
    if (name.equals(Recipe.SEVERAL)) {
      return new Share(named(name), name, null, "sp-0", number);
    }
    var voice = letters.of(name.isEmpty() ? null : name);
    return new Share(named(name), voice.letter(), null, "sp-" + voice.style(), number);
  }

  private static List<Row> rows(List<Queued> queue, int shown) {
    int from = Math.max(0, Math.min(shown - WIDEST_STRIP / 2, queue.size() - WIDEST_STRIP));
    int to = Math.min(queue.size(), from + WIDEST_STRIP);
    int places =
        queue.stream()
            .map(Queued::keyAt)
            .filter(Objects::nonNull)
            .mapToInt(k -> k + 1)
            .max()
            .orElse(0);
    return IntStream.range(0, places)
        .mapToObj(
            place ->
                new Row(
                    place + 1,
                    IntStream.range(from, to)
                        .mapToObj(
                            i -> Integer.valueOf(place).equals(queue.get(i).keyAt()) ? i + 1 : 0)
                        .toList()))
        .toList();
  }

  /** "Position 1: 3 times, 2: 4 times." */
  private static String places(List<Queued> counted) {
    Map<Integer, Long> times =
        counted.stream()
            .filter(draft -> draft.keyAt() != null)
            .collect(
                Collectors.groupingBy(d -> d.keyAt() + 1, TreeMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .map(place -> place.getKey() + ": " + Formats.counted(place.getValue(), "time", "times"))
        .collect(Collectors.joining(", ", "Position ", "."));
  }

  /** A voice as pages call it: a speaker or side by its name. */
  public static String named(String voice) {
    return switch (voice) {
      case Recipe.OUTLET -> "The outlet";
      case Recipe.SEVERAL -> "Several speakers";
      default -> voice;
    };
  }
}
