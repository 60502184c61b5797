package onrecord;

import onrecord.article.Article;

/** Articles as long as an import may be that are all quotations. */
public final class Quotations {
  /** So many are in the text of many. */
  public static final int COUNT = 720;

  private static final String[] FIRST = {
    "Ines", "Marta", "Jonas", "Peter", "Clara", "Hugo", "Nora", "Oscar", "Lena", "Victor"
  };
  private static final String[] LAST = {
    "Aldovar", "Brandmoor", "Castrel", "Dunmore", "Eastvik", "Farrowby", "Galdwin", "Hollin"
  };
  private static final String[] THINGS = {
    "bridge", "ferry", "harbour", "library", "market", "school", "station", "theatre", "tower"
  };

  private Quotations() {}

  /** By eighty people. */
  public static String ofMany() {
    var text = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      String thing = THINGS[i % THINGS.length];
      String name = FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length % LAST.length];
      text.append("“The ").append(thing).append(" needs ").append(i + 2);
      text.append(" people and more money soon,” ").append(name).append(" said on Friday.");
      text.append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** The article that a person makes of it. */
  public static Article imported(Browsing by, Fixtures fixtures, String text) {
    by.upload(
            "/articles",
            null,
            "text",
            text,
            "headline",
            "What the town said",
            "outlet",
            "The Vessmark Ledger",
            "publishedOn",
            "2026-11-23",
            "kind",
            "NEWS")
        .then()
        .statusCode(303);
    return fixtures.in(() -> Article.<Article>find("order by id desc").firstResult());
  }
}
