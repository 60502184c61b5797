package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ADVERB;
import static onrecord.statement.extraction.Lexicon.AUXILIARY;
import static onrecord.statement.extraction.Lexicon.CONJUNCTION;
import static onrecord.statement.extraction.Lexicon.DETERMINER;
import static onrecord.statement.extraction.Lexicon.PREPOSITION;
import static onrecord.statement.extraction.Lexicon.PRONOUN;
import static onrecord.statement.extraction.Lexicon.REPORTING;
import static onrecord.statement.extraction.Lexicon.SUBORDINATOR;
import static onrecord.statement.extraction.Lexicon.TIME;
import static onrecord.statement.extraction.Lexicon.VERB;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the noun phrase around a noun of an article's first sentences: with its article or owner
 * before it and places and people behind it, all names in full, judging and dating words left out.
 */
final class LeadPhrases {
  private static final int LONGEST_BEFORE = 8;
  private static final int LONGEST_OBJECT = 8;
  private static final int LONGEST = 14;
  private static final String JOINS = "of|on|over|between|against|in|for|at|to|about|from";
  private static final String ARTICLE = "the|an?";
  private static final Set<String> CHARGED =
      Set.of("acquitted", "cleared", "convicted", "accused", "suspected", "acquits", "accuses");

  private final Items items;
  private final FullNames names;

  /** Whether a word may stay although it looks like an adjective: the headline has it too. */
  private final Predicate<String> kept;

  LeadPhrases(Items items, FullNames names, Predicate<String> kept) {
    this.items = items;
    this.names = names;
    this.kept = kept;
  }

  /** The phrase that has this head, or null where it has no name, no article or a doubtful word. */
  String around(int head, Sentence sentence) {
    int first = head;
    String article = "";
    while (first > sentence.from() && head - first < LONGEST_BEFORE) {
      int k = first - 1;
      if (possessive(k)) {
        if (!items.capital(k - 1)) {
          return null;
        }
      } else if (!part(k)) {
        article = article(k);
        if (article == null) {
          return null;
        }
        break;
      } else if (!items.capital(k) && !StoryWords.plain(items.low(k)) && !kept.test(items.low(k))) {
        // "the rising violence": what may judge is left out where the article stands before it.
        if (!items.low(k - 1).matches(ARTICLE)) {
          return null;
        }
        article = items.low(k - 1);
        break;
      }
      first = k;
    }
    while (article.isEmpty() && first < head && names.at(items, first, head) == null) {
      first++;
    }
    return new Telling(article, first, head, sentence).words();
  }

  /** Whether a noun phrase ends before this item. */
  boolean ends(int k, int to) {
    return k >= to
        || items.quote(k)
        || !items.letters(k)
        || items.low(k).endsWith("ed")
        || !StoryWords.issue(items.low(k))
            && items.is(
                k,
                PREPOSITION
                    | AUXILIARY
                    | SUBORDINATOR
                    | TIME
                    | CONJUNCTION
                    | ADVERB
                    | PRONOUN
                    | VERB
                    | Lexicon.SAY
                    | Lexicon.TELL);
  }

  /** The article at this item, behind a judging word too; empty if none, null if not sure. */
  private String article(int k) {
    String low = items.low(k);
    if (low.matches(ARTICLE)) {
      return low;
    }
    boolean judged = StoryWords.loaded(low) || items.is(k, TIME);
    if (judged && items.low(k - 1).matches(ARTICLE)) {
      return items.low(k - 1);
    }
    return judged || items.is(k, DETERMINER) || low.equals("and") ? null : "";
  }

  private boolean possessive(int k) {
    return items.owner(k) && (items.low(k).equals("'s") || items.letters(k - 1));
  }

  private boolean part(int k) {
    boolean name = items.capital(k) && items.capital(k + 1);
    boolean verb = items.is(k, REPORTING) && items.is(k, Lexicon.THIRD | Lexicon.PAST);
    return items.letters(k)
        && (name || !StoryWords.loaded(items.low(k)))
        && !closed(k)
        && (!verb || StoryWords.issue(items.low(k)));
  }

