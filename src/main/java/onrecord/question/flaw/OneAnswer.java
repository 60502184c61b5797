package onrecord.question.flaw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.item.Format;

/**
 * Questions that offer the same few answers do not all have the same right one: whoever has seen
 * two would know the third without its passage.
 */
public final class OneAnswer {
  private static final String CODE = "same_answer";

  private static final int FEWEST = 3;

  /** Of true and false three alike are chance. */
  private static final int FEWEST_OF_TWO = 5;

  private OneAnswer() {}

  static List<SetFlaw> of(List<Draft> set) {
    Map<String, List<Integer>> alike =
        IntStream.range(0, set.size())
            .filter(i -> isOfFew(set.get(i)))
            .boxed()
            .collect(
                Collectors.groupingBy(i -> asked(set.get(i)), TreeMap::new, Collectors.toList()));
    return alike.values().stream()
        .filter(places -> places.size() >= fewest(set.get(places.get(0))))
        .filter(places -> places.stream().map(i -> of(set.get(i))).distinct().count() == 1)
        .map(
            places ->
                SetFlaw.warn(
                    CODE,
                    "These offer the same answers, and the same one is right in all of them.",
                    places))
        .toList();
  }

  /**
   * What is asked and what is right, without names; null where the answers are the question's own.
   */
  public static String of(Draft draft) {
    return isOfFew(draft)
        ? asked(draft) + " " + OneForm.masked(draft.item().key().text(), "N")
        : null;
  }

  private static boolean isOfFew(Draft draft) {
    return draft.item().keys().size() == 1
        && (isOfTwo(draft) || draft.kind().hasFixedOptions(draft.stem()));
  }

  private static String asked(Draft draft) {
    return isOfTwo(draft) ? Format.TRUEFALSE.name() : OneForm.form(draft);
  }

  private static int fewest(Draft draft) {
    return isOfTwo(draft) ? FEWEST_OF_TWO : FEWEST;
  }

  private static boolean isOfTwo(Draft draft) {
    return draft.item().format() == Format.TRUEFALSE;
  }
}
