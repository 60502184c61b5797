package onrecord.statement;

import java.util.List;

/** Finds statements by their words, in the transaction of the caller. */
public final class Said {
  private Said() {}

  public static List<Statement> with(String words) {
    return Statement.<Statement>list("kind <> ?1 order by id", Statement.Kind.FACT).stream()
        .filter(one -> one.words().contains(words))
        .toList();
  }
}
