package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what the article itself puts in doubt: another sentence says the same with a "not" or with
 * another number, or the next one says that somebody disputes it.
 */
final class Contradictions {
  private static final int FEWEST_SHARED = 3;
  private static final double MOST_SHARED = 0.6;

  /** A word that more sentences have says little, and looking at all would take long. */
  private static final int MOST_SENTENCES = 40;

  private static final Predicate<String> YEAR =
      Pattern.compile("(1[6-9]|20)\\d\\d").asMatchPredicate();

  private static final long SMALL =
      Lexicon.DETERMINER
          | Lexicon.PREPOSITION
          | Lexicon.PRONOUN
          | Lexicon.CONJUNCTION
          | Lexicon.SUBORDINATOR
          | Lexicon.AUXILIARY
          | Lexicon.TIME;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "nobody",
          "none",
          "cannot",
          "nothing",
          "nor",
          "denied",
          "denies",
          "false",
          "untrue",
          "disputed",
          "disputes");

  private static final Set<String> DISPUTES =
      Set.of(
          "disputed",
          "disputes",
          "denied",
          "denies",
          "rejected",
          "rejects",
          "contradicted",
          "contradicts",
          "challenged");

  private static final Pattern ENDING = Pattern.compile("(?:ed|ing|e?s)$");

  private final Items items;
  private final Map<String, List<Integer>> sentencesOf = new HashMap<>();
  private final List<Set<String>> words = new ArrayList<>();

  Contradictions(Items items) {
    this.items = items;
    for (Sentence sentence : items.sentences) {
      Set<String> own = words(sentence);
      for (String word : own) {
        List<Integer> list = sentencesOf.computeIfAbsent(word, w -> new ArrayList<>());
        if (list.size() <= MOST_SENTENCES) {
          list.add(words.size());
        }
      }
      words.add(own);
    }
  }

  boolean of(int index) {
    return disputedNext(index) || disputedElsewhere(index);
  }

  /** "Brankov disputed that." */
  private boolean disputedNext(int index) {
    if (index + 1 >= items.sentences.size()) {
      return false;
    }
    Sentence next = items.sentences.get(index + 1);
    for (int k = next.from(); k < Math.min(next.to() - 1, next.from() + 9); k++) {
      if (DISPUTES.contains(items.low(k))
          && (items.low(k + 1).matches("this|that|it")
              || items.low(k + 2).matches("figures?|account|numbers?|version|report|claims?"))) {
        return true;
      }
    }
    return false;
  }

  private boolean disputedElsewhere(int index) {
    Set<String> mine = words.get(index);
    var shared = new HashMap<Integer, Integer>();
    for (String word : mine) {
      List<Integer> list = sentencesOf.get(word);
      if (list.size() <= MOST_SENTENCES) {
        list.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    for (var each : shared.entrySet()) {
      int other = each.getKey();
      int least = Math.min(mine.size(), words.get(other).size());
      if (other != index
          && each.getValue() >= FEWEST_SHARED
          && each.getValue() >= MOST_SHARED * least
          && (negated(index) != negated(other) || otherNumbers(index, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(int index) {
    Sentence sentence = items.sentences.get(index);
    for (int i = first(sentence); i <= last(sentence); i++) {
      String low = items.tokens.low[i];
      if (NEGATIONS.contains(low) || low.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** Both give numbers, and none of them is the same; one of 1988 is of another time. */
  private boolean otherNumbers(int index, int other) {
    Set<String> mine = numbers(index);
    Set<String> theirs = numbers(other);
    if (mine.stream().anyMatch(YEAR) != theirs.stream().anyMatch(YEAR)) {
      return false;
    }
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private Set<String> numbers(int index) {
    var result = new HashSet<String>();
    Sentence sentence = items.sentences.get(index);
    for (int i = first(sentence); i <= last(sentence); i++) {
      if (items.tokens.number(i)) {
        result.add(items.tokens.low[i]);
      }
    }
    return result;
  }

  private Set<String> words(Sentence sentence) {
    var result = new HashSet<String>();
    for (int i = first(sentence); i <= last(sentence); i++) {
      String low = items.tokens.low[i];
      if (low.length() > 3 && items.tokens.letters(i) && !items.tokens.number(i)) {
        if (!items.tokens.is(i, SMALL)) {
          result.add(ENDING.matcher(low).replaceFirst(""));
        }
      }
    }
    return result;
  }

  private int first(Sentence sentence) {
    return items.firstToken(sentence.from());
  }

  private int last(Sentence sentence) {
    return items.lastToken(sentence.to() - 1);
  }
}
