package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.question.flaw.Indefinite;
import onrecord.statement.extraction.NumberWords;

/**
 * A short noun phrase that can be left out of a sentence or put into the gap: what stands before
 * it, its number and its field decide what may take its place.
 *
 * @param field what its noun is about, as "money"
 * @param slot what may stand before it: "the" and the like, "a", or nothing
 */
record Phrase(String text, int start, int end, String field, boolean plural, Slot slot) {
  enum Slot {
    DEFINITE,
    INDEFINITE,
    BARE
  }

  private static final Map<String, String> FIELDS = Lexicon.fields();
  private static final Set<String> CONCRETE =
      Set.of("place", "thing", "vehicle", "time", "daytime", "season", "nature");
  private static final int MOST_WORDS = 3;
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "our", "my", "your", "their", "his", "her", "its", "this", "that", "these",
          "those", "every", "each", "no", "any", "whole");
  private static final Set<String> BEFORE_BARE =
      Set.of(
          "of", "in", "on", "for", "with", "from", "by", "against", "into", "about", "without",
          "between", "than", "and", "or", "as", "over", "more", "less", "under", "through", "not");

  /** Words that count or compare: a phrase with one of them fits its own sentence only. */
  private static final Set<String> VAGUE =
      Set.of(
          "first", "second", "third", "last", "next", "same", "other", "own", "few", "many", "more",
          "most", "less", "least", "new", "old", "such", "another", "several", "only", "ongoing",
          "worst", "best", "nearest", "whole", "earlier", "later", "early", "late", "recent",
          "past");

  private static final Set<String> AFTER =
      Set.of(
          "and", "or", "but", "of", "in", "on", "for", "with", "from", "by", "against", "into",
          "about", "without", "to", "at", "than", "that", "who", "which", "is", "are", "was",
          "were", "will", "would", "can", "could", "has", "have", "had", "should", "must", "may",
          "because", "if", "when", "before", "after", "until", "while", "as", "not", "over");

  /** All such phrases of a text. */
  static List<Phrase> in(String text) {
    var phrases = new ArrayList<Phrase>();
    List<Token> tokens = Token.of(text);
    for (int last = 1; last < tokens.size(); last++) {
      if (endsPhrase(tokens, last)) {
        int first = first(tokens, last);
        if (first > 0) {
          add(phrases, text, tokens, first, last);
        }
      }
    }
    return phrases;
  }

  private static void add(
      List<Phrase> phrases, String text, List<Token> tokens, int first, int last) {
    String before = tokens.get(first - 1).lower();
    String head = tokens.get(last).lower();
    Slot slot =
        before.equals("a") || before.equals("an")
            ? Slot.INDEFINITE
            : DEFINITE.contains(before) ? Slot.DEFINITE : Slot.BARE;
    int start = tokens.get(first).start();
    int end = tokens.get(last).end();
    phrases.add(
        new Phrase(text.substring(start, end), start, end, FIELDS.get(head), isPlural(head), slot));
  }

  /** A noun of a known field that closes its phrase: a little word or a mark comes next. */
  private static boolean endsPhrase(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!FIELDS.containsKey(token.lower()) || token.isCapital()) {
      return false;
    }
    // What follows an "of" depends too much on the word before it.
    if (i + 1 < tokens.size() && tokens.get(i + 1).lower().matches("of|for|to")) {
      return false;
    }
    return i + 1 == tokens.size()
        || !tokens.get(i + 1).isWord() && !tokens.get(i + 1).text().matches("['’%-]")
        || AFTER.contains(tokens.get(i + 1).lower());
  }

  /** Where the phrase begins: after an article or a preposition not far before; 0 for nowhere. */
  private static int first(List<Token> tokens, int last) {
    for (int first = last; first > Math.max(0, last - MOST_WORDS); first--) {
      String before = tokens.get(first - 1).lower();
      if (DEFINITE.contains(before)
          || BEFORE_BARE.contains(before)
          || before.equals("a")
          || before.equals("an")
          || before.matches("\\d.*")) {
        return first;
      }
      Token describing = tokens.get(first - 1);
      if (!describing.isWord()
          || AFTER.contains(describing.lower())
          || describing.isCapital()
          || VAGUE.contains(describing.lower())
          || NumberWords.value(describing.text()) > 1
          || describing.text().matches("\\d.*")
          || Clauses.isFinite(describing.text())) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether this one may stand in the other's place without a break in grammar. */
  boolean fits(Phrase gap) {
    boolean sameSlot =
        gap.slot == slot
            || plural && gap.slot != Slot.INDEFINITE
            || gap.slot == Slot.DEFINITE && slot == Slot.INDEFINITE;
    return field.equals(gap.field)
        && plural == gap.plural
        && sameSlot
        && (gap.slot != Slot.INDEFINITE || Indefinite.isAn(text) == Indefinite.isAn(gap.text));
  }

  /** Things, places and times are seldom what a statement is about. */
  boolean isConcrete() {
    return CONCRETE.contains(field);
  }

  /** The noun alone. */
  Phrase head() {
    int last = text.lastIndexOf(' ') + 1;
    return new Phrase(text.substring(last), start + last, end, field, plural, slot);
  }

  int words() {
    return text.split(" ").length;
  }

  /** Whether a phrase may end before these words: a mark or a little word follows, or nothing. */
  static boolean isClosed(String rest) {
    List<Token> next = Token.of(rest);
    return next.isEmpty()
        || rest.startsWith(" ") && AFTER.contains(next.get(0).lower())
        || next.get(0).text().matches("[,.;:!?—–]");
  }

  private static boolean isPlural(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && !lower.matches("crisis|gas|mathematics|news|species|electronics")
        || Set.of(
                "people",
                "children",
                "men",
                "women",
                "police",
                "staff",
                "troops",
                "hauliers",
                "fishermen")
            .contains(lower);
  }
}
