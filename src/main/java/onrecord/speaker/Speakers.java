package onrecord.speaker;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.statement.Speaker;
import onrecord.statement.SpeakerRole;
import onrecord.statement.Statement;
import onrecord.user.User;

/**
 * Some of those who speak in a person's libraries, one line each, whatever names they go by.
 *
 * @param more whether there is a next page
 */
public record Speakers(List<Line> lines, int page, boolean more) {
  private static final int PAGE = 30;
  private static final int MOST_TITLES = 3;

  /**
   * @param titles the latest
   */
  public record Line(Speaker speaker, long statements, long articles, List<String> titles) {}

  /** How much somebody says, and in how many articles. */
  record Count(Long speaker, long statements, long articles) {}

  /** In alphabetical order, in three statements. */
  static Speakers readableBy(User user, String words, int page) {
    List<Speaker> found = Speaker.speaking(user, words.strip(), page, PAGE);
    return new Speakers(
        lines(found.subList(0, Math.min(PAGE, found.size()))), page, found.size() > PAGE);
  }

  /** In the order given, in two statements. */
  static List<Line> lines(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return List.of();
    }
    var ids = speakers.stream().map(speaker -> speaker.id).toList();
    Map<Long, Count> counts =
        Statement.find(
                "select coalesce(p.one.id, p.id), count(t), count(distinct v.article.id)"
                    + " from Statement t join t.speaker p join t.extraction e join e.version v"
                    + " where p.id in ?1 or p.one.id in ?1 group by coalesce(p.one.id, p.id)",
                ids)
            .project(Count.class)
            .list()
            .stream()
            .collect(Collectors.toMap(Count::speaker, Function.identity()));
    Map<Long, List<SpeakerRole.Title>> titles =
        SpeakerRole.titles(ids).stream().collect(Collectors.groupingBy(SpeakerRole.Title::speaker));
    return speakers.stream()
        .map(
            speaker -> {
              var count = counts.getOrDefault(speaker.id, new Count(speaker.id, 0, 0));
              return new Line(
                  speaker,
                  count.statements,
                  count.articles,
                  first(titles.getOrDefault(speaker.id, List.of())));
            })
        .toList();
  }

  private static List<String> first(List<SpeakerRole.Title> titles) {
    return titles.stream().map(SpeakerRole.Title::title).limit(MOST_TITLES).toList();
  }
}
