package onrecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import onrecord.system.OneLine;
import onrecord.system.Stored;
import onrecord.user.Library;

/** A tag on articles and questions of one library; on an article it holds for all its questions. */
@Entity
public class Topic extends Stored {
  private static final int LONGEST = 60;

  /** More on one thing tell nothing; it also bounds what a page shows. */
  public static final int MOST = 20;

  private static final int MOST_KNOWN = 200;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String name;

  protected Topic() {}

  private Topic(Library library, String name) {
    this.library = library;
    this.name = name;
  }

  /**
   * The topic of that name in whatever case, new where there is none: whoever calls holds the
   * library.
   */
  public static Topic named(Library library, String typed) {
    String name = OneLine.of(typed);
    return Topic.<Topic>find("library = ?1 and lower(name) = lower(?2)", library, name)
        .firstResultOptional()
        .orElseGet(
            () -> {
              var made = new Topic(library, name);
              made.persist();
              return made;
            });
  }

  /** What names there are in a library, to be written the same again. */
  static List<String> known(Library library) {
    return find("select t.name from Topic t where t.library = ?1 order by lower(t.name)", library)
        .page(0, MOST_KNOWN)
        .project(String.class)
        .list();
  }

  /** What is wrong with a name as typed, or null. */
  public static String problem(String typed) {
    String name = OneLine.of(typed);
    return name.isEmpty() || name.length() > LONGEST
        ? "Write a topic of 1 to 60 characters."
        : null;
  }

  /** The same for something that has topics: one that it has already changes nothing there. */
  public static String problem(String typed, Set<Topic> topics) {
    String name = OneLine.of(typed);
    boolean more = topics.stream().noneMatch(topic -> topic.name.equalsIgnoreCase(name));
    return problem(typed) == null && more && topics.size() >= MOST
        ? "It has 20 topics already. Remove one first."
        : problem(typed);
  }

  /** Where its questions are found. */
  public String bank() {
    return "/questions?topic=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
