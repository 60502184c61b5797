package onrecord.statement.extraction;

import java.util.List;
import java.util.Locale;

/** A headline as items, without what the paper puts before and behind it. */
final class Headline {
  /** How many items a kicker such as "Fact check:" has at most, its colon counted. */
  private static final int KICKER = 6;

  final Items items;
  final FullNames names;
  final HeadlineWords words;

  /** The first item of the headline proper, and the one behind its last. */
  final int from;

  final int to;

  /** Whether it writes Most Words With Capitals, so that a capital tells nothing. */
  final boolean capitals;

  private final String mark;

  Headline(String headline, Items body, int bodyFrom, FullNames names) {
    Tokens tokens = Tokens.of(headline, List.of(new Span(0, headline.length())));
    this.items = new Items(tokens, QuotationFinder.find(tokens));
    this.names = names;
    this.words = new HeadlineWords(items, body.tokens, bodyFrom);
    this.mark = headline.indexOf('\'') >= 0 ? "'" : "’";
    this.from = kicker();
    this.to = shouted() ? from : subtitle();
    this.capitals = capitals();
  }

  /** The possessive of a name. */
  String owner(String name, boolean person) {
    return name + (!person && name.endsWith("s") ? mark : mark + "s");
  }

  /** Whether it, or the line below it, is about a contest for an office. */
  boolean contends() {
    for (int k = from; k < items.size; k++) {
      if (StoryWords.contending(items.low(k))) {
        return true;
      }
    }
    return false;
  }

  boolean ends(int k) {
    return k >= to;
  }

  private int kicker() {
    for (int k = 1; k < Math.min(KICKER, items.size); k++) {
      if (items.low(k).matches("[:–—-]|--")) {
        String before = items.span(0, k - 1).in(items.tokens.text).toLowerCase(Locale.ROOT);
        return StoryWords.kicker(before) ? k + 1 : 0;
      }
    }
    return 0;
  }

  private int subtitle() {
    for (int k = from; k < items.size; k++) {
      if (items.low(k).matches("[;…]|//|\\.\\.+")) {
        return k;
      }
    }
    return items.size;
  }

  /** All in capitals: nothing tells a name from a word. */
  private boolean shouted() {
    int loud = 0;
    for (int k = 0; k < items.size; k++) {
      loud += items.letters(k) && items.tokens.acronym(items.token(k)) ? 1 : 0;
    }
    return loud * 2 > items.size;
  }

  private boolean capitals() {
    int small = 0;
    int all = 0;
    for (int k = from; k < to; k++) {
      if (items.letters(k) && items.low(k).length() > 4) {
        all++;
        small += items.capital(k) ? 0 : 1;
      }
    }
    return small * 3 < all;
  }
}
