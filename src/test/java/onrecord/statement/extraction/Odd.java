package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What odd texts are built from, and odd texts at random. */
final class Odd {
  static final List<String> BLOCKS =
      List.of(
          "“",
          "”",
          "\"",
          "''",
          "``",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "(",
          ")",
          "[",
          "]",
          "{",
          "<b>",
          "</b>",
          "&quot;",
          " said ",
          " says: ",
          "Ada Orr",
          "Mr. Sennet",
          "Ms O’Dowd",
          "MAYOR",
          "the mayor",
          "a spokesman for the port",
          "U.S. ",
          "Lowmark",
          "El-Amin",
          "von der Aa",
          ", ",
          ". ",
          "; ",
          ": ",
          " — ",
          "...",
          "…",
          "?",
          "!",
          " ",
          "  ",
          "\u00A0",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\0",
          "\uFEFF",
          "\u200F",
          "\u202E",
          "\u2066",
          "\u200B",
          "🎙️",
          "🇺🇦",
          "👩‍👩‍👧",
          "\uD83C",
          "\uDF99",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "他说",
          "قال",
          "שלום",
          "who ",
          "that ",
          " according to ",
          " told reporters ",
          " was ",
          " he ",
          " she ",
          " it ",
          " they ",
          " of ",
          " and ",
          " with ",
          " not ",
          "on Monday",
          "last month",
          "two days ago",
          "yesterday",
          "31 February",
          "99 99 99",
          "in 2014",
          "3 May",
          "ago",
          " a day after the talks",
          "since September",
          "12",
          "4.2 million",
          "6'2\"",
          "1,240",
          "ADA ORR: ",
          "PELL: ",
          "Q: ",
          "A: ",
          "By Ada Orr\n",
          "Photo: Ada Orr/Ledger\n",
          "Read more: ",
          "VESSMARK — ",
          "| a | b |\n",
          "About the author\n",
          "a member of ",
          "x".repeat(300),
          "SAID ",
          "'s ",
          "n't ");

  private static final List<String> ARTICLES =
      List.of(
          Sample.text("harbour-toll"), Sample.text("library-van"), Sample.text("phones-kesterly"));

  private Odd() {}

  /** Half of them blocks in any order, half a sample article with pieces moved, cut and put in. */
  static String text(Random random) {
    return random.nextBoolean() ? blocks(random) : article(random);
  }

  private static String blocks(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(any(random));
    }
    return text.toString();
  }

  private static String article(Random random) {
    var text = new StringBuilder(ARTICLES.get(random.nextInt(ARTICLES.size())));
    for (int i = random.nextInt(12); i >= 0; i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(200));
      String piece = text.substring(from, to);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), piece);
        case 2 -> text.replace(from, to, piece.toUpperCase());
        case 3 -> text.replace(from, to, new StringBuilder(piece).reverse().toString());
        default -> text.insert(from, any(random));
      }
      if (text.isEmpty()) {
        text.append(any(random));
      }
    }
    return text.toString();
  }

  private static String any(Random random) {
    return BLOCKS.get(random.nextInt(BLOCKS.size()));
  }

  /** All that holds of whatever is found, and that it is found again. */
  static void check(Document document) {
    Found found = new Extractor().extract(document);
    Offsets.check(document.text(), found);
    if (!found.equals(new Extractor().extract(document))) {
      throw new AssertionError("the same text gave two results");
    }
    var days = new ArrayList<String>();
    found.dates().forEach(date -> days.add(date.date()));
    for (Attribution attribution : found.attributions()) {
      if (attribution.saidOn() != null && !days.contains(attribution.saidOn().toString())) {
        throw new AssertionError("a day that stands nowhere: " + attribution);
      }
    }
  }
}
