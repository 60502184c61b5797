package onrecord.speaker;

import java.util.List;
import java.util.stream.Stream;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;

/**
 * One speaker with some of what is said under all of its names, the latest article first.
 *
 * @param others the names a teacher put under this one
 */
public record SpeakerPage(
    Speakers.Line line, List<Speaker> others, List<Statement> said, int page, boolean more) {
  private static final int PAGE = 40;

  static SpeakerPage of(Speaker speaker, int page) {
    List<Statement> said = Statement.by(speaker, page, PAGE);
    return new SpeakerPage(
        Speakers.lines(List.of(speaker)).get(0),
        speaker.others(),
        said.subList(0, Math.min(PAGE, said.size())),
        page,
        said.size() > PAGE);
  }

  /**
   * Who else may have said some of it, told apart by role.
   *
   * @param elsewhere what is ticked on other pages
   * @param chosen who was chosen on any of them
   */
  List<Speakers.Line> beside(List<Statement> elsewhere, long chosen) {
    var articles =
        Stream.concat(said.stream(), elsewhere.stream())
            .map(one -> one.extraction.version.article)
            .distinct()
            .toList();
    return Speakers.lines(line.speaker().beside(articles, chosen));
  }
}
