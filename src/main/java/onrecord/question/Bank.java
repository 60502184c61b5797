package onrecord.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.question.item.Kind;
import onrecord.system.Like;
import onrecord.user.User;

/**
 * What somebody looks for in the question bank.
 *
 * @param state null for any
 * @param kind null for any
 * @param article null for any
 * @param words of stem or headline; may be empty
 */
record Bank(Question.State state, Kind kind, Long article, String words) {
  /** Some of the questions, and whether there are more. */
  record Found(List<Question> rows, boolean more) {}

  /** A page of the questions in this person's libraries, the latest article first. */
  Found page(User user, int page, int size) {
    var query =
        new StringBuilder(
            "from Question q join fetch q.current v join fetch q.article a join fetch a.outlet where"
                + " exists (select 1 from LibraryMember m where m.library = q.library"
                + " and m.user = :user) and (lower(v.stem) like :words escape '!'"
                + " or lower(a.headline) like :words escape '!')");
    Map<String, Object> given =
        new HashMap<>(Map.of("user", user, "words", Like.containing(words)));
    narrow(query, given, "q.state", "state", state);
    narrow(query, given, "q.kind", "kind", kind);
    narrow(query, given, "a.id", "article", article);
    var rows =
        Question.<Question>find(query + " order by a.importedAt desc, a.id desc, q.rank", given)
            .range(page * size, page * size + size)
            .list();
    return new Found(rows.subList(0, Math.min(size, rows.size())), rows.size() > size);
  }

  private static void narrow(
      StringBuilder query, Map<String, Object> given, String what, String name, Object wanted) {
    if (wanted != null) {
      query.append(" and ").append(what).append(" = :").append(name);
      given.put(name, wanted);
    }
  }
}
