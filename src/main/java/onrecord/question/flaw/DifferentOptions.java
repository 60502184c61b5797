package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/** No option repeats another or is a part of it. */
final class DifferentOptions implements Check {
  private static final int SHORT = 6;

  /** "May 1" is 1 May. */
  private static final Pattern AMERICAN =
      Pattern.compile("(?i)\\b(" + Months.ANY + ") (\\d{1,2})(?:st|nd|rd|th)?\\b");

  /** What says the same, by one of its forms. */
  private static final Map<String, Pattern> SAME =
      Lexicon.under("same.").entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, words -> any(words.getValue())));

  private static final Pattern LIMITED =
      Pattern.compile(
          "(?i)\\b(not|no|never|without|partly|in part|half|only|except|nearly|almost)\\b");
  private static final Pattern UNDONE = Pattern.compile("(?i)\\bun\\p{L}+\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var options = draft.item().options();
    var forms = options.stream().map(option -> inOneForm(option.text())).toList();
    var flaws = new ArrayList<Flaw>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = 0; j < options.size(); j++) {
        String one = options.get(i).text();
        String other = options.get(j).text();
        boolean same = forms.get(i).equals(forms.get(j));
        boolean part =
            Words.contains(NumberWords.inFigures(other), NumberWords.inFigures(one))
                && !isLimited(one, other)
                && !owns(one, other);
        if (i != j && (same || part) && (!same || i < j)) {
          flaws.add(
              Flaw.reject(
                  same ? "duplicate_options" : "superset",
                  same
                      ? "“" + one + "” stands twice among the options."
                      : "“" + one + "” is a part of “" + other + "”."));
        }
      }
    }
    if (flaws.isEmpty()) {
      flaws.addAll(reworded(options));
    }
    return flaws.isEmpty() ? repeated(draft) : flaws;
  }

  @Override
  public boolean readsRepeats() {
    return true;
  }

  /** "Guilty", "not guilty" and "guilty in part" shut one another out. */
  private static boolean isLimited(String one, String other) {
    return LIMITED.matcher(other).find() && !LIMITED.matcher(one).find();
  }

  /** "The owner" is no part of "the owner's lawyer". */
  private static boolean owns(String one, String other) {
    return Pattern.compile("(?i)" + Pattern.quote(one.strip()) + "['’](s\\b| )")
        .matcher(other)
        .find();
  }

  /** "Twelve", "12" and "a dozen" are one number, "a third" and "one third" another. */
  private static String inOneForm(String option) {
    String plain = Words.plain(option.replace("%", " per cent"));
    String day = AMERICAN.matcher(plain).replaceAll("$2 $1");
    String one = day.replaceFirst("^(an?|one|1) (?=\\p{L}+$)", "one ");
    String same = " " + Measures.inSmallest(one) + " ";
    same = same.replace(" the ", " ");
    for (var words : SAME.entrySet()) {
      same = words.getValue().matcher(same).replaceAll(words.getKey());
    }
    return same.strip();
  }

  /** The longest first: "half of" before "half". */
  private static Pattern any(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("|", "(?<= )(?:", ")(?= )"), Pattern::compile));
  }

  /** "Workers on night shifts" and "night-shift workers"; a mere swap ("A hit B") says other. */
  private static List<Flaw> reworded(List<Option> options) {
    var flaws = new ArrayList<Flaw>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        String one = options.get(i).text();
        String other = options.get(j).text();
        var words = Words.content(one);
        if (words.size() > 1
            && Words.count(one) <= SHORT
            && words.equals(Words.content(other))
            && Words.count(one) != Words.count(other)
            && digits(one).equals(digits(other))
            && !isNegated(one + " " + other)) {
          flaws.add(
              Flaw.reject("duplicate_options", "“" + one + "” and “" + other + "” say the same."));
        }
      }
    }
    return flaws;
  }

  /** "Unsold" beside "sold" too. */
  private static boolean isNegated(String words) {
    return Negation.in(words) || UNDONE.matcher(words).find();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D+", " ").strip();
  }

  private static List<Flaw> repeated(Draft draft) {
    var all = new ArrayList<>(draft.item().sequence());
    draft.item().pairs().forEach(pair -> all.add(pair.left()));
    var seen = new HashSet<String>();
    return all.stream()
        .filter(text -> !seen.add(Words.plain(text)))
        .map(text -> Flaw.reject("duplicate_options", "“" + text + "” stands twice."))
        .toList();
  }
}
