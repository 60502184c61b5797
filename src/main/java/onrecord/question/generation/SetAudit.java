package onrecord.question.generation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.OneForm;
import onrecord.question.flaw.SetChecks;
import onrecord.question.flaw.SetFlaw;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;

/**
 * What gives a set away to somebody who has not read the article, and who is heard in it.
 *
 * @param keys for each question the place of its only right option, from 1, or 0 where it has none
 * @param places for each number of options, how often the key stands at each place
 * @param longest in how many questions the key is alone the longest option
 * @param compared in how many it could be: those with one key and more than two options
 * @param kinds how many questions of each kind, the most frequent first
 * @param forms the same of forms of which there are several, by the question with its names,
 *     numbers and quotations left out
 * @param voices the same of speakers or sides; {@link Recipe#OUTLET} for facts, {@link
 *     Recipe#SEVERAL} where several speak
 * @param lastWord the voice of the last question that has a speaker, or null
 * @param tooLoud the voice with more than its part, or null
 * @param flaws what the questions have wrong together: duplicates, answers given away, places and
 *     lengths of keys
 */
public record SetAudit(
    List<Integer> keys,
    Map<Integer, List<Integer>> places,
    int longest,
    int compared,
    Map<Kind, Integer> kinds,
    Map<String, Integer> forms,
    Map<String, Integer> voices,
    String lastWord,
    String tooLoud,
    List<SetFlaw> flaws) {

  /** A voice with more than this share of a set is too loud. */
  public static final double TOO_MUCH = 0.6;

  /** Below this a share is chance. */
  public static final int ENOUGH = 3;

  /**
   * @param sides the name of the side of each speaker that has one
   */
  public static SetAudit of(List<Draft> set, Map<String, String> sides) {
    return of(set, sides, SetChecks.of(set));
  }

  /** The same without sides, and of its flaws those of places and lengths alone. */
  public static SetAudit ofKeys(List<Draft> set) {
    return of(set, Map.of(), SetChecks.ofKeys(set));
  }

  private static SetAudit of(List<Draft> set, Map<String, String> sides, List<SetFlaw> flaws) {
    var recipe = Recipe.of(set.size(), sides);
    var items = set.stream().map(Draft::item).toList();
    var voices = set.stream().map(draft -> recipe.voice(draft.kind(), draft.speaker())).toList();
    return new SetAudit(
        items.stream().map(SetAudit::keyAt).toList(),
        places(items),
        (int) items.stream().filter(Item::isKeyLongest).count(),
        (int) items.stream().filter(Item::hasTellingLengths).count(),
        counted(set.stream().map(Draft::kind)),
        forms(set),
        counted(voices.stream()),
        lastWord(voices),
        tooLoud(voices),
        flaws);
  }

  public int size() {
    return keys.size();
  }

  /** The voice that has more than {@link #TOO_MUCH} of some voices, or null; facts are nobody's. */
  public static String tooLoud(List<String> voices) {
    return voices.stream()
        .filter(voice -> isSomebodys(voice) && voices.size() >= ENOUGH)
        .filter(voice -> Collections.frequency(voices, voice) > TOO_MUCH * voices.size())
        .findFirst()
        .orElse(null);
  }

  /** The last of some voices that is a speaker's or a side's, or null. */
  public static String lastWord(List<String> voices) {
    return voices.stream().filter(SetAudit::isSomebodys).reduce((one, later) -> later).orElse(null);
  }

  private static boolean isSomebodys(String voice) {
    return !voice.equals(Recipe.OUTLET) && !voice.equals(Recipe.SEVERAL);
  }

  private static Map<String, Integer> forms(List<Draft> set) {
    Map<String, String> told =
        set.stream()
            .collect(Collectors.toMap(OneForm::form, OneForm::told, (first, later) -> first));
    var several = new LinkedHashMap<String, Integer>();
    counted(set.stream().map(OneForm::form))
        .forEach(
            (form, number) -> {
              if (number > 1) {
                several.merge(told.get(form), number, Integer::sum);
              }
            });
    return several;
  }

  private static int keyAt(Item item) {
    return item.keys().size() == 1 ? item.keys().get(0) + 1 : 0;
  }

  private static Map<Integer, List<Integer>> places(List<Item> items) {
    return items.stream()
        .filter(item -> keyAt(item) > 0)
        .collect(
            Collectors.groupingBy(
                item -> item.options().size(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), SetAudit::atEachPlace)));
  }

  private static List<Integer> atEachPlace(List<Item> items) {
    return IntStream.rangeClosed(1, items.get(0).options().size())
        .map(place -> (int) items.stream().filter(item -> keyAt(item) == place).count())
        .boxed()
        .toList();
  }

  private static <T> Map<T, Integer> counted(Stream<T> all) {
    Map<T, Integer> numbers =
        all.collect(
            Collectors.groupingBy(
                Function.identity(), LinkedHashMap::new, Collectors.summingInt(one -> 1)));
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
