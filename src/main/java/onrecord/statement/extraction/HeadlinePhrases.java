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

/**
 * Reads noun phrases off a headline: full names, and words that the article's body has as nouns or
 * side by side. Where a phrase may go on with a word that nothing tells about, there is none.
 */
final class HeadlinePhrases {
  private static final String JOINS =
      "of|on|over|for|in|against|at|from|with|between|about|to|after";

  /** How many words, such as a role, may stand before the name of whom a headline begins with. */
  private static final int BEFORE_A_NAME = 6;

  /**
   * A noun phrase as running text writes it.
   *
   * @param to the item behind it
   * @param named whether it holds a name
   * @param owned whether it begins with an owner: "Jo Roe's plan"
   * @param person whether it is nothing but people's names
   */
  record Phrase(String words, int from, int to, boolean named, boolean owned, boolean person) {}

  private final Headline headline;
  private final Items items;
  private final HeadlineWords words;

  HeadlinePhrases(Headline headline) {
    this.headline = headline;
    this.items = headline.items;
    this.words = headline.words;
  }

  /** Who the headline begins with: a phrase, or somebody with a role before the name. */
  Phrase subject() {
    int limit = Math.min(headline.to, headline.from + BEFORE_A_NAME);
    for (int k = headline.from; k < limit && items.letters(k); k++) {
      Phrase phrase = phrase(k);
      if (phrase != null && (phrase.person || k == headline.from)) {
        return phrase;
      }
      FullNames.Match name = headline.names.at(items, k, headline.to);
      boolean other = name != null && name.person();
      boolean verb = !items.capital(k) && items.low(k).endsWith("s");
      if (other || verb || does(k) || closed(k) && !items.low(k).equals("former")) {
        return null;
      }
    }
    return null;
  }

  /** A noun phrase that begins here, with what "of", "on", "over" … join to it; or null. */
  Phrase whole(int k) {
    Phrase phrase = phrase(k);
    while (phrase != null && !phrase.person && items.low(phrase.to).matches(JOINS)) {
      Phrase next = phrase(phrase.to + 1);
      if (next == null) {
        break;
      }
      phrase = joined(phrase, " " + items.low(phrase.to) + " ", next);
    }
    return phrase;
  }

  /** A noun phrase without prepositions; people may be joined by "and" or a comma; or null. */
  Phrase phrase(int k) {
    Phrase phrase = single(k);
    while (phrase != null && phrase.person && items.low(phrase.to).matches("and|,|&")) {
      Phrase next = single(phrase.to + 1);
      if (next == null || !next.person) {
        break;
      }
      phrase = joined(phrase, " and ", next);
    }
    return phrase;
  }

  private static Phrase joined(Phrase a, String between, Phrase b) {
    return new Phrase(
        a.words + between + b.words, a.from, b.to, a.named || b.named, a.owned, a.person);
  }

  private Phrase single(int first) {
    var reading = new Reading(first);
    while (reading.k < headline.to && !items.quote(reading.k)) {
      FullNames.Match name = headline.names.at(items, reading.k, headline.to);
      if (!(name == null ? reading.word() : reading.name(name))) {
        break;
      }
    }
    return reading.best != null && reading.k == reading.best.to && closes(reading.k)
        ? reading.best
        : null;
  }

  /** A phrase while it is read, item by item. */
  private final class Reading {
    private final int first;
    private final boolean article;
    private String text = "";
    private int k;

    /** The last word, where the next one has to go with it. */
    private String last;

    private boolean named;
    private boolean owned;
    private boolean person;

    /** What is a phrase so far, or null while its noun is missing. */
    private Phrase best;

    Reading(int first) {
      this.first = first;
      this.k = first;
      this.article = items.low(first).matches("the|a|an");
      if (article) {
        text = items.low(k++);
      }
    }

