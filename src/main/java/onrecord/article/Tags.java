package onrecord.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.system.Formats;
import onrecord.system.OneLine;

/**
 * The topics of an article or a question, as a page shows them.
 *
 * @param inherited those of a question's article
 * @param proposals names that a press accepts
 * @param known names there are already
 * @param typed what was written and not taken, or empty
 */
public record Tags(
    List<Topic> own,
    List<Topic> inherited,
    List<String> proposals,
    List<String> known,
    String typed) {

  /**
   * @param ideas what a topic could be called, best first; null is none
   */
  public static Tags of(
      Article article, Set<Topic> own, Set<Topic> inherited, Stream<String> ideas, String typed) {
    var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Stream.concat(own.stream(), inherited.stream()).forEach(topic -> taken.add(topic.name));
    List<String> proposals =
        ideas
            .map(Tags::named)
            .filter(name -> Topic.problem(name) == null && taken.add(name))
            .toList();
    return new Tags(
        List.copyOf(own),
        List.copyOf(inherited),
        proposals,
        Topic.known(article.library),
        typed == null ? "" : typed);
  }

  /** "the harbour toll" is a topic as "Harbour toll". */
  private static String named(String idea) {
    return Formats.capital(OneLine.of(idea).replaceFirst("^(?i:the|a|an) ", ""));
  }
}
