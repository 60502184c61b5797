package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PRONOUN;

import java.util.Set;
import java.util.regex.Pattern;

/** How many people say something: "22 percent", "three in 10", "60 percent of voters", "160". */
final class Shares {
  private static final Pattern PART =
      Pattern.compile(
          "percent|%|half|thirds?|quarters?|fifths?|tenths?|majority|minority|plurality");

  private static final Set<String> SOME =
      Set.of("some", "many", "most", "few", "several", "all", "both", "half");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private static final Set<String> PERCENT = Set.of("percent", "%");

  private static final Pattern OUTER =
      Pattern.compile("an?|the|th[aeio]se?|this|his|her|its|their|our|my");

  private static final Set<String> BEFORE =
      Set.of("all", "both", "half", "of", "for", "at", "in", "from", "with", "to", "by");

  private static final Set<String> INNER =
      Set.of("the", "these", "those", "about", "nearly", "almost", "only", "over");

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*");

  private static final Set<String> ROUND = Set.of("dozens", "hundreds", "thousands");

  private Shares() {}

  /** The first item of a share that ends here, or -1. */
  static int start(Items items, int end, int from) {
    int i = end;
    if (PERCENT.contains(items.low(i)) && number(items, i - 1)) {
      i--;
    } else if (number(items, i) && items.low(i - 1).equals("in") && count(items, i - 2)) {
      i -= 2;
    } else if (!number(items, i) || year(items, i)) {
      return -1;
    }
    return i < from ? -1 : i;
  }

  /** Whether these words count people, so that they can be who says something. */
  static boolean counts(Items items, NounPhrases.Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.head() && i < phrase.first() + 4; i++) {
      if (PART.matcher(items.low(i)).matches()) {
        return true;
      }
    }
    return number(items, phrase.head()) && !year(items, phrase.head());
  }

  /** "one of the drivers", "26 of them": how many of those behind "of". */
  static boolean some(Items items, int i) {
    return count(items, i) || SOME.contains(items.low(i)) || items.low(i).equals("none");
  }

  /** "the two drivers", "the council's nine members", "all the drivers": more stands before it. */
  static boolean within(Items items, int determiner) {
    int before = determiner - 1;
    boolean inner = !OUTER.matcher(items.low(determiner)).matches();
    boolean owned =
        items.owner(before) || items.is(before, DETERMINER) && !items.is(before, PRONOUN);
    return BEFORE.contains(items.low(before)) || inner && owned;
  }

  /**
   * The token that tells of how many a phrase speaks ("26 of the members", "the two unions"), or
   * -1.
   */
  static int count(Tokens tokens, int first) {
    boolean inner = INNER.contains(tokens.low[first]);
    int i = inner && first + 1 < tokens.size ? first + 1 : first;
    String low = tokens.low[i];
    boolean number =
        FIGURE.matcher(low).matches() && !YEAR.matcher(low).matches() || NumberWords.value(low) > 0;
    return number || SOME.contains(low) || ROUND.contains(low) ? i : -1;
  }

  private static boolean count(Items items, int i) {
    return number(items, i) || NumberWords.value(items.low(i)) > 0;
  }

  private static boolean number(Items items, int i) {
    return items.token(i) >= 0 && items.tokens.number(items.token(i));
  }

  private static boolean year(Items items, int i) {
    return YEAR.matcher(items.low(i)).matches();
  }
}