    /** Takes a name, with the mark of an owner behind it. */
    boolean name(FullNames.Match name) {
      if (name.name() == null || last != null && !words.pair(last, items.low(k))) {
        return false;
      }
      if (owned && last == null && !person && name.person()) {
        // "Oland's Jo Roe" is Jo Roe.
        text = "";
        owned = false;
      }
      boolean bare = !text.isEmpty();
      append(bare ? name.name() : name.shown());
      k += name.length();
      named = true;
      person = name.person();
      last = items.low(k - 1);
      if (items.owner(k)) {
        text = headline.owner(text, person);
        owned = true;
        last = null;
        best = null;
        k++;
      } else if (bare && !article && !owned && !person) {
        best = common(last);
      } else {
        best = new Phrase(text, first, k, true, owned, person && !owned && !article);
      }
      return true;
    }

    /** Takes a word that is no name, if something tells that it belongs here. */
    boolean word() {
      String low = items.low(k);
      boolean apart = last != null && !words.pair(last, low);
      boolean issue = best != null && best.named && StoryWords.issue(low);
      if (!items.letters(k)
          || StoryWords.loaded(low)
          || closed(k)
          || does(k)
          || !plain(k)
          || apart && !issue) {
        return false;
      }
      String written = words.written(items, k, headline.capitals);
      if (written == null || person && !owns(low)) {
        return false;
      }
      boolean title =
          items.is(k, Lexicon.TITLE) && headline.names.at(items, k + 1, headline.to) != null;
      append(title ? items.tokens.at(items.token(k)) : written);
      last = low;
      person = false;
      k++;
      best = noun(low) ? common(low) : null;
      return true;
    }

    /** "Roe emails" are Roe's emails; "the Roe inquiry" is none of hers, and no phrase. */
    private boolean owns(String low) {
      if (best == null) {
        return true;
      }
      if (article || !StoryWords.issue(low)) {
        return false;
      }
      if (owned || StoryWords.about(low) || StoryWords.verb(low) && low.endsWith("s")) {
        best = null;
        return false;
      }
      text = headline.owner(text, true);
      owned = true;
      return true;
    }

    private Phrase common(String head) {
      boolean complete = article || owned || text.startsWith("the ");
      String lead = complete ? "" : StoryWords.contest(head) ? "the " : words.article(head);
      boolean bare = !complete && lead != null && lead.isEmpty() && !head.endsWith("s");
      if (lead == null || bare && first == headline.from) {
        return null;
      }
      boolean vowel = lead.equals("a ") && text.matches("(?i)[aeiou].*");
      return new Phrase((vowel ? "an " : lead) + text, first, k, named, owned, false);
    }

    private void append(String words) {
      text += (text.isEmpty() ? "" : " ") + words;
    }
  }

  /** Whether a noun phrase can end before this item: no noun of the same phrase follows. */
  private boolean closes(int k) {
    return headline.ends(k)
        || does(k)
        || !items.letters(k) && !items.low(k).equals("/")
        || items.is(k, DETERMINER | AUXILIARY | CONJUNCTION | PREPOSITION | SUBORDINATOR)
        || items.is(k, ADVERB | TIME | VERB | REPORTING)
        || StoryWords.verb(items.low(k))
        || StoryWords.closing(items.low(k))
        || items.low(k).matches(".*[^s]s|.*ed|['’]s") && !noun(items.low(k));
  }

  /** "vetoes the bill", "bans Roe": a verb with its object, though the word may be a noun too. */
  private boolean does(int k) {
    return StoryWords.verb(items.low(k))
        && (headline.names.at(items, k + 1, headline.to) != null || items.is(k + 1, DETERMINER));
  }

  /** Whether a word judges nothing as far as it can be told. */
  boolean plain(int k) {
    return items.capital(k) && !headline.capitals
        || StoryWords.plain(items.low(k))
        || words.noun(items.low(k));
  }

  private boolean noun(String low) {
    return StoryWords.issue(low) || words.noun(low);
  }

  private boolean closed(int k) {
    return items.is(k, ADVERB | AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION)
        || items.is(k, PRONOUN | SUBORDINATOR | TIME)
        || items.is(k, VERB) && !words.noun(items.low(k))
        || StoryWords.verb(items.low(k)) && !noun(items.low(k));
  }
}
