package onrecord.question.flaw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** No form of question fills a set: whoever has answered four of one knows the fifth by heart. */
public final class OneForm {
  private static final String CODE = "one_form";

  /** The same share that a picked set keeps for a kind. */
  private static final double MOST = 0.35;

  /** What stands before the question itself: who somebody is, or what is to be judged. */
  private static final Pattern LEAD = Pattern.compile("(?s).*[.!:?][”\"]? (?=\\p{Lu})");

  private OneForm() {}

  static List<SetFlaw> of(List<Draft> set) {
    if (set.size() < SetChecks.FEWEST) {
      return List.of();
    }
    Map<String, List<Integer>> forms =
        IntStream.range(0, set.size())
            .boxed()
            .collect(
                Collectors.groupingBy(i -> form(set.get(i)), TreeMap::new, Collectors.toList()));
    return forms.values().stream()
        .filter(places -> places.size() > most(set.size()))
        .map(
            places ->
                SetFlaw.warn(
                    CODE,
                    "These are of one form: the same question with other names, numbers or"
                        + " quotations in it.",
                    places))
        .toList();
  }

  /** How many questions of one kind or one form a set of a size may have. */
  public static int most(int size) {
    return (int) Math.ceil(MOST * size);
  }

  /** Kind and question, with a mark for each name, number and quotation. */
  public static String form(Draft draft) {
    String plain = Words.plain(question(draft, "N"));
    return draft.kind() + " " + plain.replaceAll("\\bn(?: n)+\\b", "n");
  }

  /** The same for people: "How does the passage give the words …?" */
  public static String told(Draft draft) {
    return question(draft, "…").replaceAll("…(?:,? …)+", "…");
  }

  private static String question(Draft draft, String mark) {
    return LEAD.matcher(masked(draft.stem().strip(), mark)).replaceFirst("");
  }

  /** Words with a mark for each name, number and quotation. */
  static String masked(String words, String mark) {
    return Asked.NAME.matcher(Quotations.masked(words, mark)).replaceAll(mark);
  }
}
