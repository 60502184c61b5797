package onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;

/**
 * Somebody whom an article names and who may have said something in it.
 *
 * @param speaker who that is where somebody of the name speaks in the article, else null
 */
public record Candidate(SpeakerKind kind, String name, Speaker speaker) {
  /** As an extraction keeps them, one a line. */
  static String lines(List<Name> names) {
    return names.stream()
        .filter(name -> name.kind() != Name.Kind.PLACE)
        .map(name -> name.kind() + " " + name.name().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

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
    named(asked.extraction).forEach(one -> likely.putIfAbsent(one.value(), one));
    return List.copyOf(likely.values());
  }

  private static Candidate of(Speaker speaker) {
    return new Candidate(speaker.kind, speaker.name, speaker);
  }

  /** Everybody the article names. */
  static List<Candidate> named(Extraction extraction) {
    List<Candidate> named = new ArrayList<>();
    for (String line : extraction.names.split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        named.add(
            new Candidate(
                SpeakerKind.valueOf(line.substring(0, space)), line.substring(space + 1), null));
      }
    }
    return named;
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
