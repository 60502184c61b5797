package onrecord.browser;

import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.system.TestClock;
import onrecord.user.User;

/** The sample article on the harbour toll, read, with every "Who said this?" asked. */
final class Unsure {
  private Unsure() {}

  /** Its address. */
  static String article(Fixtures fixtures, User owner) {
    var article = fixtures.harbour(owner);
    fixtures.in(
        () -> Extraction.run(Article.<Article>findById(article.id).latest(), TestClock.START));
    fixtures.in(() -> Statement.update("confident = false where kind <> ?1", Statement.Kind.FACT));
    return "/articles/" + article.id;
  }
}
