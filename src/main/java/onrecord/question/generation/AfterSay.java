package onrecord.question.generation;

import java.util.List;
import onrecord.statement.extraction.Span;

/**
 * What somebody said, as it follows "did Ada Roe say".
 *
 * @param words " that …" or ": “…”"
 * @param spans where the words stand
 * @param weight how much they are worth asking about, from 0 to 1
 */
record AfterSay(String words, List<Span> spans, double weight) {
  private static final int SHORTEST_QUOTE = 8;
  private static final int LONGEST_QUOTE = 26;

  /** A clause in reported words, else a quotation that tells something, else null. */
  static AfterSay of(Said said, Story story) {
    var weight = new Weight(story);
    for (Position position : story.positions(said)) {
      if (!position.startsWithPronoun()) {
        return new AfterSay(
            " that " + position.clause(), position.spans(), weight.of(said, position.clause()));
      }
    }
    return said.quotes().stream()
        .map(Quote::unlinked)
        .filter(quote -> quote.words() >= SHORTEST_QUOTE && quote.words() <= LONGEST_QUOTE)
        .filter(quote -> quote.canStand() && quote.whole())
        .filter(quote -> !story.loose.quoted(quote.text()) && Weight.tells(quote.text(), story))
        .filter(quote -> !Definite.dangles(quote.text(), story))
        .map(
            quote ->
                new AfterSay(
                    ": " + quote.shown().replaceFirst("\\.\"$", "\""),
                    quote.spans(),
                    weight.of(said, quote.text())))
        .findFirst()
        .orElse(null);
  }

  boolean isQuotation() {
    return words.startsWith(":");
  }
}
