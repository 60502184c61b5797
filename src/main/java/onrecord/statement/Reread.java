package onrecord.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Span;

/**
 * An article that was read again: what it said before, and what it says now.
 *
 * @param dated the day it was taken to be of before
 */
public record Reread(Article article, LocalDate dated, List<Said> before, List<Said> after) {

  /**
   * All of a statement that a question can rest on.
   *
   * @param who the name as the article has it, or null
   * @param titles what the article calls its speaker
   */
  record Said(
      Statement.Kind kind,
      List<Span> content,
      String who,
      Set<String> titles,
      Modality modality,
      LocalDate saidOn) {

    boolean touches(List<Span> spans) {
      return Span.anyOverlap(content, spans);
    }

    /** Whether this is what was said, be its speaker given one more title. */
    boolean repeats(Said other) {
      return titles.containsAll(other.titles)
          && other.equals(new Said(kind, content, who, other.titles, modality, saidOn));
    }
  }

  /** As the rows stand now. */
  static List<Said> said(Article article) {
    var extraction = Extraction.latest(article);
    if (extraction.isEmpty()) {
      return List.of();
    }
    List<SpeakerRole> roles = SpeakerRole.in(article);
    return Statement.of(extraction.get()).stream().map(one -> said(one, roles)).toList();
  }

  /**
   * Whether something that these words rest on is not there any more as it was. What is found
   * besides changes nothing.
   */
  public boolean changes(List<Span> evidence) {
    return before.stream()
        .filter(said -> said.touches(evidence))
        .anyMatch(said -> after.stream().noneMatch(now -> now.repeats(said)));
  }

  /** Whether it was read again because its date was corrected. */
  public boolean isDatedAnew() {
    return !dated.equals(article.publishedOn);
  }

  private static Said said(Statement one, List<SpeakerRole> roles) {
    Speaker who = one.speaker;
    return new Said(
        one.kind,
        one.content,
        who == null ? null : who.name,
        roles.stream()
            .filter(role -> who != null && Objects.equals(role.speaker.id, who.id))
            .map(role -> role.title)
            .collect(Collectors.toCollection(TreeSet::new)),
        one.modality,
        one.saidOn);
  }
}
