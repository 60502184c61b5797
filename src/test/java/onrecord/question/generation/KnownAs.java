package onrecord.question.generation;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;

/** What an invented article lets somebody be known as. */
final class KnownAs {
  private KnownAs() {}

  /** The title is the one that extraction read; null where it read none. */
  static String role(String text, String name, String title) {
    Invented article = new Invented(text).person(name, title);
    for (String other : new String[] {"Bo Roe", "Ada Roe", "Bo Lund"}) {
      if (text.contains(other) && !other.equals(name)) {
        article.person(other, null);
      }
    }
    return Roles.in(article.document(), article.found()).names().stream()
        .filter(one -> one.name().equals(name))
        .map(Name::title)
        .filter(role -> role != null)
        .findFirst()
        .orElse(null);
  }
}
