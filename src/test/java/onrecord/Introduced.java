package onrecord;

import java.time.LocalDate;
import onrecord.article.Article;
import onrecord.user.User;

/** An article of ours that introduces all who speak in it, but for Ann Roe. */
public final class Introduced {
  public static final String ROLE = "spokeswoman of the Coast Party";

  private static final String TEXT =
      """
      The harbour toll in Norvik will stay until spring, the island council decided on Monday after \
      a debate of four hours.

      Ann Roe said that the toll would cost the fish market a third of all \
      customers. "Nobody on this island asked for a gate at the harbour," Roe said. She \
      said that her party would bring a petition against the toll to the council in January.

      Jo Lund, the mayor of Norvik, said that the council needed the money for the new sea wall. \
      "Without the toll we cannot pay for the wall," Lund said. He said that the toll would be \
      halved as soon as the wall was paid for.

      Mia Moe, director of the Norvik ferry line, said that fewer than half of her passengers paid \
      the toll. Moe said the ferry line had lost two hundred passengers a week to the bus.

      Karl Dahl, head of the island school, said that the pupils had to walk two miles around the \
      gate every morning. Dahl said the school had asked the council twice for a free pass for its \
      pupils.
      """;

  private Introduced() {}

  /** Not read yet. */
  public static Article butForOne(Fixtures fixtures, User owner) {
    return imported(fixtures, owner, TEXT);
  }

  /** The same, and all that it tells of her name is "Roe". */
  public static Article bySurname(Fixtures fixtures, User owner) {
    return imported(fixtures, owner, TEXT.replace("Ann Roe", "Roe"));
  }

  /** Another of some day on which as much was said. */
  public static Article on(LocalDate day, Fixtures fixtures, User owner) {
    var article =
        imported(fixtures, owner, TEXT + "\nIt was the council’s debate of " + day + ".\n");
    fixtures.in(() -> Article.update("publishedOn = ?1 where id = ?2", day, article.id));
    return article;
  }

  private static Article imported(Fixtures fixtures, User owner, String text) {
    return fixtures.imported(
        owner,
        "The Norvik Ledger",
        "Harbour toll in Norvik stays until spring",
        LocalDate.of(2026, 11, 23),
        "the harbour toll in Norvik",
        text);
  }
}
