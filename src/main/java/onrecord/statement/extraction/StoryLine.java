package onrecord.statement.extraction;

import java.util.List;

/**
 * Proposes in a few words what an article is about: the noun phrase that opens its lead, if it is
 * definite and shares a telling word with the headline. Otherwise nothing; a person writes it.
 */
final class StoryLine {
  private static final int LONGEST = 9;

  private StoryLine() {}

  static String propose(String headline, Items items) {
    Sentence lead = lead(headline, items);
    if (headline == null || lead == null) {
      return null;
    }
    int first = lead.from();
    var phrases = new NounPhrases(items);
    NounPhrases.Phrase phrase =
        items.low(first).equals("the") ? phrases.after(first, lead.to()) : null;
    if (phrase == null) {
      return null;
    }
    int end = phrase.head();
    while (items.low(end + 1).matches("in|on|at|of|for|to|over|between")) {
      NounPhrases.Phrase next = phrases.after(end + 2, lead.to());
      if (next == null || next.head() - first > LONGEST) {
        break;
      }
      end = next.head();
    }
    if (end - first < 2 || end - first > LONGEST) {
      return null;
    }
    String words = items.span(first, end).in(items.tokens.text);
    List<String> telling = List.of(headline.toLowerCase().split("\\W+"));
    for (int k = first + 1; k <= end; k++) {
      if (items.low(k).length() > 3
          && telling.contains(items.low(k))
          && !items.is(k, Lexicon.ROLE | Lexicon.TITLE)) {
        return "the" + words.substring(3);
      }
    }
    return null;
  }

  /** The first sentence that is not the headline itself. */
  private static Sentence lead(String headline, Items items) {
    for (Sentence sentence : items.sentences.subList(0, Math.min(4, items.sentences.size()))) {
      String words = items.span(sentence.from(), sentence.to() - 1).in(items.tokens.text);
      if (sentence.to() - sentence.from() > 8
          && words.endsWith(".")
          && (headline == null || !words.startsWith(headline))) {
        return sentence;
      }
    }
    return null;
  }
}