  private boolean closed(int k) {
    return items.is(k, ADVERB | AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION)
        || items.is(k, PRONOUN | SUBORDINATOR | TIME | VERB);
  }

  /** A phrase while it is told with full names. */
  private final class Telling {
    private final Sentence sentence;
    private final String article;
    private final int first;
    private final int head;
    private final StringBuilder text = new StringBuilder();
    private boolean named;
    private boolean owned;
    private int k;

    Telling(String article, int first, int head, Sentence sentence) {
      this.article = article;
      this.first = first;
      this.head = head;
      this.sentence = sentence;
      this.k = first;
    }

    /** The phrase, or null where a name is incomplete, or none tells where or whose it is. */
    String words() {
      if (!article.isEmpty()) {
        boolean vowel = items.low(first).matches("[aeiou].*");
        text.append(article.equals("the") ? "the " : vowel ? "an " : "a ");
      }
      int end = head;
      while (k <= end) {
        if (!take(end)) {
          return null;
        }
        if (k > end && items.low(k).matches(JOINS) && k - first < LONGEST) {
          int object = charge() ? -1 : object(k + 1, sentence.to());
          if (object > 0) {
            text.append(items.low(k++)).append(' ');
            end = object;
          }
        }
      }
      boolean many = items.low(head).endsWith("s") && first < head;
      return named && (!article.isEmpty() || owned || many) ? text.toString().strip() : null;
    }

    /** "Acquitted the manager of the Corran dam of negligence": that belongs to the verb. */
    private boolean charge() {
      if (!items.low(k).equals("of") || items.capital(k + 1) || items.low(k + 1).matches(ARTICLE)) {
        return false;
      }
      for (int i = sentence.from(); i < first; i++) {
        if (CHARGED.contains(items.low(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean take(int end) {
      FullNames.Match name = names.at(items, k, end + 1);
      if (name != null && name.name() == null) {
        return false;
      }
      if (name != null) {
        boolean inside = k == first ? !article.isEmpty() : !items.is(k - 1, PREPOSITION);
        text.append(inside ? name.name() : name.shown());
        named = true;
        k += name.length();
      } else {
        boolean opens = k == sentence.from() && !items.tokens.acronym(items.token(k));
        named |= items.capital(k) && k > sentence.from();
        text.append(opens ? items.low(k) : written(k));
        k++;
      }
      if (k <= end && items.owner(k)) {
        text.append(written(k++));
        owned = true;
      }
      text.append(' ');
      return true;
    }

    private String written(int k) {
      return items.span(k, k).in(items.tokens.text);
    }
  }

  /** The last item of what belongs to the preposition before this item, or -1. */
  private int object(int first, int to) {
    int k = items.low(first).matches(ARTICLE) ? first + 1 : first;
    int last = -1;
    boolean afterName = false;
    boolean named = !items.low(first - 1).matches("in|at|from");
    while (k < to && k - first < LONGEST_OBJECT) {
      FullNames.Match name = names.at(items, k, to);
      if (name != null && name.name() == null) {
        return -1;
      }
      named |= items.capital(k);
      if (name != null && afterName) {
        // "in Vessmark Jo Roe said": two names side by side, of which only one belongs here.
        return -1;
      }
      if (name != null) {
        k += name.length();
        boolean owner = items.owner(k);
        boolean pair = items.low(k).equals("and") && names.at(items, k + 1, to) != null;
        last = owner ? -1 : k - 1;
        afterName = !owner && !pair;
        k += owner || pair ? 1 : 0;
      } else if (items.letters(k)
          && !closed(k)
          && !items.is(k, REPORTING)
          && (items.capital(k) || !StoryWords.loaded(items.low(k)))) {
        last = k++;
        afterName = false;
      } else {
        break;
      }
    }
    return named && ends(k, to) ? last : -1;
  }
}
