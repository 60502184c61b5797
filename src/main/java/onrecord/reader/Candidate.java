package onrecord.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.statement.Speaker;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.user.Library;

/**
 * Somebody whom an article names and who may have said something in it.
 *
 * @param speaker who that is where somebody of the name speaks in the article, else null
 */
public record Candidate(SpeakerKind kind, String name, Speaker speaker) {
  /**
   * Likely first: whom the rules take it for, then who speaks near it, then whoever is named. Of
   * namesakes it is the nearest, so that whose statement it is keeps it.
   *
   * @param all the statements of its article
   */
  static List<Candidate> of(Statement asked, List<Statement> all) {
    Map<String, Candidate> likely = new LinkedHashMap<>();
    all.stream()
        .filter(other -> other.speaker != null && other.speaker.kind != SpeakerKind.UNNAMED)
        .sorted(
            Comparator.comparingInt((Statement other) -> Math.abs(other.position - asked.position)))
        .map(other -> of(other.speaker))
        .forEach(one -> likely.putIfAbsent(one.value(), one));
    asked.extraction.named().stream()
        .map(one -> new Candidate(one.kind(), one.name(), null))
        .forEach(one -> likely.putIfAbsent(one.value(), one));
    return List.copyOf(likely.values());
  }

  private static Candidate of(Speaker speaker) {
    return new Candidate(speaker.kind, speaker.name, speaker);
  }

  Speaker in(Library library) {
    return speaker == null ? Speaker.of(library, name, kind) : speaker;
  }

  /** What the form sends. */
  public String value() {
    return kind + " " + name;
  }

  /** What is no person is told; null of a person. */
  public String word() {
    return switch (kind) {
      case PERSON, UNNAMED -> null;
      case ORGANISATION -> "organisation";
      case GOVERNMENT -> "government";
    };
  }
}
